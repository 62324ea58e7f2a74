package sello.transforms;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import sello.catalog.Node;
import sello.catalog.Sha256;

/**
 * What tables are made of, each as one hash: the same recipe gives the same rows, so that a table
 * need not be worked out again. A source table is made of the parts that hold its files' outcomes,
 * any other of what its input tables hold: an input that was worked out again and came out equal
 * changes nothing behind it.
 *
 * @param program hash of the program
 * @param parameters settings that reach a figure or a check
 */
record Recipes(String program, Map<String, String> parameters) {

  /** Of a source table: the keys of its files' parts, in any order. */
  String ofSource(Node node, List<String> keys) {
    return of(node, keys.stream().sorted());
  }

  /** Of a derived table: the content hashes of its inputs, in their order. */
  String ofDerived(Node node, List<String> contentHashes) {
    return of(node, contentHashes.stream());
  }

  private String of(Node node, Stream<String> inputs) {
    String made = node.table().spec() + "\n" + program + "\n" + new TreeMap<>(parameters);
    return Sha256.of(made + "\n" + String.join("\n", inputs.toList()));
  }
}

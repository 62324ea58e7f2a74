package sello.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Every table and its inputs, in an order in which each can be built.
 *
 * @param nodes in build order: a node stands behind all of its inputs
 */
public record Plan(List<Node> nodes) {
  public Plan {
    nodes = List.copyOf(nodes);
    Set<String> names = new LinkedHashSet<>();
    for (Node node : nodes) {
      if (!names.containsAll(node.inputs().stream().map(Node::name).toList())) {
        throw new IllegalArgumentException("An input of " + node.name() + " is drawn after it.");
      }
      if (!names.add(node.name())) {
        throw new IllegalArgumentException("Two tables are called " + node.name() + ".");
      }
      Traces.of(node);
      checkDisclosure(node);
    }
  }

  /** What is made of tables that are kept back is kept back, protected, or open for a reason. */
  private static void checkDisclosure(Node node) {
    Disclosure own = node.table().spec().disclosure();
    List<String> hidden =
        node.inputs().stream()
            .filter(input -> input.table().spec().disclosure().restricts())
            .map(Node::name)
            .toList();
    if (own.equals(Disclosure.OPEN) && !hidden.isEmpty()) {
      throw new IllegalArgumentException(
          "%s is made of tables that are kept back, %s: declare in its Spec whether it is kept back too, what it protects, or why it is open."
              .formatted(node.name(), hidden));
    }
  }

  public Node node(String name) {
    return nodes.stream()
        .filter(n -> n.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The plan has no table " + name + "."));
  }

  /** The source tables that a node's rows come from, itself when it is one. */
  public static Set<Node> sourcesOf(Node node) {
    if (node.isSource()) {
      return Set.of(node);
    }
    Set<Node> sources = new LinkedHashSet<>();
    node.inputs().stream()
        .filter(input -> !node.table().untraced().contains(input.name()))
        .forEach(input -> sources.addAll(sourcesOf(input)));
    return sources;
  }

  /** The plan as a Mermaid flowchart: what the README shows. */
  public String mermaid() {
    StringBuilder out = new StringBuilder("flowchart LR\n");
    for (Node node : nodes) {
      String shape =
          node.isSource() ? "  %s[/%s/]\n" : node.isEarlier() ? "  %s[(%s)]\n" : "  %s[%s]\n";
      out.append(shape.formatted(node.name(), node.name()));
      for (Node input : node.inputs()) {
        out.append("  %s --> %s\n".formatted(input.name(), node.name()));
      }
    }
    return out.toString();
  }

  public static Drawing drawing() {
    return new Drawing();
  }

  /** A plan being drawn: one line per table, inputs before what is made from them. */
  public static final class Drawing {
    private final List<Node> nodes = new ArrayList<>();

    private Drawing() {}

    /** What a table held in the release before. */
    public Node earlier(Table.Earlier table) {
      return add(table);
    }

    /** A table whose rows come from input files. */
    public Node source(Table publication) {
      return add(publication);
    }

    /** What became of the rows of the files of every source table drawn so far. */
    public Node account(Function<List<Node>, Table.Account> table) {
      List<Node> sources = nodes.stream().filter(Node::isSource).toList();
      return add(table.apply(sources), sources.toArray(Node[]::new));
    }

    public Node derive(Table.From1 table, Node first) {
      return add(table, first);
    }

    public Node derive(Table.From2 table, Node first, Node second) {
      return add(table, first, second);
    }

    public Node derive(Table.From3 table, Node first, Node second, Node third) {
      return add(table, first, second, third);
    }

    public Node derive(Table.From4 table, Node first, Node second, Node third, Node fourth) {
      return add(table, first, second, third, fourth);
    }

    public Node derive(
        Table.From5 table, Node first, Node second, Node third, Node fourth, Node fifth) {
      return add(table, first, second, third, fourth, fifth);
    }

    public Plan finish() {
      return new Plan(nodes);
    }

    private Node add(Table table, Node... inputs) {
      Node node = new Node(table, List.of(inputs));
      nodes.add(node);
      return node;
    }
  }
}

package sello.ingest;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import sello.catalog.Sha256;

/**
 * The values that reference data allows, by list: {@code countries.iso2}, {@code editions.edition}.
 */
public final class CodeLists implements Serializable {
  private final Map<String, Set<String>> lists = new TreeMap<>();

  /** Adds a code to a list. */
  void add(String list, String code) {
    lists.computeIfAbsent(list, name -> new TreeSet<>()).add(code);
  }

  boolean has(String list) {
    return lists.containsKey(list);
  }

  /**
   * The codes of a list.
   *
   * @throws IllegalStateException when nothing was loaded into it: a contract that points at an
   *     empty list would reject every row
   */
  public Set<String> codes(String list) {
    Set<String> codes = lists.get(list);
    if (codes == null) {
      throw new IllegalStateException("The code list " + list + " is empty.");
    }
    return codes;
  }

  /** Hash of the lists of every publication that a contract's text mentions. */
  String hash(String contract) {
    StringBuilder named = new StringBuilder();
    lists.forEach(
        (list, codes) -> {
          if (contract.contains(list.substring(0, list.indexOf('.')))) {
            named.append(list).append(' ').append(codes).append('\n');
          }
        });
    return Sha256.of(named.toString());
  }
}

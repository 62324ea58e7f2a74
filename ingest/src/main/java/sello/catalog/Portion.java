package sello.catalog;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counts that are portions of counts of another family, at the same place and time: what schools
 * with a label did and what schools without one did are both of what all schools did. The rows of
 * one value of a dimension share a whole; what they leave of it is counted nowhere, and follows.
 *
 * @param measure name of the count
 * @param dimension field of the key whose value says of which whole
 * @param family of the wholes
 * @param wholes by value of the dimension
 */
public record Portion(String measure, String dimension, String family, Map<String, Whole> wholes) {

  /**
   * A count of which others are portions.
   *
   * @param measure its name
   * @param unit what it counts, and its portions too: how small is too small follows from it
   */
  public record Whole(String measure, Unit unit) {}

  public Portion {
    // In one order in every run: what a table is made of is told by the text of its Spec.
    wholes = Collections.unmodifiableSortedMap(new TreeMap<>(wholes));
  }

  /** By value of a dimension, the count that is its whole. */
  public static Map<String, Whole> wholes(Stream<Map.Entry<String, Field<Long>>> fields) {
    Map<String, Whole> wholes = new TreeMap<>();
    fields.forEach(
        entry ->
            wholes.put(
                entry.getKey(), new Whole(entry.getValue().name(), entry.getValue().unit())));
    return wholes;
  }
}

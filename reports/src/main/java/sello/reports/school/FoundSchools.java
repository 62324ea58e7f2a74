package sello.reports.school;

import java.util.List;
import java.util.Map;

/**
 * The schools that a question finds.
 *
 * @param schools those whose name begins as was typed first, then those with words that do, then
 *     those with the letters inside a word; each in the order of their names
 * @param byCountry how many the same question finds in each country, whichever it names
 */
public record FoundSchools(List<LabelledSchool> schools, Map<String, Integer> byCountry) {

  /** How many it would find in all countries. */
  public int everywhere() {
    return byCountry.values().stream().mapToInt(Integer::intValue).sum();
  }
}

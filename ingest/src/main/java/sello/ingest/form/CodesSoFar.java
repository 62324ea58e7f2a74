package sello.ingest.form;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The schools' codes of a file as far as it is read: what stands in their column tells a school
 * that is named like a total from a total, in whose row it is a count of schools.
 */
final class CodesSoFar {
  /** Digits that no mark groups, zeros before digits, or a few letters before digits. */
  private static final Pattern CODE =
      Pattern.compile(
          "['’]?(\\d\\s?){5,}(\\.0)?|['’]?0\\d+|\\p{Lu}{1,4}(-\\p{Lu}{1,3})?-?\\d[\\p{Alnum}/-]{2,}");

  private static final Pattern COUNT = Pattern.compile("[1-9]\\d*");

  private final Set<Integer> places;
  private int shortest = Integer.MAX_VALUE;

  /**
   * @param places the columns of codes; empty: not known
   */
  CodesSoFar(Set<Integer> places) {
    this.places = places;
  }

  /** Takes a row that is none of a sum. */
  void note(List<String> cells) {
    for (int place : places) {
      String code = place < cells.size() ? cells.get(place).strip() : "";
      shortest = code.isEmpty() ? shortest : Math.min(shortest, code.length());
    }
  }

  /** Whether a cell of the columns can be nothing but a code. */
  boolean areIn(List<String> cells) {
    return places.stream()
        .filter(place -> place < cells.size())
        .anyMatch(place -> CODE.matcher(cells.get(place).strip()).matches());
  }

  /**
   * Whether all that stands in the columns is a number too short for a code of this file: codes
   * lose one zero, not two.
   */
  boolean isCountIn(List<String> cells) {
    return shortest < Integer.MAX_VALUE
        && places.stream()
            .filter(place -> place < cells.size())
            .map(place -> cells.get(place).strip())
            .allMatch(cell -> cell.isEmpty() || isCount(cell));
  }

  private boolean isCount(String cell) {
    return cell.length() + 1 < shortest && COUNT.matcher(cell).matches();
  }
}

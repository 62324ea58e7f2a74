package sello.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that begins or ends with an edition, such as {@code Centros galardonados 2024-2025}, or
 * has several side by side: alone in its row it is no school, but heads the rows below it.
 */
final class EditionHeading {
  private static final String YEARS = "20\\d\\d\\s?[-_/\\p{Pd}−]\\s?(?:20)?\\d\\d";
  private static final Pattern FORM =
      Pattern.compile("(?:.*\\P{N})?(" + YEARS + ")\\P{L}*|\\P{L}*(" + YEARS + ")(?:\\P{N}.*)?");

  private static final Pattern ANYWHERE = Pattern.compile(YEARS);

  /** {@code 2023-2024 y de 2024-2025}: between them short words and signs. */
  private static final Pattern SIDE_BY_SIDE =
      Pattern.compile(YEARS + "\\P{L}+(?:\\p{L}{1,4}\\P{L}+){0,2}" + YEARS);

  private static final String AND = " and ";

  /** Digits of a year. */
  private static final int YEAR = 4;

  private EditionHeading() {}

  /** What a text says beside the edition that it names as a heading does. */
  static String beside(String text) {
    return in(text).isEmpty() ? text : ANYWHERE.matcher(text).replaceAll(" ").strip();
  }

  /**
   * The edition that a text names as a heading does, or the several that it names; empty when it
   * names none.
   */
  static Optional<String> in(String text) {
    Matcher form = FORM.matcher(text.strip());
    boolean isOne = form.matches();
    List<String> all = isOne || SIDE_BY_SIDE.matcher(text).find() ? all(text) : List.of();
    if (all.size() > 1) {
      return Optional.of(String.join(AND, all));
    }
    return isOne ? edition(form.group(form.group(1) == null ? 2 : 1)) : Optional.empty();
  }

  /** Whether what a text names is not one edition. */
  static boolean isSeveral(String editions) {
    return editions.contains(AND);
  }

  private static List<String> all(String text) {
    return ANYWHERE
        .matcher(text)
        .results()
        .flatMap(years -> edition(years.group()).stream())
        .distinct()
        .toList();
  }

  private static Optional<String> edition(String years) {
    String edition = SchoolYear.edition(years);
    int first = Integer.parseInt(edition.substring(0, YEAR));
    boolean areNeighbours = Integer.parseInt(edition.substring(YEAR + 1)) == first + 1;
    return areNeighbours ? Optional.of(edition) : Optional.empty();
  }
}

package sello.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that begins or ends with an edition, such as {@code Centros galardonados 2024-2025}: alone
 * in its row it is no school, but heads the rows below it.
 */
final class EditionHeading {
  private static final String YEARS = "20\\d\\d\\s?[-_/\\p{Pd}−]\\s?(?:20)?\\d\\d";
  private static final Pattern FORM =
      Pattern.compile("(?:.*\\P{N})?(" + YEARS + ")\\P{L}*|\\P{L}*(" + YEARS + ")(?:\\P{N}.*)?");

  private static final Pattern ANYWHERE = Pattern.compile(YEARS);

  /** Digits of a year. */
  private static final int YEAR = 4;

  private EditionHeading() {}

  /** What a text says beside the edition that it names as a heading does. */
  static String beside(String text) {
    return in(text).isEmpty() ? text : ANYWHERE.matcher(text).replaceAll(" ").strip();
  }

  /** The edition that a text names as a heading does; empty when it names none. */
  static Optional<String> in(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    String edition = SchoolYear.edition(form.group(form.group(1) == null ? 2 : 1));
    int first = Integer.parseInt(edition.substring(0, YEAR));
    boolean areNeighbours = Integer.parseInt(edition.substring(YEAR + 1)) == first + 1;
    return areNeighbours ? Optional.of(edition) : Optional.empty();
  }
}

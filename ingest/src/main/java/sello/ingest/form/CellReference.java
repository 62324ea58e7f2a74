package sello.ingest.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of cells such as {@code AB12}. */
final class CellReference {
  private static final Pattern RANGE =
      Pattern.compile("\\$?([A-Za-z]{1,7})\\$?(\\d{1,7}):\\$?[A-Za-z]{1,7}\\$?(\\d{1,7})");

  private CellReference() {}

  /** The column from 0; far beyond the last where there are too many letters. */
  static int column(String reference) {
    long column = 0;
    int i = 0;
    while (i < reference.length() && i < 7 && isLetter(reference.charAt(i))) {
      column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
      i++;
    }
    return (int) Math.min(column, Integer.MAX_VALUE) - 1;
  }

  /** The letters of a column from 0: the reverse of {@link #column}. */
  static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }

  /** The first column of a range that covers several rows. */
  static Optional<MergedCells> range(String range) {
    Matcher found = RANGE.matcher(range);
    if (!found.matches()
        || found.group(2).equals(found.group(3))
        || Long.parseLong(found.group(2)) == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new MergedCells(
            column(found.group(1)),
            Long.parseLong(found.group(2)),
            Long.parseLong(found.group(3))));
  }

  /** Whether the reference names a cell of a row. */
  static boolean isIn(String reference, long row) {
    String number = Long.toString(row);
    int at = reference.length() - number.length();
    return at > 0 && reference.endsWith(number) && isLetter(reference.charAt(at - 1));
  }

  /** Of the Latin alphabet; some programs write them small. */
  private static boolean isLetter(char character) {
    return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
  }
}

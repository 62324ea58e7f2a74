package sello.ingest;

import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** The text of a cell as others send it: entities, odd spaces and marks for "no value". */
final class CellText {
  /** How sources write that there is no value; documented in the module's README. */
  static final Set<String> MISSING_MARKS =
      Set.of("", "-", "–", "—", "n/p", "n/a", "N/A", "#N/A", ":", "brak", "yok", "null");

  private static final int LONGEST_MARK = 4;
  private static final Pattern LOST_LETTER = Pattern.compile("\uFFFD|\\p{L}\\?\\p{L}");
  private static final Pattern FORMULA = Pattern.compile("[=@].+|[+-][^\\d\\s.,].*[(!|].*");

  private CellText() {}

  /** The text without what only its transport added; empty when it says that there is none. */
  static String read(String cell) {
    String text = cell.strip();
    if (text.indexOf('\u00A0') >= 0) {
      text = text.replace('\u00A0', ' ').strip();
    }
    if (text.indexOf('&') >= 0) {
      text = StringEscapeUtils.unescapeHtml4(text).replace('\u00A0', ' ').strip();
    }
    boolean isMark = text.length() <= LONGEST_MARK && MISSING_MARKS.contains(text);
    return isMark ? "" : text;
  }

  /**
   * Whether a letter was lost on the way: it shows as a replacement character, {@code ?} or as two
   * letters.
   */
  static boolean hasLostLetter(String text) {
    boolean isDoubtful = text.indexOf('\uFFFD') >= 0 || text.indexOf('?') >= 0;
    return (isDoubtful && LOST_LETTER.matcher(text).find()) || TwiceEncoded.shows(text);
  }

  /** Whether a spreadsheet would work out the text instead of showing it. */
  static boolean isFormula(String text) {
    return !text.isEmpty()
        && "=@+-".indexOf(text.charAt(0)) >= 0
        && FORMULA.matcher(text).matches();
  }
}

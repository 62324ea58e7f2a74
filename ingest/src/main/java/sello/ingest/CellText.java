package sello.ingest;

import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import sello.ingest.name.OtherScript;

/** The text of a cell as others send it: entities, odd spaces and marks for "no value". */
final class CellText {
  private static final char LAST_PLAIN = '\u009F';

  /** Within a word, at its beginning, or for all of its letters. */
  private static final Pattern LOST_LETTER =
      Pattern.compile("\uFFFD|\\p{L}\\?\\p{L}|(?<![\\p{L}\\p{N}?!.])\\?[\\p{L}?]");

  private static final Pattern EMAIL =
      Pattern.compile("[\\p{Alnum}_%+-]@[\\p{Alnum}-]+(\\.[\\p{Alnum}-]+)*\\.\\p{Alpha}{2,}");
  private static final Pattern FORMULA = Pattern.compile("[=@].+|[+-][^\\d\\s.,].*[(!|].*");

  private CellText() {}

  /** The text without what only its transport added; empty when it says that there is none. */
  static String read(ContractColumn column, String cell) {
    String text = plain(unquoted(cell));
    if (text.indexOf('&') >= 0) {
      text = plain(StringEscapeUtils.unescapeHtml4(text));
    }
    return MissingMarks.isMark(column, text) ? "" : text;
  }

  /**
   * {@code ="012"} is how exports tell a spreadsheet that digits are text. A quote behind a space
   * is part of a value in CSV, and of no value that it goes all around.
   */
  static String unquoted(String cell) {
    String text = cell.strip();
    int last = text.length() - 1;
    if (last > 2 && text.startsWith("=\"") && text.indexOf('"', 2) == last) {
      return text.substring(2, last).strip();
    }
    return last > 0 && cell.charAt(0) == ' ' && text.charAt(0) == '"' && text.charAt(last) == '"'
        ? within(text.substring(1, last), text)
        : cell;
  }

  private static String within(String inner, String text) {
    String single = inner.replace("\"\"", "");
    return single.indexOf('"') < 0 ? inner.replace("\"\"", "\"") : text;
  }

  /** Odd spaces as spaces, without what nobody sees. */
  private static String plain(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char letter = cell.charAt(i);
      if (letter < ' ' || (letter > LAST_PLAIN && (isInvisible(letter) || isSpace(letter)))) {
        return rewritten(cell).strip();
      }
    }
    return cell.strip();
  }

  private static String rewritten(String cell) {
    StringBuilder plain = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char letter = cell.charAt(i);
      boolean isEndOfBreak = letter == '\n' && i > 0 && cell.charAt(i - 1) == '\r';
      if (!isInvisible(letter) && !isEndOfBreak) {
        plain.append(isSpace(letter) ? ' ' : letter);
      }
    }
    return plain.toString();
  }

  /** Joiners, marks of direction, soft hyphens and byte order marks. */
  private static boolean isInvisible(char letter) {
    return letter == '\u00AD'
        || (letter >= '\u200B' && letter <= '\u200F')
        || (letter >= '\u202A' && letter <= '\u202E')
        || (letter >= '\u2066' && letter <= '\u2069')
        || letter == '\u2060'
        || letter == '\uFEFF';
  }

  /** What ends a line or parts columns, spaces of another width and without a break. */
  private static boolean isSpace(char letter) {
    return letter < ' '
        || letter == '\u2028'
        || letter == '\u2029'
        || letter == '\u00A0'
        || (letter >= '\u2000' && letter <= '\u200A')
        || letter == '\u202F'
        || letter == '\u205F'
        || letter == '\u3000';
  }

  /**
   * Whether a letter was lost on the way: it shows as a replacement character, {@code ?}, as two
   * letters or as one of a script that no country writes.
   */
  static boolean hasLostLetter(String text) {
    boolean isDoubtful = text.indexOf('\uFFFD') >= 0 || text.indexOf('?') >= 0;
    return (isDoubtful && LOST_LETTER.matcher(text).find())
        || TwiceEncoded.shows(text)
        || OtherScript.shows(text);
  }

  /** Whether the text has an address to which mail can be sent: it is of a person. */
  static boolean hasEmailAddress(String text) {
    return text.indexOf('@') > 0 && EMAIL.matcher(text).find();
  }

  /** Whether a spreadsheet had too little room to show the value, which was so exported. */
  static boolean isTooNarrow(String text) {
    return text.length() > 2 && text.charAt(0) == '#' && text.chars().allMatch(c -> c == '#');
  }

  /** Whether a spreadsheet would work out the text instead of showing it. */
  static boolean isFormula(String text) {
    return !text.isEmpty()
        && "=@+-".indexOf(text.charAt(0)) >= 0
        && FORMULA.matcher(text).matches();
  }
}

package sello.ingest.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A school's official code in one form: upper case, without the spaces, decimals and marks of
 * thousands that programs add, with the zeros that they drop.
 */
public final class SchoolCode {
  /** Digits of a country's school codes, where all have the same number. */
  private static final Map<String, Integer> DIGITS =
      Map.of("ES", 8, "GR", 7, "HU", 6, "RO", 10, "UA", 8);

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** By an apostrophe people tell a spreadsheet that digits are text; some write a second. */
  private static final Pattern TEXT_MARK =
      Pattern.compile("['’‘`]+([\\p{L}\\p{N}][^'’‘`]*)['’‘`]*");

  /**
   * Two marks of thousands and more: a number of a spreadsheet or of people who write all numbers
   * so, zeros at the beginning too; a code with one mark may have it of its own.
   */
  private static final Pattern GROUPED =
      Pattern.compile("\\d{1,3}(?:(,\\d{3}){2,}|(\\.\\d{3}){2,})");

  private static final Pattern WHOLE_DECIMAL = Pattern.compile("(\\d+)[.,]0{1,2}");

  /** What is left of a code of many digits that a spreadsheet took for a number. */
  private static final Pattern POWER = Pattern.compile("\\d([.,]\\d+)?E\\+\\d+|\\d[.,]\\d+E\\d+");

  private static final Pattern WORDS =
      Pattern.compile(
          "\\P{Nd}*\\p{L}{2}[,.]?\\s+\\p{L}{2}\\P{Nd}*"
              + "|\\p{Lu}\\p{Ll}{2,}"
              + "|\\p{Lu}\\.\\s*\\p{Lu}\\p{Ll}[\\p{L}\\p{M}'’-]+");

  /** A word of small letters behind digits: no register writes one there. */
  private static final Pattern WITH_WORD =
      Pattern.compile(".*\\d[\\s(:,]++\\p{L}\\p{Ll}{2,}+(?![\\p{L}\\d]).*", Pattern.DOTALL);

  /** Signs that registers put between the letters and digits of a code. */
  private static final String WITHIN = "-\u2010\u2011\u2013./_:&+() #";

  /** Those of them that stay as they are in {@link #canonical}, wherever they stand. */
  private static final String UNCHANGED = "-/_:&+()#";

  private SchoolCode() {}

  /**
   * Whether it has a sign that no register writes, or that none writes first or last: what was
   * typed beside the code, or became of it on its way.
   */
  public static boolean hasOddSign(String code) {
    if (isPlain(code, "")) {
      return false;
    }
    int[] signs = code.codePoints().toArray();
    int last = signs.length - 1;
    for (int i = 0; i <= last; i++) {
      boolean isOwn =
          isOfWord(signs[i])
              || (i > 0 && i < last && WITHIN.indexOf(signs[i]) >= 0)
              || (i > 0 && signs[i] == ')' && code.indexOf('(') > 0);
      if (!isOwn) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfWord(int sign) {
    boolean isMark = Character.getType(sign) == Character.NON_SPACING_MARK;
    return (Character.isLetterOrDigit(sign) || isMark) && !OtherScript.has(sign);
  }

  /** Whether a text is words without a digit, or a surname, as names are and codes are not. */
  public static boolean isWords(String text) {
    return WORDS.matcher(text).matches();
  }

  /** Whether a word stands behind the code, as a note or a name does. */
  public static boolean hasWord(String text) {
    return text.chars().anyMatch(Character::isLowerCase) && WITH_WORD.matcher(text).matches();
  }

  /** Whether digits of the code are lost. */
  public static boolean isCut(String code) {
    return code.indexOf('E') > 0 && POWER.matcher(code).matches();
  }

  /** The code in the form in which equal codes are equal texts. */
  public static String canonical(String country, String code) {
    String text = isPlain(code, UNCHANGED) ? code : withoutMarks(plain(code));
    text = text.toUpperCase(Locale.ROOT);
    int digits = DIGITS.getOrDefault(country, 0);
    boolean lostZeros =
        text.length() < digits && !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    return lostZeros ? "0".repeat(digits - text.length()) + text : text;
  }

  /**
   * Whether a code is of the letters and digits of ASCII. Most are: millions of rows have one.
   *
   * @param others signs that may be among them
   */
  private static boolean isPlain(String code, String others) {
    for (int i = 0; i < code.length(); i++) {
      char letter = code.charAt(i);
      boolean isLetter = (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
      if (!isLetter && (letter < '0' || letter > '9') && others.indexOf(letter) < 0) {
        return false;
      }
    }
    return true;
  }

  /** With plain letters and digits, as of a code in full width, and no space within. */
  private static String plain(String code) {
    String text = BLANKS.matcher(Normalizer.normalize(code, Normalizer.Form.NFKC)).replaceAll("");
    Matcher marked = TEXT_MARK.matcher(text);
    return marked.matches() ? marked.group(1) : text;
  }

  private static String withoutMarks(String code) {
    if (GROUPED.matcher(code).matches()) {
      return code.replace(",", "").replace(".", "");
    }
    Matcher whole = WHOLE_DECIMAL.matcher(code);
    return whole.matches() ? whole.group(1) : code;
  }
}

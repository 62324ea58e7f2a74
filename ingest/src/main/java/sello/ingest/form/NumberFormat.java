package sello.ingest.form;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the number in a cell stands for.
 *
 * @param digits that a whole number is shown with at least, zeros before it, as codes are
 */
record NumberFormat(Kind kind, int digits) {
  static final NumberFormat NUMBER = new NumberFormat(Kind.NUMBER, 0);
  static final NumberFormat PERCENT = new NumberFormat(Kind.PERCENT, 0);
  static final NumberFormat DATE = new NumberFormat(Kind.DATE, 0);
  static final NumberFormat TIME = new NumberFormat(Kind.TIME, 0);

  private static final Pattern ZEROS = Pattern.compile("0{2,20}");

  enum Kind {
    NUMBER,
    /** A share, shown as a hundred times as many per cent. */
    PERCENT,
    DATE,
    TIME
  }

  /** Formats that every program knows by number (ECMA-376, part 1, 18.8.30). */
  static NumberFormat ofId(String id) {
    int number = id.matches("\\d{1,5}") ? Integer.parseInt(id) : 0;
    if (isIn(number, 18, 21) || isIn(number, 45, 47)) {
      return TIME;
    }
    if (isIn(number, 9, 10)) {
      return PERCENT;
    }
    boolean isDate = isIn(number, 14, 22) || isIn(number, 27, 36) || isIn(number, 50, 58);
    return isDate ? DATE : NUMBER;
  }

  private static boolean isIn(int number, int first, int last) {
    return number >= first && number <= last;
  }

  static NumberFormat ofCode(String code) {
    String letters =
        code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.", "")
            .split(";", 2)[0]
            .toLowerCase(Locale.ROOT);
    if (letters.contains("general")) {
      return NUMBER;
    }
    boolean hasTime = letters.contains("h") || letters.contains("s");
    boolean hasDay = letters.contains("y") || letters.contains("d");
    if (hasDay || (letters.contains("m") && !hasTime)) {
      return DATE;
    }
    if (hasTime) {
      return TIME;
    }
    if (ZEROS.matcher(letters).matches()) {
      return new NumberFormat(Kind.NUMBER, letters.length());
    }
    return letters.contains("%") ? PERCENT : NUMBER;
  }
}

package sello.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as others write it: comma and point are both decimal marks; where both stand, the last
 * is the decimal mark and the other groups thousands; spaces and apostrophes group thousands.
 */
final class CellNumber {
  private static final Pattern PLAIN = Pattern.compile("-?\\d+");
  private static final Pattern GROUPED_BY_SPACE =
      Pattern.compile("-?\\d{1,3}([ \u202F]\\d{3})+([.,]\\d+)?");
  private static final Pattern GROUPED_BY_APOSTROPHE =
      Pattern.compile("-?\\d{1,3}(['’]\\d{3})+([.,]\\d+)?");
  private static final Pattern APOSTROPHE = Pattern.compile("['’]");

  /** By an apostrophe before digits people tell a spreadsheet that they are text. */
  private static final Pattern TEXT_MARK = Pattern.compile("['’‘`](?=[-\\d])([^'’‘`]+)['’‘`]?");

  /** A minus as printers set it. */
  private static final char MINUS = '\u2212';

  private static final Pattern POINTS_THEN_COMMA = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+,\\d+");
  private static final Pattern COMMAS_THEN_POINT = Pattern.compile("-?\\d{1,3}(,\\d{3})+\\.\\d+");

  /** Two marks and more are no decimal marks. */
  private static final Pattern GROUPED_TWICE =
      Pattern.compile("-?\\d{1,3}(?:(\\.\\d{3}){2,}|(,\\d{3}){2,})");

  private static final Pattern DECIMAL = Pattern.compile("-?\\d+[.,]\\d+");

  /** Three zeros may be thousands. */
  private static final Pattern WHOLE_DECIMAL = Pattern.compile("(-?\\d+)\\.0{1,2}");

  private CellNumber() {}

  /** The number with a point for decimals and no grouping; what is no number stays as it is. */
  static String canonical(String text, boolean isWhole) {
    if (PLAIN.matcher(text).matches()) {
      return text;
    }
    String plain = decimal(unmarked(text));
    var whole = WHOLE_DECIMAL.matcher(plain);
    return isWhole && whole.matches() ? whole.group(1) : plain;
  }

  private static String unmarked(String text) {
    Matcher marked = TEXT_MARK.matcher(text);
    String number = marked.matches() ? marked.group(1) : text;
    return number.charAt(0) == MINUS ? "-" + number.substring(1) : number;
  }

  private static String decimal(String text) {
    if (DECIMAL.matcher(text).matches()) {
      return text.replace(',', '.');
    }
    if (POINTS_THEN_COMMA.matcher(text).matches()) {
      return text.replace(".", "").replace(',', '.');
    }
    if (COMMAS_THEN_POINT.matcher(text).matches()) {
      return text.replace(",", "");
    }
    if (GROUPED_TWICE.matcher(text).matches()) {
      return text.replace(".", "").replace(",", "");
    }
    if (GROUPED_BY_APOSTROPHE.matcher(text).matches()) {
      return APOSTROPHE.matcher(text).replaceAll("").replace(',', '.');
    }
    if (GROUPED_BY_SPACE.matcher(text).matches()) {
      return text.replace(" ", "").replace("\u202F", "").replace(',', '.');
    }
    return text;
  }
}

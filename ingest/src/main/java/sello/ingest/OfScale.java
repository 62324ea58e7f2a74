package sello.ingest;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A score that says how far its scale reaches: {@code 8/10}, {@code 8 de 10}. */
final class OfScale {
  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{1,4}(?:[.,]\\d{1,2})?) ?(?:/| (?:de|sobre|of|out of|von|sur|su|di|z|din|από) ) ?(\\d{1,4})");

  private static final Pattern SCHOOL_YEAR = Pattern.compile("20\\d\\d ?/ ?(20)?\\d\\d");

  private OfScale() {}

  /** The score alone where its scale is that of the column; else the text as it is. */
  static String number(ContractColumn column, String text) {
    if (text.indexOf('/') < 0 && text.indexOf(' ') < 0) {
      return text; // answers for most at once
    }
    Matcher form = FORM.matcher(text);
    OptionalLong high = HeaderBracket.highest(column);
    boolean isOfScale =
        form.matches() && high.isPresent() && Long.parseLong(form.group(2)) == high.getAsLong();
    return isOfScale ? form.group(1) : text;
  }

  /** Whether a text is a number of another, and no school year. */
  static boolean is(String text) {
    return FORM.matcher(text).matches() && !SCHOOL_YEAR.matcher(text).matches();
  }
}

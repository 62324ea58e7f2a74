package sello.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as others write it: day, month, year with slashes, points or dashes, as all of Europe
 * does, or as {@code 20240531}, or with the name of the month; a time behind the date is dropped. A
 * month first is not understood unless it is named, and refused where it can be seen.
 */
final class CellDate {
  private static final String TIME = "\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?";
  private static final String ZONE = " ?(Z|[+-]\\d{2}(:?\\d{2})?)";
  private static final Pattern ISO_WITH_TIME =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]" + TIME + "(" + ZONE + ")?");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(\\d{1,2})[./-] ?(\\d{1,2})[./-] ?(\\d{4})(\\.| ?г\\.| \\d{1,2}:\\d{2}(:\\d{2})?)?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[./] ?(\\d{1,2})[./] ?(\\d{1,2})\\.?");

  /** No day with the year last reads like this: its month would be 19 or 20. */
  private static final Pattern DIGITS = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");

  private static final Pattern MONTH_NAMED =
      Pattern.compile(
          "(?<day>\\d{1,2})(?:\\.|º|er|st|nd|rd|th)?[ -]?(?:de |d['’]|di )?(?<month>\\p{L}{3,})\\.?(?:[ -]| de | del |, ?)(?<year>\\d{4})");
  private static final Pattern NAMED_MONTH_FIRST =
      Pattern.compile(
          "(?<month>\\p{L}{3,})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})");

  /** By an apostrophe people tell a spreadsheet that a date is text. */
  private static final Pattern TEXT_MARK = Pattern.compile("['’‘`](?=\\d)([^'’‘`]+)['’‘`]?");

  private CellDate() {}

  /** The date as {@code 2024-05-31}; what has no such form stays as it is. */
  static String canonical(String cell) {
    Matcher marked = TEXT_MARK.matcher(cell);
    String text = marked.matches() ? marked.group(1) : cell;
    Matcher iso = ISO_WITH_TIME.matcher(text);
    if (iso.matches()) {
      return iso.group(1);
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return iso(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return iso(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    }
    Matcher digits = DIGITS.matcher(text);
    return digits.matches()
        ? iso(digits.group(1), digits.group(2), digits.group(3))
        : named(text, MONTH_NAMED).or(() -> named(text, NAMED_MONTH_FIRST)).orElse(text);
  }

  private static Optional<String> named(String text, Pattern form) {
    Matcher found = form.matcher(text);
    return found.matches()
        ? MonthNames.of(found.group("month"))
            .map(month -> iso(found.group("year"), month.toString(), found.group("day")))
        : Optional.empty();
  }

  private static String iso(String year, String month, String day) {
    return year + "-" + two(month) + "-" + two(day);
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}

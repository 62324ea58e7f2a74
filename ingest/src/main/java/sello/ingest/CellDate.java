package sello.ingest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as others write it: day, month, year with slashes, points or dashes, as all of Europe
 * does, or as {@code 20240531}, or with the name or Roman number of the month; a time behind the
 * date is dropped, and so is the day of the week if it was that. A month first is not understood
 * unless it is named, and refused where it can be seen.
 */
final class CellDate {
  /** What stands between the numbers of a day. */
  static final String BETWEEN = " ?[./‐‑‒–—−-] ?";

  private static final String TIME = "\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?";
  private static final String ZONE = " ?(Z|UTC|GMT|[+-]\\d{2}(:?\\d{2})?)";
  private static final Pattern ISO_WITH_TIME =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]" + TIME + "(" + ZONE + ")?");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(\\d{1,2})%1$s(\\d{1,2})%1$s(\\d{4})(\\.| \\d{1,2}:\\d{2}(:\\d{2})?)?"
              .formatted(BETWEEN));
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})%1$s(\\d{1,2})%1$s(\\d{1,2})\\.?".formatted(BETWEEN));

  /** No day with the year last reads like this: its month would be 19 or 20. */
  private static final Pattern DIGITS = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");

  private static final Pattern MONTH_NAMED =
      Pattern.compile(
          "(?<day>\\d{1,2})(?:\\.|º|er|st|nd|rd|th)?[ -]?(?:de |d['’]|di )?(?<month>\\p{L}{3,})\\.?(?:[ -]| de | del |, ?)(?<year>\\d{4})\\.?");
  private static final Pattern NAMED_MONTH_FIRST =
      Pattern.compile(
          "(?<month>\\p{L}{3,})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})");

  private static final Pattern YEAR_AND_NAMED_MONTH =
      Pattern.compile(
          "(?<year>\\d{4})(?:\\.| m\\.)? (?<month>\\p{L}{3,})\\.? (?<day>\\d{1,2})(?:\\.| d\\.)?");

  /** As in Poland, Hungary and Italy: {@code 31 XII 2024}. */
  private static final Pattern ROMAN_MONTH =
      Pattern.compile("(?<day>\\d{1,2})[. /-] ?(?<month>[IVX]{1,4})[. /-] ?(?<year>\\d{4})");

  /** "Of the year" in Polish, Bulgarian and Ukrainian. */
  private static final Pattern OF_YEAR = Pattern.compile("(?<=\\d{4}) ?[rгр]\\.?$");

  /** What a spreadsheet writes of a day that it shows in full. */
  private static final Pattern WEEKDAY_BEFORE =
      Pattern.compile("(?<name>[\\p{L}-]{2,})\\.?,? (?<rest>.*\\d{4}.*)");

  private static final Pattern WEEKDAY_BEHIND =
      Pattern.compile("(?<rest>.*\\d{4}.*?),? (?<name>[\\p{L}-]{2,})\\.?");

  /** By an apostrophe people tell a spreadsheet that a date is text. */
  private static final Pattern TEXT_MARK = Pattern.compile("['’‘`](?=\\d)([^'’‘`]+)['’‘`]?");

  private static final List<Pattern> MONTHS =
      List.of(MONTH_NAMED, NAMED_MONTH_FIRST, YEAR_AND_NAMED_MONTH, ROMAN_MONTH);

  private CellDate() {}

  /** The date as {@code 2024-05-31}; what has no such form stays as it is. */
  static String canonical(String cell) {
    Matcher marked = TEXT_MARK.matcher(cell);
    String text = marked.matches() ? marked.group(1) : cell;
    String day = OF_YEAR.matcher(text).replaceFirst("");
    return day(day)
        .or(() -> ofWeekday(WEEKDAY_BEFORE, day))
        .or(() -> ofWeekday(WEEKDAY_BEHIND, day))
        .orElse(text);
  }

  private static Optional<String> day(String text) {
    Matcher iso = ISO_WITH_TIME.matcher(text);
    if (iso.matches()) {
      return Optional.of(iso.group(1));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return Optional.of(iso(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return Optional.of(iso(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
    }
    Matcher digits = DIGITS.matcher(text);
    return digits.matches()
        ? Optional.of(iso(digits.group(1), digits.group(2), digits.group(3)))
        : MONTHS.stream().flatMap(form -> named(text, form).stream()).findFirst();
  }

  /**
   * A day with its day of the week beside, if it was that: another may be a day of another order.
   */
  private static Optional<String> ofWeekday(Pattern form, String text) {
    Matcher found = form.matcher(text);
    return found.matches()
        ? day(found.group("rest")).filter(day -> isOf(Weekdays.of(found.group("name")), day))
        : Optional.empty();
  }

  private static boolean isOf(Set<DayOfWeek> days, String day) {
    try {
      return !days.isEmpty() && days.contains(LocalDate.parse(day).getDayOfWeek());
    } catch (DateTimeParseException e) {
      return false; // a day that never was
    }
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

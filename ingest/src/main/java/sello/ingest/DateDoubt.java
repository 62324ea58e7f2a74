package sello.ingest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a text that somebody meant as a date is not read as one, and which it would be. */
final class DateDoubt {
  private static final Pattern NUMBER = Pattern.compile("['’]?(\\d{5})([.,]\\d+)?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(0?[1-9]|1[0-2])%1$s(1[3-9]|2\\d|3[01])%1$s(\\d{4})( .*)?".formatted(CellDate.BETWEEN));
  private static final Pattern SHORT_YEAR =
      Pattern.compile("\\d{1,2}[./ -](\\d{1,2}|\\p{L}{3,}\\.?)[./ -]\\d{2}( .*)?");

  private DateDoubt() {}

  /** Empty when nothing more can be said than that it is no date. */
  static Optional<Rule.Broken> of(String text) {
    Matcher number = NUMBER.matcher(text);
    if (number.matches()) {
      return SerialDays.FROM_1900.day(number.group(1)).map(day -> serial(number.group(1), day));
    }
    Matcher month = MONTH_FIRST.matcher(text);
    if (month.matches()) {
      return Optional.of(
          new Rule.Broken(
              "must have the day before the month",
              "Write each date of the column with the year first, like 2024-05-31: of others that"
                  + " have the month first, 05/06/2016, nothing shows it."));
    }
    return SHORT_YEAR.matcher(text).matches()
        ? Optional.of(
            new Rule.Broken(
                "must have a year of four digits", "Write it in full, like 2024-05-31."))
        : Optional.empty();
  }

  private static Rule.Broken serial(String number, LocalDate day) {
    String other =
        SerialDays.FROM_1904
            .day(number)
            .map(late -> ", or " + late + " in one that counts from 1904")
            .orElse("");
    return new Rule.Broken(
        "must be a date; it is the number of a day in a spreadsheet: %s%s".formatted(day, other),
        "Show the column as dates and save the file anew, or send it as XLSX.");
  }
}

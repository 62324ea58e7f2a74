package sello.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The moment that a cell says: a day in any form of {@link CellDate}, with or without a time. A day
 * is its first moment; a time without a zone is one of UTC, which orders the rows of one file.
 */
final class CellMoment {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<day>[^:]{8,40}?)"
              + "(?:(?:T|,? )(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,](?<part>\\d{1,9})\\d*)?)?"
              + " ?(?<zone>Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?");

  private CellMoment() {}

  /** The moment in UTC; empty when the text says none of eTwinning. */
  static Optional<LocalDateTime> of(String text) {
    Matcher form = FORM.matcher(text);
    try {
      return form.matches()
          ? Optional.of(moment(form)).filter(moment -> isOfSchools(moment.toLocalDate()))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty(); // a day or an hour that never was
    }
  }

  private static LocalDateTime moment(Matcher form) {
    LocalDateTime local =
        LocalDate.parse(CellDate.canonical(form.group("day")))
            .atTime(
                LocalTime.of(
                    number(form.group("hour")),
                    number(form.group("minute")),
                    number(form.group("second")),
                    nanos(form.group("part"))));
    String zone = form.group("zone");
    return zone == null ? local : local.minusSeconds(offset(zone).getTotalSeconds());
  }

  private static ZoneOffset offset(String zone) {
    return zone.matches("UTC|GMT") ? ZoneOffset.UTC : ZoneOffset.of(zone);
  }

  private static boolean isOfSchools(LocalDate day) {
    return !day.isBefore(BetweenDays.OF_SCHOOLS.first())
        && !day.isAfter(BetweenDays.OF_SCHOOLS.last());
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static int nanos(@Nullable String part) {
    return part == null ? 0 : Integer.parseInt((part + "00000000").substring(0, 9));
  }
}

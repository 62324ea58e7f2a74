package sello.api.schedule;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import sello.api.schedule.timetable.ScheduleError;

/** Reads an instant of ISO 8601; a date alone is its midnight, without zone it is wall time. */
public final class WrittenInstant {
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendPattern("['T']['t'][ ]HH:mm[:ss]")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .appendPattern("[ ][XXX][XX][X]")
          .optionalEnd()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private WrittenInstant() {}

  /**
   * To the microsecond.
   *
   * @param zone whose clocks are meant where the text names none
   * @throws ScheduleError when the text is none
   */
  public static Instant read(String text, ZoneId zone) {
    try {
      TemporalAccessor read =
          ISO.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      return instant(read, zone).truncatedTo(ChronoUnit.MICROS);
    } catch (DateTimeException e) {
      throw new ScheduleError(
          "'" + text + "' is no instant; one is 2026-03-29T10:00:00Z or 2026-03-29.");
    }
  }

  private static Instant instant(TemporalAccessor read, ZoneId zone) {
    if (read instanceof OffsetDateTime known) {
      return known.toInstant();
    }
    return read instanceof LocalDateTime wall
        ? wall.atZone(zone).toInstant()
        : ((LocalDate) read).atTime(LocalTime.MIDNIGHT).atZone(zone).toInstant();
  }
}

package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;

/** How instants are read from addresses and bodies: ISO 8601 with a zone. */
final class Times {
  private static final DateTimeFormatter IN =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendValue(ChronoField.YEAR, 4, 4, SignStyle.NEVER)
          .appendPattern("-MM-dd[['T'][' ']HH:mm[:ss]")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .appendPattern("[XXX][XX][X]]")
          .toFormatter()
          .withResolverStyle(ResolverStyle.STRICT);

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

  private Times() {}

  /** What a text says, to the microsecond. */
  static Reading read(String text) {
    try {
      TemporalAccessor found =
          IN.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      if (found instanceof OffsetDateTime time) {
        Instant instant = time.toInstant().truncatedTo(ChronoUnit.MICROS);
        return instant.isBefore(FIRST) || instant.isAfter(LAST)
            ? Reading.NONE
            : new Reading(Optional.of(instant), true);
      }
      return new Reading(Optional.empty(), true);
    } catch (DateTimeException e) {
      return Reading.NONE;
    }
  }

  /**
   * What became of a text.
   *
   * @param instant empty when it has no zone, or is no time at all
   * @param isTime whether it is a time
   */
  record Reading(Optional<Instant> instant, boolean isTime) {
    private static final Reading NONE = new Reading(Optional.empty(), false);

    /** What is wrong with a text that is no instant. */
    Complaint complaint(List<Object> place, JsonNode input) {
      return isTime ? Complaint.naive(place, input) : Complaint.noTime(place, input);
    }
  }
}

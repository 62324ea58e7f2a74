package sello.api;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import sello.reports.text.Texts;

/**
 * A moment in UTC, which a script completes with the reader's own time.
 *
 * @param datetime for programs
 * @param text for people
 */
public record ShownMoment(String datetime, String text) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm 'UTC'").withZone(ZoneOffset.UTC);

  static ShownMoment of(Instant moment, Texts texts) {
    String day = texts.numerals().date(moment.atZone(ZoneOffset.UTC).toLocalDate());
    return new ShownMoment(
        moment.truncatedTo(ChronoUnit.SECONDS).toString(), day + ", " + TIME.format(moment));
  }
}

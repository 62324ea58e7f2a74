package sello.api.schedule;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** How Airflow writes an instant: always UTC, microseconds only when they are not zero. */
public enum InstantText {
  /** {@code 2026-03-27}. */
  DS("uuuu-MM-dd", "", ""),
  /** {@code 20260327}. */
  DS_NODASH("uuuuMMdd", "", ""),
  /** {@code 2026-03-27T01:30:00+00:00}. */
  TS("uuuu-MM-dd'T'HH:mm:ss", ".SSSSSS", "+00:00"),
  /** {@code 20260327T013000}, never with microseconds. */
  TS_NODASH("uuuuMMdd'T'HHmmss", "", ""),
  /** {@code 20260327T013000+0000}. */
  TS_NODASH_WITH_TZ("uuuuMMdd'T'HHmmss", ".SSSSSS", "+0000"),
  /** {@code 2026-03-27 01:30:00+00:00}. */
  BARE("uuuu-MM-dd HH:mm:ss", ".SSSSSS", "+00:00"),
  /** {@code 2026-03-27T01:30:00Z}, as the API writes it. */
  Z("uuuu-MM-dd'T'HH:mm:ss", ".SSSSSS", "'Z'");

  /** The same as {@link #TS}: the end of a run's name. */
  public static final InstantText ISO = TS;

  private final DateTimeFormatter whole;
  private final DateTimeFormatter fine;

  InstantText(String whole, String micros, String zone) {
    this.whole = formatter(whole + quoted(zone));
    this.fine = formatter(whole + micros + quoted(zone));
  }

  /** The text of an instant. */
  public String of(Instant instant) {
    return (instant.get(ChronoField.MICRO_OF_SECOND) == 0 ? whole : fine).format(instant);
  }

  private static String quoted(String zone) {
    return zone.isEmpty() ? "" : "'" + zone.replace("'", "") + "'";
  }

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
  }
}

package sello.api.schedule.timetable;

import java.time.Duration;
import java.time.Instant;

/** A distance in time: so many seconds, or so many months of the calendar. */
public sealed interface Delta permits TimeDelta, RelativeDelta {
  Instant after(Instant instant);

  Instant before(Instant instant);

  /** About how long it is: a month counts 30 days, a year 365. */
  Duration nominal();

  /** Whether it leads forward, from whatever day. */
  boolean isPositive();

  /** As Airflow writes it down: seconds, or the units by name. */
  Object argument();

  /** In few signs, by ISO 8601. */
  String text();

  /** Rounds down to a multiple since 1970. */
  default Instant floor(Instant instant) {
    long step = Micros.of(nominal());
    return step <= 0 ? instant : Micros.instant(Math.floorDiv(Micros.of(instant), step) * step);
  }
}

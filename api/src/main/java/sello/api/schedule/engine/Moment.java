package sello.api.schedule.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time of a clock as the tables can keep it: in microseconds. */
final class Moment {
  private Moment() {}

  static Instant of(Clock clock) {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

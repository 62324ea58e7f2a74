package sello.api.schedule.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Whole microseconds, the finest time that Airflow knows. */
final class Micros {
  private Micros() {}

  static long of(Duration duration) {
    return Math.addExact(
        Math.multiplyExact(duration.getSeconds(), 1_000_000L), duration.getNano() / 1000);
  }

  static long of(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }

  static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }
}

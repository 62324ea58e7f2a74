package sello.api.schedule.timetable;

import java.time.Duration;
import java.time.Instant;

/**
 * Python's timedelta: absolute time.
 *
 * @param duration how much
 */
public record TimeDelta(Duration duration) implements Delta {
  public static final TimeDelta ZERO = new TimeDelta(Duration.ZERO);

  @Override
  public Instant after(Instant instant) {
    return instant.plus(duration);
  }

  @Override
  public Instant before(Instant instant) {
    return instant.minus(duration);
  }

  @Override
  public Duration nominal() {
    return duration;
  }

  @Override
  public boolean isPositive() {
    return !duration.isNegative() && !duration.isZero();
  }

  @Override
  public Object argument() {
    return Micros.of(duration) / 1e6;
  }

  @Override
  public String text() {
    return duration.toString();
  }
}

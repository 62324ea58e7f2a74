package sello.api.schedule.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Consumer;

/** A clock that stands still until it is set. */
final class SetClock extends Clock {
  private Instant now;
  private Duration pace = Duration.ZERO;
  private Consumer<Instant> asked = time -> {};

  SetClock(Instant now) {
    this.now = now;
  }

  void set(Instant instant) {
    now = instant;
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  /**
   * Goes on by some time whenever it is asked.
   *
   * @param asked told what it says then
   */
  void passWhenAsked(Duration time, Consumer<Instant> asked) {
    pace = time;
    this.asked = asked;
  }

  @Override
  public Instant instant() {
    now = now.plus(pace);
    asked.accept(now);
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("Instants have no zone.");
  }
}

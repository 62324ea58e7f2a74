package sello.api.schedule.timetable;

import java.time.Instant;
import java.util.Map;

/**
 * Ticks at a distance from whatever instant they are counted from.
 *
 * @param delta the distance
 */
public record DeltaTicks(Delta delta) implements Ticks {
  public DeltaTicks {
    if (!delta.isPositive()) {
      throw new ScheduleError("Its distance is " + delta.text() + ", which does not lead forward.");
    }
  }

  @Override
  public Instant next(Instant instant) {
    return delta.after(instant);
  }

  @Override
  public Instant previous(Instant instant) {
    return delta.before(instant);
  }

  @Override
  public Instant up(Instant instant) {
    return instant;
  }

  @Override
  public Instant down(Instant instant) {
    return instant;
  }

  @Override
  public Instant first(Instant now) {
    return now;
  }

  @Override
  public Instant latest(Instant now) {
    return previous(delta.floor(now));
  }

  @Override
  public String kind() {
    return "Delta";
  }

  @Override
  public Map<String, Object> arguments() {
    return Map.of("delta", delta.argument());
  }

  @Override
  public String summary() {
    return delta.text();
  }

  @Override
  public String description() {
    return "a distance of " + delta.text();
  }
}

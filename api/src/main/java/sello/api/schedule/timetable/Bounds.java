package sello.api.schedule.timetable;

import java.time.Instant;
import java.util.Optional;

/**
 * Within which runs are scheduled.
 *
 * @param earliest no tick before it
 * @param latest no tick after it
 * @param catchup whether ticks that are past are made up for
 */
public record Bounds(Optional<Instant> earliest, Optional<Instant> latest, boolean catchup) {
  Instant notBefore(Instant instant) {
    return earliest.filter(instant::isBefore).orElse(instant);
  }

  boolean isPast(Instant tick) {
    return latest.filter(tick::isAfter).isPresent();
  }
}

package sello.api.schedule.timetable;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A run about the span from each tick to the next, once that has ended.
 *
 * @param ticks when spans begin
 */
public record Interval(Ticks ticks) implements Timetable {
  @Override
  public Optional<PlannedRun> next(Optional<DataInterval> last, Bounds bounds, Instant now) {
    return start(last, bounds, now)
        .filter(tick -> !bounds.isPast(tick))
        .map(tick -> new DataInterval(tick, ticks.next(tick)))
        .map(span -> new PlannedRun(span, span.end()));
  }

  private Optional<Instant> start(Optional<DataInterval> last, Bounds bounds, Instant now) {
    Optional<Instant> aligned = bounds.earliest().map(ticks::up);
    Optional<Instant> earliest =
        bounds.catchup() ? aligned : Optional.of(later(ticks.latest(now), aligned));
    return last.map(span -> later(ticks.down(span.end()), earliest)).or(() -> earliest);
  }

  private static Instant later(Instant instant, Optional<Instant> other) {
    return other.filter(instant::isBefore).orElse(instant);
  }

  /** The last whole span before. */
  @Override
  public DataInterval manual(Instant logicalDate) {
    Instant end = ticks.down(logicalDate);
    return new DataInterval(ticks.previous(end), end);
  }

  @Override
  public String timetableName() {
    return ticks.kind() + "DataIntervalTimetable";
  }

  @Override
  public Map<String, Object> arguments() {
    return ticks.arguments();
  }

  @Override
  public Optional<String> summary() {
    return Optional.of(ticks.summary());
  }

  @Override
  public String description() {
    return "After each span from one to the next of " + ticks.description();
  }
}

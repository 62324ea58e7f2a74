package sello.api.schedule.timetable;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Schedule {@code @continuous}: one run after the other, each from the end of the last to now. */
public record Continuous() implements Timetable {
  @Override
  public Optional<PlannedRun> next(Optional<DataInterval> last, Bounds bounds, Instant now) {
    DataInterval span =
        last.map(run -> after(run, bounds, now))
            .orElseGet(() -> first(bounds.earliest().orElse(now), now));
    return bounds.isPast(span.end())
        ? Optional.empty()
        : Optional.of(new PlannedRun(span, span.end()));
  }

  private static DataInterval first(Instant start, Instant now) {
    return new DataInterval(start, now.isAfter(start) ? now : start);
  }

  /** While the start lies ahead of the clock, the run that was planned stands. */
  private static DataInterval after(DataInterval last, Bounds bounds, Instant now) {
    if (!last.end().isAfter(now)) {
      return new DataInterval(last.end(), now);
    }
    Instant start = bounds.earliest().orElse(now);
    return new DataInterval(start, start.plus(Duration.between(last.start(), last.end())));
  }

  @Override
  public DataInterval manual(Instant logicalDate) {
    return DataInterval.at(logicalDate);
  }

  @Override
  public String timetableName() {
    return "ContinuousTimetable";
  }

  @Override
  public Map<String, Object> arguments() {
    return Map.of();
  }

  @Override
  public Optional<String> summary() {
    return Optional.of("@continuous");
  }

  @Override
  public String description() {
    return "All the time, one run after the other";
  }
}

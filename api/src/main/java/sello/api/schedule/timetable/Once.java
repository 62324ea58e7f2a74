package sello.api.schedule.timetable;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Schedule {@code @once}: one run, at the start or now, whatever catchup says. */
public record Once() implements Timetable {
  @Override
  public Optional<PlannedRun> next(Optional<DataInterval> last, Bounds bounds, Instant now) {
    Instant start = bounds.earliest().orElse(now);
    return last.isPresent() || bounds.isPast(start)
        ? Optional.empty()
        : Optional.of(new PlannedRun(DataInterval.at(start), start));
  }

  @Override
  public DataInterval manual(Instant logicalDate) {
    return DataInterval.at(logicalDate);
  }

  @Override
  public String timetableName() {
    return "OnceTimetable";
  }

  @Override
  public Map<String, Object> arguments() {
    return Map.of();
  }

  @Override
  public Optional<String> summary() {
    return Optional.of("@once");
  }

  @Override
  public String description() {
    return "Once, as soon as possible";
  }
}

package sello.api.schedule.timetable;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Schedule {@code null}: only people start runs. */
public record Never() implements Timetable {
  @Override
  public Optional<PlannedRun> next(Optional<DataInterval> last, Bounds bounds, Instant now) {
    return Optional.empty();
  }

  @Override
  public DataInterval manual(Instant logicalDate) {
    return DataInterval.at(logicalDate);
  }

  @Override
  public String timetableName() {
    return "NullTimetable";
  }

  @Override
  public Map<String, Object> arguments() {
    return Map.of();
  }

  @Override
  public Optional<String> summary() {
    return Optional.empty();
  }

  @Override
  public String description() {
    return "Never, external triggers only";
  }

  @Override
  public boolean isScheduled() {
    return false;
  }
}

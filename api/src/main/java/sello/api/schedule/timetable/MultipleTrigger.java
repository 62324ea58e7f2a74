package sello.api.schedule.timetable;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run whenever one of several cron texts says so.
 *
 * @param triggers one for each text
 */
public record MultipleTrigger(List<Trigger> triggers) implements Timetable {
  public MultipleTrigger {
    if (triggers.isEmpty()) {
      throw new ScheduleError("It names no cron text.");
    }
  }

  @Override
  public Optional<PlannedRun> next(Optional<DataInterval> last, Bounds bounds, Instant now) {
    List<PlannedRun> candidates =
        triggers.stream().flatMap(trigger -> trigger.next(last, bounds, now).stream()).toList();
    Optional<PlannedRun> latest =
        candidates.stream()
            .filter(run -> !bounds.catchup() && !run.logicalDate().isAfter(now))
            .max(Comparator.comparing(PlannedRun::logicalDate));
    return latest.or(() -> candidates.stream().min(Comparator.comparing(PlannedRun::logicalDate)));
  }

  @Override
  public DataInterval manual(Instant logicalDate) {
    return DataInterval.at(logicalDate);
  }

  @Override
  public String timetableName() {
    return "MultipleCronTriggerTimetable";
  }

  @Override
  public Map<String, Object> arguments() {
    Map<String, Object> arguments = new LinkedHashMap<>(triggers.get(0).arguments());
    arguments.remove("expression");
    arguments.put("expressions", summaries().toList());
    return arguments;
  }

  @Override
  public Optional<String> summary() {
    return Optional.of(summaries().collect(Collectors.joining(", ")));
  }

  @Override
  public String description() {
    return triggers.stream().map(Trigger::description).collect(Collectors.joining(", "));
  }

  private Stream<String> summaries() {
    return triggers.stream().flatMap(trigger -> trigger.summary().stream());
  }
}

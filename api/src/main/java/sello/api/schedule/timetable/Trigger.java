package sello.api.schedule.timetable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A run at each tick, about the span that ends with it: what a cron text or a distance stands for.
 *
 * @param ticks when
 * @param interval length of the span, usually zero
 */
public record Trigger(Ticks ticks, Delta interval) implements Timetable {
  @Override
  public Optional<PlannedRun> next(Optional<DataInterval> last, Bounds bounds, Instant now) {
    Instant tick = bounds.catchup() ? following(last, bounds, now) : latest(last, bounds, now);
    return bounds.isPast(tick)
        ? Optional.empty()
        : Optional.of(new PlannedRun(new DataInterval(interval.before(tick), tick), tick));
  }

  private Instant following(Optional<DataInterval> last, Bounds bounds, Instant now) {
    return last.map(span -> ticks.next(span.end()))
        .or(() -> bounds.earliest().map(ticks::up))
        .orElseGet(() -> ticks.first(now));
  }

  private Instant latest(Optional<DataInterval> last, Bounds bounds, Instant now) {
    List<Instant> candidates = new ArrayList<>(List.of(ticks.down(now)));
    last.map(span -> ticks.next(span.end())).ifPresent(candidates::add);
    bounds.earliest().map(ticks::up).ifPresent(candidates::add);
    if (last.isEmpty() && bounds.earliest().isEmpty()) {
      candidates.add(ticks.first(now));
    }
    return Collections.max(candidates);
  }

  @Override
  public DataInterval manual(Instant logicalDate) {
    return DataInterval.at(logicalDate);
  }

  @Override
  public String timetableName() {
    return ticks.kind() + "TriggerTimetable";
  }

  @Override
  public Map<String, Object> arguments() {
    Map<String, Object> arguments = new LinkedHashMap<>(ticks.arguments());
    arguments.put("interval", interval.argument());
    return arguments;
  }

  @Override
  public Optional<String> summary() {
    return Optional.of(ticks.summary());
  }

  @Override
  public String description() {
    return "At " + ticks.description();
  }
}

package sello.api.schedule.timetable;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** When runs of a workflow are due. */
public sealed interface Timetable
    permits Trigger, Interval, MultipleTrigger, Once, Continuous, Never {
  /**
   * The run after the last one.
   *
   * @param last interval of the scheduled or backfill run of greatest logical date
   * @param bounds start, end and catchup of the workflow
   * @param now the clock
   * @return nothing when there is no further run
   */
  Optional<PlannedRun> next(Optional<DataInterval> last, Bounds bounds, Instant now);

  /** What a run is about that was started by hand, with this logical date. */
  DataInterval manual(Instant logicalDate);

  /** Airflow's class of it. */
  String timetableName();

  /** What that class is given: its cron texts, zone, lengths of time in seconds. */
  Map<String, Object> arguments();

  /** In one line, such as {@code 0 6 1 6 *}; nothing for a workflow that only people start. */
  Optional<String> summary();

  /** In words. */
  String description();

  /** Whether there are runs that no one asks for: false only for schedule {@code null}. */
  default boolean isScheduled() {
    return true;
  }
}

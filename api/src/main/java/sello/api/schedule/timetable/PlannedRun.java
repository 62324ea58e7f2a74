package sello.api.schedule.timetable;

import java.time.Instant;
import sello.api.schedule.RunType;

/**
 * A run that is due or will be.
 *
 * @param interval what it is about; it begins with the logical date
 * @param runAfter when it is created
 */
public record PlannedRun(DataInterval interval, Instant runAfter) {
  /** What tells the runs of a workflow apart. */
  public Instant logicalDate() {
    return interval.start();
  }

  /** Its name. */
  public String runId(RunType type) {
    return type.runId(runAfter);
  }
}

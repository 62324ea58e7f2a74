package sello.api.schedule.timetable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The runs of a timetable in a span of logical dates, whatever the workflow's own bounds are. */
public final class BackfillRuns {
  /** As many are made at once: more would keep all else waiting. */
  public static final int MOST = 2_000;

  private BackfillRuns() {}

  /**
   * Those whose logical date lies in [from, to] and whose interval has ended, oldest first; of more
   * than {@link #MOST} one more than that, which shows it.
   */
  public static List<PlannedRun> of(Timetable timetable, Instant from, Instant to, Instant now) {
    Bounds bounds = new Bounds(Optional.of(from), Optional.empty(), true);
    List<PlannedRun> runs = new ArrayList<>();
    Optional<PlannedRun> next = timetable.next(Optional.empty(), bounds, now);
    while (next.isPresent() && runs.size() <= MOST) {
      PlannedRun run = next.get();
      if (run.logicalDate().isAfter(to) || run.interval().end().isAfter(now)) {
        break;
      }
      if (!run.logicalDate().isBefore(from)) {
        runs.add(run);
      }
      // A continuous timetable stands still once it has reached the clock.
      next =
          timetable
              .next(Optional.of(run.interval()), bounds, now)
              .filter(later -> later.logicalDate().isAfter(run.logicalDate()));
    }
    return runs;
  }
}

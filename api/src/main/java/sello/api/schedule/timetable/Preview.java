package sello.api.schedule.timetable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The runs that are due one after the other, if each is created as soon as it may be.
 *
 * @param timetable when runs are due
 * @param bounds start, end and catchup
 * @param last interval of the newest run
 * @param now the clock when the first run is asked for
 */
public record Preview(
    Timetable timetable, Bounds bounds, Optional<DataInterval> last, Instant now) {
  /** Python's calendar, and so Airflow's, ends with the year 9999. */
  private static final Instant END_OF_TIME =
      LocalDate.of(10_000, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

  /** All of them, in their order; often without end. */
  public Stream<PlannedRun> runs() {
    return Stream.iterate(step(this), Optional::isPresent, step -> step(step.get().rest()))
        .flatMap(Optional::stream)
        .map(Step::run);
  }

  private static Optional<Step> step(Preview preview) {
    return preview.next().map(run -> new Step(run, preview.after(run)));
  }

  private Optional<PlannedRun> next() {
    try {
      return timetable.next(last, bounds, now).filter(run -> run.runAfter().isBefore(END_OF_TIME));
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** The clock jumps to the second after the run is created. */
  private Preview after(PlannedRun run) {
    Instant clock = run.runAfter().isAfter(now) ? run.runAfter() : now;
    return new Preview(timetable, bounds, Optional.of(run.interval()), clock.plusSeconds(1));
  }

  /** A run, and what is asked after it. */
  private record Step(PlannedRun run, Preview rest) {}
}

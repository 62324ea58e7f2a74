package sello.api.schedule.engine;

import java.time.Instant;
import java.util.Optional;
import sello.api.schedule.RunType;
import sello.api.schedule.TriggeredBy;
import sello.api.schedule.engine.ScheduleRefusal.Reason;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.Tables;
import sello.api.schedule.timetable.DataInterval;

/** Makes the runs that people ask for. */
final class Triggering {
  private Triggering() {}

  static RunRow trigger(Tables tables, Defined defined, RunRequest request, Instant now) {
    request.runId().ifPresent(Asked::checkName);
    NewRun run = run(defined, request, now);
    if (run.isThere(tables, request.dagId())) {
      throw new ScheduleRefusal(
          Reason.ALREADY_EXISTS,
          "A run of dag %s with run_id %s or logical_date %s already exists."
              .formatted(
                  request.dagId(),
                  run.runId(),
                  run.logicalDate().map(Instant::toString).orElse("null")));
    }
    return run.make(tables, defined, now);
  }

  private static NewRun run(Defined defined, RunRequest request, Instant now) {
    Instant runAfter = request.runAfter().orElse(now);
    return new NewRun(
        RunType.MANUAL,
        TriggeredBy.REST_API,
        request.runId().orElseGet(() -> RunType.MANUAL.runId(runAfter)),
        request.logicalDate(),
        interval(defined, request),
        runAfter,
        request.conf(),
        request.note(),
        request.user(),
        Optional.empty(),
        0);
  }

  private static Optional<DataInterval> interval(Defined defined, RunRequest request) {
    return request
        .logicalDate()
        .map(
            date ->
                request.interval().orElseGet(() -> defined.workflow().timetable().manual(date)));
  }
}

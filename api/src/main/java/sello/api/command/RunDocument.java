package sello.api.command;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import sello.api.schedule.dagfile.Fields;
import sello.api.schedule.template.TemplateContext;
import sello.api.schedule.timetable.DataInterval;
import sello.api.schedule.timetable.ScheduleError;

/** Reads a run that somebody wrote down to try templates. */
final class RunDocument {
  private RunDocument() {}

  static TemplateContext read(Fields run) {
    return new TemplateContext(
        run.requiredText("dag_id"),
        run.requiredText("task_id"),
        run.wholeNumber("try_number", 1, 0),
        run.requiredText("run_id"),
        instant(run, "logical_date"),
        instant(run, "data_interval_start")
            .flatMap(
                start ->
                    instant(run, "data_interval_end").map(end -> new DataInterval(start, end))),
        instant(run, "run_after").orElseThrow(() -> new ScheduleError("run_after is missing.")),
        run.members("params", value -> value),
        run.members("conf", value -> value));
  }

  private static Optional<Instant> instant(Fields run, String name) {
    return run.instant(name, ZoneOffset.UTC);
  }
}

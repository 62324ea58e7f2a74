package sello.api.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import sello.api.schedule.InstantText;
import sello.api.schedule.RunType;
import sello.api.schedule.timetable.DataInterval;
import sello.api.schedule.timetable.PlannedRun;
import sello.api.schedule.timetable.Timetable;

/**
 * A run as {@code preview} prints it.
 *
 * @param logicalDate what tells it apart
 * @param interval what it is about
 * @param runAfter when it is created
 * @param type why there is one
 */
record PreviewedRun(Instant logicalDate, DataInterval interval, Instant runAfter, RunType type) {
  static PreviewedRun scheduled(PlannedRun run) {
    return new PreviewedRun(run.logicalDate(), run.interval(), run.runAfter(), RunType.SCHEDULED);
  }

  static PreviewedRun byHand(Timetable timetable, Instant started) {
    return new PreviewedRun(started, timetable.manual(started), started, RunType.MANUAL);
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStringField("logical_date", InstantText.Z.of(logicalDate));
    json.writeStringField("data_interval_start", InstantText.Z.of(interval.start()));
    json.writeStringField("data_interval_end", InstantText.Z.of(interval.end()));
    json.writeStringField("run_after", InstantText.Z.of(runAfter));
    json.writeStringField("run_id", type.runId(runAfter));
  }
}

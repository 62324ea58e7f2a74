package sello.api.command;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import sello.api.schedule.Workflow;
import sello.api.schedule.Zones;
import sello.api.schedule.dagfile.Fields;
import sello.api.schedule.dagfile.Schedules;
import sello.api.schedule.timetable.Bounds;
import sello.api.schedule.timetable.DataInterval;
import sello.api.schedule.timetable.Preview;
import sello.api.schedule.timetable.ScheduleError;
import sello.api.schedule.timetable.Timetable;

/**
 * Runs that are due, or one started by hand.
 *
 * @param runs each as it is written
 */
record PreviewAnswer(Stream<PreviewedRun> runs) implements InspectionAnswer {
  private static final int COUNT = 10;

  static PreviewAnswer of(Fields asked, Clock clock) {
    Optional<Workflow> workflow = asked.text("dag").map(InstalledWorkflows::named);
    ZoneId zone =
        asked
            .text("timezone")
            .map(Zones::named)
            .orElseGet(() -> workflow.map(Workflow::zone).orElseGet(() -> Zones.named("UTC")));
    Timetable timetable = workflow.map(Workflow::timetable).orElseGet(() -> timetable(asked, zone));
    return asked
        .instant("manual_run_after", zone)
        .map(started -> PreviewedRun.byHand(timetable, started))
        .map(run -> new PreviewAnswer(Stream.of(run)))
        .orElseGet(() -> scheduled(asked, zone, timetable, workflow, clock));
  }

  private static Timetable timetable(Fields asked, ZoneId zone) {
    JsonNode schedule = asked.value("schedule").orElseGet(NullNode::getInstance);
    return Schedules.read(schedule, zone);
  }

  private static PreviewAnswer scheduled(
      Fields asked, ZoneId zone, Timetable timetable, Optional<Workflow> workflow, Clock clock) {
    Bounds bounds =
        new Bounds(
            asked.instant("start_date", zone).or(() -> workflow.flatMap(Workflow::startDate)),
            asked.instant("end_date", zone).or(() -> workflow.flatMap(Workflow::endDate)),
            asked.truth("catchup").orElse(workflow.filter(Workflow::catchup).isPresent()));
    Instant now =
        asked.instant("now", zone).orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.MICROS));
    Preview preview = new Preview(timetable, bounds, last(asked, zone), now);
    int count = asked.wholeNumber("count", COUNT, 0);
    return new PreviewAnswer(preview.runs().limit(count).map(PreviewedRun::scheduled));
  }

  private static Optional<DataInterval> last(Fields asked, ZoneId zone) {
    return asked
        .value("last_run")
        .map(Fields::new)
        .map(
            run ->
                new DataInterval(
                    needed(run, "data_interval_start", zone),
                    needed(run, "data_interval_end", zone)));
  }

  private static Instant needed(Fields run, String name, ZoneId zone) {
    return run.instant(name, zone)
        .orElseThrow(() -> new ScheduleError("The last run lacks its " + name + "."));
  }

  @Override
  public void print(PrintWriter out) {
    runs.forEach(run -> out.println(JsonLine.object(run::write)));
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("runs");
    for (Iterator<PreviewedRun> all = runs.iterator(); all.hasNext(); ) {
      json.writeStartObject();
      all.next().write(json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

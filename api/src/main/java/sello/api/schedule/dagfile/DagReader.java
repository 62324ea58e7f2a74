package sello.api.schedule.dagfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import sello.api.schedule.DagSource;
import sello.api.schedule.Workflow;
import sello.api.schedule.Zones;
import sello.api.schedule.timetable.Continuous;
import sello.api.schedule.timetable.Timetable;

/** Reads one workflow of a file. */
final class DagReader {
  private static final Set<String> KEYS =
      Set.of(
          "description",
          "schedule",
          "start_date",
          "end_date",
          "timezone",
          "catchup",
          "max_active_runs",
          "max_active_tasks",
          "dagrun_timeout",
          "tags",
          "params",
          "default_args",
          "is_paused_upon_creation",
          "tasks");

  /** As Airflow's. */
  private static final int LONGEST_TAG = 100;

  private DagReader() {}

  static Workflow read(String dagId, Fields dag, DagSource source) {
    Ids.checked("The name", dagId);
    dag.onlyKnow(KEYS);
    dag.map().properties().forEach(DagReader::checkLiterals);
    ZoneId zone = zone(dag);
    JsonNode schedule = dag.value("schedule").orElseGet(MissingNode::getInstance);
    Timetable timetable = Fields.at("schedule", () -> Schedules.read(schedule, zone));
    Map<String, JsonNode> defaultArgs = dag.members("default_args", value -> value);
    return checked(
        new Workflow(
            dagId,
            dag.text("description"),
            zone,
            timetable,
            dag.instant("start_date", zone),
            dag.instant("end_date", zone),
            dag.truth("catchup").orElse(false),
            dag.wholeNumber("max_active_runs", Workflow.MAX_ACTIVE_RUNS, 1),
            dag.wholeNumber("max_active_tasks", Workflow.MAX_ACTIVE_TASKS, 1),
            dag.duration("dagrun_timeout"),
            dag.truth("is_paused_upon_creation"),
            tags(dag),
            dag.members("params", Literals::json),
            defaultArgs,
            TaskList.read(dag),
            source));
  }

  private static SortedSet<String> tags(Fields dag) {
    for (String tag : dag.texts("tags")) {
      if (tag.length() > LONGEST_TAG) {
        throw new RefusedKey(
            "tags",
            "tags: '%s' has %d characters, of %d that a tag may have. Shorten it."
                .formatted(tag, tag.length(), LONGEST_TAG));
      }
    }
    return Collections.unmodifiableSortedSet(new TreeSet<>(dag.texts("tags")));
  }

  private static ZoneId zone(Fields dag) {
    Optional<String> zone = dag.text("timezone");
    if (zone.isPresent() && dag.value("start_date").isEmpty()) {
      throw new RefusedKey("timezone", "timezone is read for start_date, which is missing.");
    }
    return Fields.at("timezone", () -> Zones.named(zone.orElse("UTC")));
  }

  private static void checkLiterals(Map.Entry<String, JsonNode> member) {
    Fields.at(
        member.getKey(),
        () -> {
          Literals.check(member.getValue());
          return member;
        });
  }

  private static Workflow checked(Workflow workflow) {
    if (workflow.timetable() instanceof Continuous && workflow.maxActiveRuns() != 1) {
      throw new RefusedKey("schedule", "@continuous needs max_active_runs: 1.");
    }
    workflow
        .endDate()
        .filter(end -> workflow.startDate().filter(end::isBefore).isPresent())
        .ifPresent(
            end -> {
              throw new RefusedKey(
                  "end_date",
                  "end_date is before start_date: it would never run. Move one of them.");
            });
    return workflow;
  }
}

package sello.api.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sello.api.schedule.DagSource;
import sello.api.schedule.RetryDelay;
import sello.api.schedule.TaskState;
import sello.api.schedule.TriggerRule;
import sello.api.schedule.UpstreamCounts;
import sello.api.schedule.Workflow;
import sello.api.schedule.Zones;
import sello.api.schedule.dagfile.DagFile;
import sello.api.schedule.dagfile.DagFileReading;
import sello.api.schedule.dagfile.Fields;
import sello.api.schedule.dagfile.Schedules;
import sello.api.schedule.template.Template;
import sello.api.schedule.template.TemplateContext;
import sello.api.schedule.timetable.Bounds;
import sello.api.schedule.timetable.DataInterval;
import sello.api.schedule.timetable.Preview;
import sello.api.schedule.timetable.Timetable;
import sello.catalog.Json;

/** What a case asks, put to the code that the scheduler runs, and what is expected of it. */
final class SchedulingCase {
  /** A member that only an answer to what is refused has. */
  static final String REFUSED = "refused";

  private static final ZoneId UTC = ZoneOffset.UTC;
  private static final Comparator<JsonNode> NUMBERS_BY_VALUE =
      (a, b) ->
          a.equals(b) || (a.isNumber() && b.isNumber() && a.asDouble() == b.asDouble()) ? 0 : 1;

  private SchedulingCase() {}

  static boolean isSame(JsonNode wanted, JsonNode answer) {
    return wanted.equals(NUMBERS_BY_VALUE, answer);
  }

  /**
   * The kind of a case shows in what it asks.
   *
   * @throws IllegalArgumentException when it is refused
   */
  static JsonNode answer(JsonNode asked) {
    Fields question = new Fields(asked);
    if (asked.has("trigger_rule")) {
      return outcome(question);
    }
    if (asked.has("retry_delay_seconds")) {
      return pause(question);
    }
    if (asked.has("template")) {
      return text(question);
    }
    if (asked.has("file")) {
      return workflows(question);
    }
    if (asked.has("schedule")) {
      return runs(question);
    }
    throw new IllegalStateException("a case of no known kind");
  }

  /** Missing where it must be refused. */
  static JsonNode expected(JsonNode asked) {
    if (asked.has("schedule")) {
      return expectedRuns(asked);
    }
    return Stream.of("expected_outcome", "expected_delay_seconds", "expected_text", "expected_dags")
        .map(asked::path)
        .filter(value -> !value.isMissingNode())
        .findFirst()
        .orElseGet(MissingNode::getInstance);
  }

  private static JsonNode outcome(Fields question) {
    List<Optional<TaskState>> states =
        question.texts("upstream_states").stream().map(SchedulingCase::state).toList();
    TriggerRule rule = TriggerRule.named(question.requiredText("trigger_rule")).orElseThrow();
    return new TextNode(rule.decide(UpstreamCounts.of(states)).text());
  }

  private static Optional<TaskState> state(String text) {
    return text.equals("unfinished")
        ? Optional.empty()
        : Optional.of(
            Stream.of(TaskState.values())
                .filter(state -> state.isFinished() && state.text().equals(text))
                .findFirst()
                .orElseThrow());
  }

  private static JsonNode pause(Fields question) {
    RetryDelay delay =
        new RetryDelay(
            question.durationOrSeconds("retry_delay_seconds").orElseThrow(),
            question.multiplier("retry_exponential_backoff").orElse(0.0),
            question.durationOrSeconds("max_retry_delay_seconds"));
    Duration pause =
        delay.after(
            question.requiredText("dag_id"),
            question.requiredText("task_id"),
            question.instant("logical_date", UTC),
            question.wholeNumber("try_number", 0, 1));
    return DoubleNode.valueOf(pause.toNanos() / 1e9);
  }

  private static JsonNode text(Fields question) {
    Fields run = new Fields(question.value("run").orElseGet(NullNode::getInstance));
    TemplateContext context =
        new TemplateContext(
            run.requiredText("dag_id"),
            run.requiredText("task_id"),
            run.wholeNumber("try_number", 1, 0),
            run.requiredText("run_id"),
            run.instant("logical_date", UTC),
            interval(run, UTC),
            run.instant("run_after", UTC).orElseThrow(),
            run.members("params", value -> value),
            run.members("conf", value -> value));
    return new TextNode(Template.of(question.requiredText("template")).render(context));
  }

  private static Optional<DataInterval> interval(Fields run, ZoneId zone) {
    return run.instant("data_interval_start", zone)
        .flatMap(
            start ->
                run.instant("data_interval_end", zone).map(end -> new DataInterval(start, end)));
  }

  private static JsonNode workflows(Fields question) {
    DagFileReading found = DagFile.read(new DagSource("file", question.requiredText("file")));
    if (!found.isClean()) {
      throw new IllegalArgumentException(found.problems().toString());
    }
    return list(
        found.workflows().stream()
            .sorted(Comparator.comparing(Workflow::dagId))
            .map(workflow -> json -> WorkflowDocument.write(workflow, json)));
  }

  private static JsonNode runs(Fields question) {
    ZoneId zone = question.text("timezone").map(Zones::named).orElse(UTC);
    Timetable timetable =
        Schedules.read(question.value("schedule").orElseGet(NullNode::getInstance), zone);
    Optional<Instant> byHand = question.instant("manual_run_after", zone);
    if (byHand.isPresent()) {
      return list(Stream.of(PreviewedRun.byHand(timetable, byHand.get())::write));
    }
    Bounds bounds =
        new Bounds(
            question.instant("start_date", zone),
            question.instant("end_date", zone),
            question.truth("catchup").orElse(false));
    Preview preview =
        new Preview(
            timetable,
            bounds,
            question.value("last_run").flatMap(run -> interval(new Fields(run), zone)),
            question.instant("now", zone).orElseGet(Instant::now));
    // One more where there must be none.
    boolean isEnd = question.truth("expected_no_more_runs").orElse(false);
    long most = question.wholeNumber("count", 10, 0) + (isEnd ? 1L : 0L);
    return list(preview.runs().limit(most).map(run -> PreviewedRun.scheduled(run)::write));
  }

  private static ArrayNode list(Stream<JsonLine.Members> objects) {
    ArrayNode list = Json.MAPPER.createArrayNode();
    objects.map(JsonLine::object).map(Asked::json).forEach(list::add);
    return list;
  }

  private static JsonNode expectedRuns(JsonNode asked) {
    if (asked.path("expected_verdict").asText().equals("refuse")) {
      return MissingNode.getInstance();
    }
    ArrayNode runs = Json.MAPPER.createArrayNode();
    for (JsonNode run : asked.path("expected_runs")) {
      runs.add(((ObjectNode) run.deepCopy()).without("asked_at"));
    }
    for (JsonNode tick : asked.path("expected_run_after")) {
      runs.add(run(tick, tick, tick, "scheduled__" + tick.asText().replace("Z", "+00:00")));
    }
    JsonNode manual = asked.path("expected_manual_run");
    if (manual.isObject()) {
      runs.add(
          run(
              asked.get("manual_run_after"),
              manual.get("data_interval_start"),
              manual.get("data_interval_end"),
              manual.get("run_id").asText()));
    }
    return runs;
  }

  private static JsonNode run(JsonNode date, JsonNode start, JsonNode end, String runId) {
    ObjectNode run = Json.MAPPER.createObjectNode();
    run.set("logical_date", date);
    run.set("data_interval_start", start);
    run.set("data_interval_end", end);
    run.set("run_after", date);
    return run.put("run_id", runId);
  }
}

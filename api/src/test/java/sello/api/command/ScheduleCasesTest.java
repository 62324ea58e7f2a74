package sello.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Json;

/** Every case that Airflow 3.2 answered gets the same answer. */
class ScheduleCasesTest {
  private static final Comparator<JsonNode> NUMBERS_BY_VALUE =
      (a, b) ->
          a.equals(b) || (a.isNumber() && b.isNumber() && a.asDouble() == b.asDouble()) ? 0 : 1;

  @TempDir Path folder;

  @Test
  void runsAreDueWhenAirflowSaysSo() throws IOException {
    List<JsonNode> cases = cases("timetable_cases.json");
    assertThat(cases).hasSize(758);
    compare("preview", cases, ScheduleCasesTest::runs);
  }

  @Test
  void triggerRulesDecideAsAirflowDoes() throws IOException {
    List<JsonNode> cases = cases("trigger_rule_cases.json");
    assertThat(cases).hasSize(330);
    compare("trigger-rule", cases, c -> answer("outcome", c.get("expected_outcome")));
  }

  @Test
  void retriesWaitAsLongAsInAirflow() throws IOException {
    List<JsonNode> cases = cases("retry_cases.json");
    assertThat(cases).hasSize(336);
    compare("retry-delay", cases, c -> answer("delay_seconds", c.get("expected_delay_seconds")));
  }

  @Test
  void templatesBecomeWhatAirflowMakesOfThem() throws IOException {
    JsonNode document = document("template_cases.json");
    List<JsonNode> cases = list(document.get("cases"));
    assertThat(cases).hasSize(46);
    cases.forEach(
        c -> ((ObjectNode) c).set("run", document.get("runs").get(c.get("run").asText())));
    compare("render", cases, c -> answer("text", c.get("expected_text")));
  }

  @Test
  void filesMeanWhatDagFactoryReadsInThem() throws IOException {
    List<JsonNode> cases = cases("dag_file_cases.json");
    assertThat(cases).hasSize(31);
    compare("check", cases, c -> answer("dags", c.get("expected_dags")));
  }

  /** What is expected of one case, without its id; nothing where it must be refused. */
  private interface Expected {
    ObjectNode of(JsonNode question);
  }

  private void compare(String command, List<JsonNode> cases, Expected expected) {
    Asked asked =
        Asked.batch(
            command, folder.resolve("cases"), cases.stream().map(JsonNode::toString).toList());
    assertThat(asked.status()).isZero();
    List<JsonNode> answers = asked.lines();
    assertThat(answers).hasSameSizeAs(cases);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      JsonNode answer = answers.get(i);
      ObjectNode wanted = expected.of(cases.get(i)).set("id", cases.get(i).get("id"));
      boolean isRefused = wanted.size() == 1 && answer.has("error");
      if (!isRefused && !wanted.equals(NUMBERS_BY_VALUE, answer)) {
        wrong.add(cases.get(i).get("id") + "\n  wanted " + wanted + "\n  got    " + answer);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static ObjectNode answer(String name, @Nullable JsonNode value) {
    ObjectNode answer = Json.MAPPER.createObjectNode();
    return value == null ? answer : answer.set(name, value);
  }

  private static ObjectNode runs(JsonNode question) {
    if (question.path("expected_verdict").asText().equals("refuse")) {
      return Json.MAPPER.createObjectNode();
    }
    ArrayNode runs = Json.MAPPER.createArrayNode();
    for (JsonNode run : question.path("expected_runs")) {
      runs.add(((ObjectNode) run.deepCopy()).without("asked_at"));
    }
    for (JsonNode tick : question.path("expected_run_after")) {
      runs.add(run(tick, tick, tick, "scheduled__" + tick.asText().replace("Z", "+00:00")));
    }
    JsonNode manual = question.path("expected_manual_run");
    if (manual.isObject()) {
      runs.add(
          run(
              question.get("manual_run_after"),
              manual.get("data_interval_start"),
              manual.get("data_interval_end"),
              manual.get("run_id").asText()));
    }
    return answer("runs", runs);
  }

  private static ObjectNode run(JsonNode date, JsonNode start, JsonNode end, String runId) {
    ObjectNode run = Json.MAPPER.createObjectNode();
    run.set("logical_date", date);
    run.set("data_interval_start", start);
    run.set("data_interval_end", end);
    run.set("run_after", date);
    return run.put("run_id", runId);
  }

  private static List<JsonNode> cases(String file) throws IOException {
    return list(document(file).get("cases"));
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  private static JsonNode document(String file) throws IOException {
    try (InputStream in = ScheduleCasesTest.class.getResourceAsStream("/schedule/" + file)) {
      return Json.MAPPER.readTree(Objects.requireNonNull(in));
    }
  }
}

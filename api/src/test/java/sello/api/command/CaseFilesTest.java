package sello.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sello.catalog.Json;

/**
 * Every case that Airflow 3.2 answered gets the same answer: those beside the tests, and with
 * {@code -Dsello.cases=DIR} those of each {@code *_cases*.json} of a folder, which may be any.
 */
class CaseFilesTest {
  private static final String FOLDER = "sello.cases";

  @ParameterizedTest
  @CsvSource({
    "timetable_cases.json, 758",
    "trigger_rule_cases.json, 330",
    "retry_cases.json, 336",
    "template_cases.json, 46",
    "dag_file_cases.json, 31",
  })
  void shipped_cases_are_answered_as_airflow_does(String file, int count) throws IOException {
    try (InputStream in = CaseFilesTest.class.getResourceAsStream("/schedule/" + file)) {
      JsonNode document = Json.MAPPER.readTree(Objects.requireNonNull(in));
      assertThat(document.get("cases")).hasSize(count);
      assertThat(failures(file, document)).isEmpty();
    }
  }

  @Test
  @EnabledIfSystemProperty(named = FOLDER, matches = ".+")
  void cases_of_a_folder_are_answered_as_airflow_does() throws IOException {
    Path folder = Path.of(System.getProperty(FOLDER));
    assertThat(folder).isDirectory();
    List<Path> files = files(folder);
    assertThat(files).as("files *_cases*.json in " + folder).isNotEmpty();
    List<String> failures = new ArrayList<>();
    for (Path file : files) {
      JsonNode document = Json.MAPPER.readTree(Files.readString(file));
      assertThat(document.path("cases").size()).as("cases in " + file).isPositive();
      failures.addAll(failures(file.getFileName().toString(), document));
    }
    assertThat(failures).isEmpty();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.getFileName().toString().matches(".*_cases.*\\.json"))
          .sorted()
          .toList();
    }
  }

  @Test
  void a_case_that_is_answered_otherwise_is_told_by_its_id() throws IOException {
    JsonNode document =
        Json.MAPPER.readTree(
            """
            {"cases": [
              {"id": "good", "trigger_rule": "always", "upstream_states": ["unfinished"],
               "expected_outcome": "run"},
              {"id": "wrong", "trigger_rule": "always", "upstream_states": ["unfinished"],
               "expected_outcome": "wait"},
              {"id": "not refused", "file": "d: {tasks: [{task_id: a, operator:
                 airflow.providers.standard.operators.empty.EmptyOperator}]}",
               "expected": "refuse"},
              {"id": "refused", "run": "no such run", "template": "{{ ds }}", "expected": "text",
               "expected_text": "2026-01-01"},
              {"id": "of no kind"}]}
            """
                .replaceAll("\\s+", " "));
    assertThat(failures("some_cases.json", document))
        .extracting(failure -> failure.lines().findFirst().orElseThrow())
        .containsExactly(
            "some_cases.json: wrong",
            "some_cases.json: not refused",
            "some_cases.json: refused",
            "some_cases.json: of no kind");
  }

  /** Of the cases that are answered otherwise: file and id, what was wanted, what came. */
  private static List<String> failures(String file, JsonNode document) {
    List<String> failures = new ArrayList<>();
    for (JsonNode each : document.get("cases")) {
      JsonNode asked = withRun(each, document.path("runs"));
      JsonNode wanted = SchedulingCase.expected(asked);
      JsonNode answer = answer(asked);
      boolean isRefused = wanted.isMissingNode() && answer.has(SchedulingCase.REFUSED);
      if (!isRefused && !SchedulingCase.isSame(wanted, answer)) {
        failures.add(
            "%s: %s%n  wanted %s%n  got    %s"
                .formatted(
                    file,
                    each.path("id").asText(),
                    wanted.isMissingNode() ? "a refusal" : wanted,
                    answer));
      }
    }
    return failures;
  }

  /** Runs stand beside the cases that name them. */
  private static JsonNode withRun(JsonNode each, JsonNode runs) {
    if (!each.path("run").isTextual()) {
      return each;
    }
    ObjectNode whole = each.deepCopy();
    JsonNode run = runs.path(each.get("run").asText());
    return whole.set("run", run.isMissingNode() ? NullNode.getInstance() : run);
  }

  /**
   * Only an {@link IllegalArgumentException} is a refusal; other faults fail whatever is wanted.
   */
  private static JsonNode answer(JsonNode asked) {
    ObjectNode failed = Json.MAPPER.createObjectNode();
    try {
      return SchedulingCase.answer(asked);
    } catch (IllegalArgumentException e) {
      return failed.put(SchedulingCase.REFUSED, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      return failed.put("fault", e.toString());
    }
  }
}

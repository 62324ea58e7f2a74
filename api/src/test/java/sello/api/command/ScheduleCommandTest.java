package sello.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands by options: what they print, and how they refuse. */
class ScheduleCommandTest {
  private static final String EMPTY = "airflow.providers.standard.operators.empty.EmptyOperator";

  @TempDir Path folder;

  @Test
  void previewPrintsTheRunThatTheClocksSkip() {
    Asked asked =
        Asked.schedule(
            "preview",
            "--cron",
            "30 2 * * *",
            "--timezone",
            "Europe/Madrid",
            "--start",
            "2026-03-29",
            "--catchup",
            "true",
            "--count",
            "1");
    assertThat(asked.out())
        .isEqualTo(
            """
            {"logical_date":"2026-03-29T01:30:00Z","data_interval_start":"2026-03-29T01:30:00Z",\
            "data_interval_end":"2026-03-29T01:30:00Z","run_after":"2026-03-29T01:30:00Z",\
            "run_id":"scheduled__2026-03-29T01:30:00+00:00"}
            """);
    assertThat(asked.status()).isZero();
    assertThat(asked.err()).isEmpty();
  }

  @Test
  void previewReadsAMapFromYaml() {
    Asked asked =
        Asked.schedule(
            "preview",
            "--schedule",
            "{__type__: dateutil.relativedelta.relativedelta, months: 1, days: 1}",
            "--start",
            "2024-01-31T00:00:00.000001Z",
            "--catchup",
            "true",
            "--count",
            "3");
    assertThat(asked.lines())
        .extracting(line -> line.get("run_after").asText())
        .containsExactly(
            "2024-01-31T00:00:00.000001Z",
            "2024-03-01T00:00:00.000001Z",
            "2024-04-02T00:00:00.000001Z");
  }

  @Test
  void aRunStartedByHandIsOneLine() {
    Asked asked = Asked.schedule("preview", "--cron", "@daily", "--manual", "2026-06-10T10:20:30Z");
    assertThat(asked.lines()).hasSize(1);
    assertThat(asked.lines().get(0).get("run_id").asText())
        .isEqualTo("manual__2026-06-10T10:20:30+00:00");
  }

  @Test
  void runsEndWithTheCalendar() {
    Asked asked =
        Asked.schedule(
            "preview", "--cron", "@yearly", "--start", "9998-06-01", "--catchup", "true");
    assertThat(asked.lines()).hasSize(1);
  }

  @Test
  void theOthersPrintTheirValue() throws IOException {
    assertThat(Asked.schedule("trigger-rule", "--rule", "one_done", "--upstream", "").out())
        .isEqualTo("run\n");
    assertThat(
            Asked.schedule(
                    "retry-delay",
                    "--dag",
                    "etl.v2",
                    "--task",
                    "transform-1",
                    "--logical-date",
                    "2026-10-25T00:00:00Z",
                    "--try",
                    "2",
                    "--retry-delay",
                    "30",
                    "--backoff",
                    "2")
                .out())
        .isEqualTo("69\n");
    Path run =
        Files.writeString(
            folder.resolve("run.json"),
            """
            {"dag_id": "d", "task_id": "t", "run_id": "r", "run_after": "2026-06-01T04:00:00Z",
             "params": {"a": 1, "b": true, "c": 12345678.5}, "conf": {"a": null}}
            """);
    assertThat(
            Asked.schedule(
                    "render",
                    "--run",
                    run.toString(),
                    "{{params.a}}",
                    "{{ params.b }}",
                    "{{ params.c }}")
                .out())
        .isEqualTo("None\nTrue\n12345678.5\n");
  }

  @Test
  void checkPrintsALineForEachWorkflow() throws IOException {
    Path good = copy("label.yaml");
    Asked asked = Asked.schedule("check", good.toString(), copy("by_hand.yaml").toString());
    assertThat(asked.status()).isZero();
    assertThat(asked.lines())
        .extracting(line -> line.get("dag_id").asText())
        .containsExactly("freshness", "label_yearly", "label_by_hand");
  }

  @Test
  void checkNamesFileDagAndTaskOfWhatIsWrong() throws IOException {
    Path broken = copy("broken.yaml");
    Asked asked = Asked.schedule("check", copy("label.yaml").toString(), broken.toString());
    assertThat(asked.status()).isEqualTo(1);
    assertThat(asked.out()).isEmpty();
    assertThat(Asked.json(asked.err()).get("error").asText())
        .startsWith(broken + ", dag label_broken, task ingest: line 4: operator is 'airflow.");
  }

  /** Each line of the table is a file, with what is to be said after its name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: {start_date: 2026-02-30, TASK} | , dag a: line 1: start_date: '2026-02-30' is no date",
        "a: {start_date: \"2026-02-30\", TASK}"
            + " | , dag a: line 1: start_date: '2026-02-30' is no instant",
        "a:#  schedule: 2026-01-01#  TASK | , dag a: line 2: schedule: It is 2026-01-01, not a text",
        "a:#  TASK#  params: {x: 2026-01-01} | , dag a: line 3: params: the date 2026-01-01 needs",
        "a:#  TASK#  cachup: true | , dag a: line 3: Unknown keys: cachup. ",
        "a:#  TASK#  catchup: maybe | , dag a: line 3: catchup is ",
        "a:#  TASK#  start_date: 2026-01-01#  timezone: Mars | , dag a: line 4: timezone: 'Mars' ",
        "a:#  TASK#  description: $X | , dag a: line 3: description: '$X' names the variable",
        "a:#  TASK#  dagrun_timeout: {__type__: datetime.timedelta}"
            + " | , dag a: line 3: dagrun_timeout is 0, ",
        "default: {catchup: 1}#a:#  TASK | , dag a: line 2: catchup is 1, ",
        "a:#  tasks:#    x:#      operator: "
            + EMPTY
            + "#      retries: -1"
            + " | , dag a, task x: line 5: retries is -1, ",
        "a:#  tasks:#  - task_id: x#    operator: y | , dag a, task x: line 4: operator is 'y', ",
        "a:#  tasks: [EMPTY x,#    dependencies: [z]}] | , dag a, task x: line 3: dependencies name",
        "a: {TASK}#b: {schedule: x y, TASK} | , dag b: line 2: schedule: ",
        "a: {tasks: [EMPTY x},#  EMPTY x}]} | , dag a, task x: line 2: There are two tasks x.",
        "a: {TASK}#a: {TASK} | : It is no YAML: line 2, column 1: ",
        "a: [# | : It is no YAML: line 2, column 1: ",
        "a:#  tasks:#  - EMPTY x, dependencies: [y]}#  - EMPTY y, dependencies: [x]}"
            + " | , dag a: line 1: Tasks wait for each other in a circle",
        "a: {tasks: [EMPTY x, pool: p}]} | , dag a, task x: line 1: pool is 'p', which is not"
            + " there",
        "a: {tasks: [EMPTY x, pool_slots: 129}]} | , dag a, task x: line 1: pool_slots is 129",
        "a: {start_date: 2026-02-02, end_date: 2026-02-01, TASK} | , dag a: line 1: end_date is",
      })
  void checkNamesTheLineOfWhatIsWrong(String text, String said) throws IOException {
    String yaml =
        text.replace("TASK", "tasks: [EMPTY x}]")
            .replace("EMPTY", "{operator: " + EMPTY + ", task_id:")
            .replace('#', '\n');
    Path file = Files.writeString(folder.resolve("x.yaml"), yaml);
    Asked asked = Asked.schedule("check", file.toString());
    assertThat(asked.status()).isEqualTo(1);
    assertThat(Asked.json(asked.err()).get("error").asText()).startsWith(file + said);
  }

  @Test
  void checkRefusesATagThatAirflowWouldNotTake() throws IOException {
    String yaml = "a:\n  tasks: [{operator: %s, task_id: x}]\n  tags: [%s]\n";
    Path file = folder.resolve("x.yaml");
    Files.writeString(file, yaml.formatted(EMPTY, "x".repeat(100)));
    assertThat(Asked.schedule("check", file.toString()).status()).isZero();
    Files.writeString(file, yaml.formatted(EMPTY, "x".repeat(101)));
    assertThat(Asked.json(Asked.schedule("check", file.toString()).err()).get("error").asText())
        .contains("dag a: line 3: tags: 'xxx", "has 101 characters, of 100 that a tag may have");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "preview",
        "preview --cron none",
        "preview --cron @daily --schedule @daily",
        "preview --cron @daily --timezone Europe/Atlantis",
        "preview --cron @daily --count many",
        "preview --cron @daily --count -1",
        "preview --cron @daily --catchup perhaps",
        "preview --cron @daily --now yesterday",
        "preview --cron @daily --start 2026-02-30",
        "preview --cron @daily --manual 2026-02-29T10:00:00Z",
        "preview --cron @daily --last-start 2026-01-01",
        "preview --schedule {__type__:",
        "preview --dag nobody",
        "preview --batch nowhere.jsonl",
        "trigger-rule --rule sometimes",
        "trigger-rule --rule all_done --upstream done",
        "retry-delay --dag d --task t --logical-date null --try 0 --retry-delay 1",
        "retry-delay --dag d --task t --try 1 --retry-delay 1",
        "render --run nowhere.json x",
      })
  void whatIsRefusedIsOneLineOfJson(String line) {
    Asked asked = Asked.schedule(line.split(" ", -1));
    assertThat(asked.status()).isEqualTo(2);
    assertThat(asked.out()).isEmpty();
    assertThat(Asked.json(asked.err()).get("error").asText()).isNotBlank();
  }

  @Test
  void aBatchAnswersEveryLineWhateverItHolds() {
    Asked asked =
        Asked.batch(
            "trigger-rule",
            folder.resolve("batch"),
            List.of(
                "{\"id\": 1, \"trigger_rule\": \"all_done\", \"upstream_states\": null, \"x\": 1}",
                "",
                "{\"id\": \"broken\", ",
                "[]",
                "{\"trigger_rule\": \"always\", \"upstream_states\": [\"unfinished\"]}",
                "{\"id\": \"é\", \"trigger_rule\": null}",
                "{\"id\": \"s\", \"trigger_rule\": \"always\", \"upstream_states\": \"success\"}"));
    assertThat(asked.status()).isZero();
    assertThat(asked.lines())
        .extracting(line -> line.get("id").asText() + " " + line.path("outcome").asText("error"))
        .containsExactly(
            "1 run", "null error", "null error", "null run", "\u00e9 error", "s error");
  }

  /** As a file of workflows may say it: true doubles, false does not grow. */
  @Test
  void aPauseMayGrowByTrueOrFalse() {
    String asked =
        """
        {"dag_id": "etl.v2", "task_id": "transform-1", "logical_date": "2026-10-25T00:00:00Z", \
        "try_number": 2, "retry_delay_seconds": 30, "retry_exponential_backoff": %s}""";
    assertThat(
            Asked.batch(
                    "retry-delay",
                    folder.resolve("batch"),
                    List.of(asked.formatted("true"), asked.formatted("false")))
                .lines())
        .extracting(line -> line.path("delay_seconds").asInt())
        .containsExactly(69, 30);
  }

  private Path copy(String name) throws IOException {
    try (var in = ScheduleCommandTest.class.getResourceAsStream("/schedule/dags/" + name)) {
      return Files.write(folder.resolve(name), in.readAllBytes());
    }
  }
}

package sello.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        "preview --cron @daily --last-end 2026-01-01",
        "preview --schedule {__type__:",
        "preview --dag nobody",
      })
  void whatIsRefusedIsOneLineOfJson(String line) {
    Asked asked = Asked.schedule(line.split(" ", -1));
    assertThat(asked.status()).isEqualTo(2);
    assertThat(asked.out()).isEmpty();
    assertThat(Asked.json(asked.err()).get("error").asText()).isNotBlank();
  }

  /** True doubles, false does not grow. */
  @Test
  void aPauseMayGrowByTrueOrFalse() throws IOException {
    String task = "{operator: " + EMPTY + ", retry_exponential_backoff: %s}";
    Path file =
        Files.writeString(
            folder.resolve("x.yaml"),
            "a:\n  tasks:\n    grows: "
                + task.formatted("true")
                + "\n    same: "
                + task.formatted("false"));
    assertThat(Asked.schedule("check", file.toString()).lines().get(0).get("tasks"))
        .extracting(each -> each.get("task_id").asText() + each.get("retry_exponential_backoff"))
        .containsExactly("grows2.0", "same0.0");
  }

  @Test
  void aWrongOptionIsNamed() {
    assertThat(Asked.schedule("preview", "--cron", "@daily", "--count", "many").err())
        .contains("--count is 'many', not a whole number from 0 to 2147483647.");
    assertThat(Asked.schedule("preview", "--cron", "@daily", "--now", "yesterday").err())
        .contains("--now: 'yesterday' is no instant");
    assertThat(Asked.schedule("preview", "--cron", "@daily", "--catchup", "maybe").err())
        .contains("--catchup is 'maybe', not true or false.");
  }

  private Path copy(String name) throws IOException {
    try (var in = ScheduleCommandTest.class.getResourceAsStream("/schedule/dags/" + name)) {
      return Files.write(folder.resolve(name), in.readAllBytes());
    }
  }
}

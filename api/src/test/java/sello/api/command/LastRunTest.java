package sello.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.api.schedule.SparkSubmit;
import sello.api.schedule.engine.Alarm;
import sello.api.schedule.engine.Schedule;
import sello.api.schedule.engine.TaskProcess;
import sello.api.schedule.engine.TaskRunner;
import sello.api.schedule.engine.TryName;
import sello.api.schedule.store.Database;
import sello.api.schedule.store.DatabaseAddress;

/** The preview of a workflow that has had runs. */
class LastRunTest {
  private static final String HOME = "sello.home";

  @TempDir Path folder;
  private final String homeBefore = System.getProperty(HOME, "");

  @BeforeEach
  void writeWorkflow() throws IOException {
    Files.writeString(
        Files.createDirectories(workflows()).resolve("d.yaml"),
        """
        d:
          is_paused_upon_creation: false
          schedule: "@daily"
          start_date: 2026-06-01
          catchup: true
          tasks:
            - {task_id: a, operator: airflow.providers.standard.operators.empty.EmptyOperator}
        """);
    System.setProperty(HOME, folder.toString());
  }

  @AfterEach
  void leaveHome() {
    System.setProperty(HOME, homeBefore);
  }

  private Path workflows() {
    return folder.resolve("api/src/main/resources/workflows");
  }

  /** The service was up for a moment on the second day. */
  private void runTwice() {
    Clock clock = Clock.fixed(Instant.parse("2026-06-02T12:00:00Z"), ZoneOffset.UTC);
    try (Schedule schedule =
        new Schedule(
            Database.open(DatabaseAddress.in(folder)),
            clock,
            workflows(),
            new Nothing(),
            wake -> new Silence())) {
      schedule.step();
    }
  }

  private Asked preview(String... more) {
    return Asked.schedule(
        Stream.concat(
                Stream.of("preview", "--dag", "d", "--now", "2026-06-02T12:00:00Z", "--count", "1"),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private static String date(Asked asked) {
    assertThat(asked.err()).isEmpty();
    return asked.lines().get(0).get("logical_date").asText();
  }

  @Test
  void a_workflow_goes_on_from_its_last_run_when_a_data_folder_is_given() {
    runTwice();
    assertThat(date(preview("--data", folder.toString()))).isEqualTo("2026-06-03T00:00:00Z");
    assertThat(date(preview())).isEqualTo("2026-06-01T00:00:00Z");
    assertThat(
            date(
                preview(
                    "--data",
                    folder.toString(),
                    "--last-start",
                    "2026-06-07",
                    "--last-end",
                    "2026-06-07")))
        .as("what is said counts")
        .isEqualTo("2026-06-08T00:00:00Z");
  }

  @Test
  void a_data_folder_without_a_schedule_stays_without_one() {
    assertThat(date(preview("--data", folder.toString()))).isEqualTo("2026-06-01T00:00:00Z");
    assertThat(folder.resolve("state")).doesNotExist();
  }

  @Test
  void only_a_workflow_has_runs() {
    Asked asked = Asked.schedule("preview", "--cron", "@daily", "--data", folder.toString());
    assertThat(asked.status()).isEqualTo(2);
    assertThat(asked.err()).contains("--data goes with --dag");
  }

  private record Silence() implements Alarm {
    @Override
    public void set(Map<String, Instant> instants) {}

    @Override
    public void close() {}
  }

  private record Nothing() implements TaskRunner {
    @Override
    public TaskProcess start(TryName name, SparkSubmit program, IntConsumer ended) {
      throw new AssertionError(name + " has nothing to run");
    }

    @Override
    public void note(TryName name, String line) {}
  }
}

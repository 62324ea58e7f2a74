package sello.api.schedule.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import sello.api.schedule.RunState;
import sello.api.schedule.store.Database;
import sello.api.schedule.store.DatabaseAddress;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.TestDatabase;

/** Services that are killed: no run is made twice, and none is lost. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class KillTest {
  /** How often a service is killed at a moment that chance chooses. */
  private static final int MOMENTS = Integer.getInteger("sello.kills", 3);

  /** On each of two databases. */
  private static final int BETWEEN = 10;

  private static final long SEED = Long.getLong("sello.seed", 20260601);

  @Parameter TestDatabase kind;
  @TempDir Path folder;
  private DatabaseAddress address;

  @BeforeEach
  void everySecond() throws IOException {
    address = kind.empty(folder.resolve("database"));
    Files.writeString(
        folder.resolve("d.yaml"),
        """
        d:
          is_paused_upon_creation: false
          schedule: {__type__: datetime.timedelta, seconds: 1}
          start_date: "%s"
          catchup: true
          max_active_runs: 1000
          tasks:
            - {task_id: a, operator: airflow.providers.apache.spark.operators.spark_submit.SparkSubmitOperator, application: sello.jar, java_class: sello.Job, retries: 5, retry_delay: {__type__: datetime.timedelta, seconds: 1}}
        """
            .formatted(Instant.now().minusSeconds(5).truncatedTo(ChronoUnit.SECONDS)));
  }

  private Process service(boolean stopsAtAlarms) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx200m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            ClassPath.whole(),
            KilledService.class.getName(),
            address.url(),
            address.user(),
            folder.toString(),
            Boolean.toString(stopsAtAlarms))
        .redirectError(errors().toFile())
        .start();
  }

  private static void kill(Process process) throws InterruptedException {
    process.destroyForcibly();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void between_the_making_of_a_run_and_the_moving_of_the_trigger() throws Exception {
    for (int time = 0; time < BETWEEN; time++) {
      Process service = service(true);
      awaitMade(service.inputReader());
      kill(service);
    }
    letAllEnd();
  }

  @Test
  void at_any_moment() throws Exception {
    Random random = new Random(SEED);
    for (int time = 0; time < MOMENTS; time++) {
      Process service = service(false);
      service.waitFor(500 + random.nextInt(4000), TimeUnit.MILLISECONDS);
      kill(service);
    }
    letAllEnd();
  }

  @Test
  void the_tables_of_quartz_are_emptied() throws Exception {
    Process first = service(false);
    awaitMade(first.inputReader());
    kill(first);
    try (Database database = Database.open(address)) {
      database
          .jdbi()
          .useHandle(
              handle ->
                  List.of("simple_triggers", "triggers", "job_details", "fired_triggers", "locks")
                      .forEach(table -> handle.execute("delete from qrtz_" + table)));
    }
    letAllEnd();
  }

  @Test
  void of_two_services_one_is_killed() throws Exception {
    assumeTrue(kind == TestDatabase.POSTGRESQL, "a file belongs to one service");
    Process first = service(false);
    Process second = service(false);
    for (int made = 0; made < 3; made++) {
      awaitMade(first.inputReader());
      awaitMade(second.inputReader());
    }
    kill(first);
    for (int made = 0; made < 3; made++) {
      awaitMade(second.inputReader());
    }
    kill(second);
    letAllEnd();
  }

  private void awaitMade(BufferedReader says) throws IOException {
    for (String line = says.readLine(); !"made".equals(line); line = says.readLine()) {
      if (line == null) {
        fail("The service ended before it said made:\n" + Files.readString(errors()));
      }
    }
  }

  /** What the service that was started last has to say. */
  private Path errors() {
    return folder.resolve("errors.txt");
  }

  /** Starts one more service, lets it make some more runs, and looks at all. */
  private void letAllEnd() throws Exception {
    Process last = service(false);
    for (int made = 0; made < 4; made++) {
      awaitMade(last.inputReader());
    }
    kill(last);
    try (World world = new World(address, folder, Instant.now())) {
      world.settle();
      check(world.runs());
    }
  }

  private static void check(List<RunRow> runs) {
    assertThat(runs).hasSizeGreaterThan(3).allMatch(run -> run.state() == RunState.SUCCESS);
    List<Instant> dates =
        runs.stream().map(run -> run.logicalDate().orElseThrow()).sorted().toList();
    List<Instant> wanted =
        IntStream.range(0, runs.size()).mapToObj(n -> dates.get(0).plusSeconds(n)).toList();
    assertThat(dates).as("one run a second, none twice, none lost").isEqualTo(wanted);
  }
}

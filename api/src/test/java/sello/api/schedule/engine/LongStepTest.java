package sello.api.schedule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import sello.api.schedule.RunState;
import sello.api.schedule.store.Reprocess;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.TestDatabase;

/** A step in which very much is due: it keeps nobody waiting for its end. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class LongStepTest {
  private static final String HOURLY =
      "schedule: \"0 * * * *\"\nstart_date: 2026-06-01\ncatchup: true\nmax_active_runs: 1\n";

  private static final String EMPTY =
      "{task_id: a, operator: airflow.providers.standard.operators.empty.EmptyOperator}";

  @Parameter TestDatabase kind;
  @TempDir Path folder;
  private World world;

  @BeforeEach
  void begin() {
    world = new World(kind, folder, "2026-06-01T00:30:00Z");
    world.dag(HOURLY, "task_id: a, EMPTY");
  }

  @AfterEach
  void end() {
    world.close();
  }

  @Test
  void tasks_start_before_all_that_is_due_has_been_made() {
    List<Integer> runs = new ArrayList<>();
    world.file(
        "hand.yaml",
        """
        hand:
          schedule: "@once"
          start_date: 2026-06-02
          is_paused_upon_creation: false
          tasks:
            - task_id: a
              operator: airflow.providers.apache.spark.operators.spark_submit.SparkSubmitOperator
              application: sello.jar
              java_class: sello.Job
        """);
    world.tasks.whenOneStarts(() -> runs.add(world.runs().size()));
    world.at("2026-06-02T12:30:00Z");
    assertThat(world.runs()).hasSize(37);
    assertThat(runs).singleElement().satisfies(made -> assertThat(made).isLessThan(10));
  }

  /** Others would take it for dead, and try its tasks again while they run. */
  @Test
  void the_service_says_all_the_while_that_it_is_alive() {
    List<Duration> silences = new ArrayList<>();
    world.clock.passWhenAsked(
        Duration.ofSeconds(1), now -> silences.add(Duration.between(beatAt(), now)));
    StringBuilder many = new StringBuilder();
    for (int number = 0; number < 40; number++) {
      many.append("d%02d:\n  schedule: \"@hourly\"\n  tasks: [%s]\n".formatted(number, EMPTY));
    }
    world.file("many.yaml", many.toString());
    assertThat(silences.size()).isGreaterThan((int) Takeover.SILENCE.toSeconds());
    assertThat(silences).allMatch(silence -> silence.compareTo(Duration.ofSeconds(10)) < 0);
  }

  /**
   * Each round takes some seconds: files, limits of time and processes to end wait for the next.
   */
  @Test
  void what_is_left_after_some_seconds_is_done_in_the_next_step() {
    world.clock.set(Instant.parse("2026-06-02T12:30:00Z"));
    world.clock.passWhenAsked(Duration.ofSeconds(1), now -> {});
    world.step();
    assertThat(world.runs()).hasSizeBetween(1, 10);
    for (int step = 0; step < 37; step++) {
      world.step();
    }
    assertThat(world.runs()).hasSize(37).extracting(RunRow::state).containsOnly(RunState.SUCCESS);
  }

  private Instant beatAt() {
    return world.read(tables -> tables.heartbeats().all()).get(0).beatAt();
  }

  @Test
  void more_runs_under_way_than_one_change_decides_about_all_go_on() {
    world.dag(HOURLY + "max_active_tasks: 1\n", "task_id: b, EMPTY");
    world.clock.set(Instant.parse("2026-06-11T00:30:00Z"));
    world
        .commands()
        .backfill(
            new BackfillRequest(
                "d",
                Instant.parse("2026-05-01T00:00:00Z"),
                Instant.parse("2026-05-10T09:00:00Z"),
                false,
                Reprocess.NONE,
                300,
                "{}"));
    world.step();
    assertThat(world.runs())
        .filteredOn(run -> run.backfillId().isPresent())
        .hasSize(226)
        .extracting(RunRow::state)
        .containsOnly(RunState.SUCCESS);
  }
}

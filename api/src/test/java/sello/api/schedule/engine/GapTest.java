package sello.api.schedule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import sello.api.schedule.store.TestDatabase;

/** A service that was stopped for a while, and the nights on which clocks change. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class GapTest {
  @Parameter TestDatabase kind;
  @TempDir Path folder;
  private World world;

  @BeforeEach
  void begin() {
    world = new World(kind, folder, "2026-06-01T00:30:00Z");
  }

  @AfterEach
  void end() {
    world.close();
  }

  private void stoppedFromOneToFive(boolean catchup) {
    world.dag(
        "schedule: \"@hourly\"\nstart_date: 2026-06-01 01:00:00\ncatchup: " + catchup + "\n",
        "task_id: a, EMPTY");
    world.at("2026-06-01T01:00:00Z");
    assertThat(world.logicalDates()).containsExactly("2026-06-01T01:00:00Z");
    world.restart();
    world.at("2026-06-01T05:10:00Z");
  }

  @Test
  void with_catchup_every_missed_run_is_made_in_order() {
    stoppedFromOneToFive(true);
    assertThat(world.logicalDates())
        .containsExactly(
            "2026-06-01T01:00:00Z",
            "2026-06-01T02:00:00Z",
            "2026-06-01T03:00:00Z",
            "2026-06-01T04:00:00Z",
            "2026-06-01T05:00:00Z");
  }

  @Test
  void without_catchup_exactly_one_is() {
    stoppedFromOneToFive(false);
    assertThat(world.logicalDates())
        .containsExactly("2026-06-01T01:00:00Z", "2026-06-01T05:00:00Z");
    world.after(Duration.ofMinutes(10));
    assertThat(world.runs()).hasSize(2);
  }

  @Test
  void in_madrid_no_run_is_lost_on_the_night_of_march() {
    nights("2026-03-28");
    assertThat(world.logicalDates())
        .containsExactly("2026-03-28T01:30:00Z", "2026-03-29T01:30:00Z", "2026-03-30T00:30:00Z");
  }

  @Test
  void in_madrid_none_runs_twice_on_the_night_of_october() {
    nights("2026-10-24");
    assertThat(world.logicalDates())
        .containsExactly("2026-10-24T00:30:00Z", "2026-10-25T01:30:00Z", "2026-10-26T01:30:00Z");
  }

  /** Lets three nights pass, an hour at a time. */
  private void nights(String first) {
    world.clock.set(Instant.parse(first + "T00:00:00Z"));
    world.dag(
        """
        schedule: "30 2 * * *"
        start_date: %s
        timezone: Europe/Madrid
        catchup: true
        """
            .formatted(first),
        "task_id: a, EMPTY");
    for (int hour = 0; hour < 60; hour++) {
      world.after(Duration.ofHours(1));
    }
  }

  @Test
  void a_task_that_ran_when_the_service_died_fails_and_is_retried() {
    world.dag(
        "max_active_runs: 3\n",
        "task_id: a, SPARK, retries: 1, retry_delay: {__type__: datetime.timedelta, seconds: 60}");
    world.trigger("r");
    world.die();
    world.step().outlastSilence();
    assertThat(world.states("r")).isEqualTo(Map.of("a", "up_for_retry"));
    world.after(Duration.ofSeconds(61));
    assertThat(world.states("r")).isEqualTo(Map.of("a", "running"));
  }

  @Test
  void a_task_that_runs_when_the_service_is_stopped_is_ended_and_retried_after_its_start() {
    world.dag(
        "max_active_runs: 3\n",
        "task_id: a, SPARK, retries: 1, retry_delay: {__type__: datetime.timedelta, seconds: 60}");
    world.trigger("r");
    world.restart();
    assertThat(world.tasks.killed()).hasSize(1);
    world.step();
    assertThat(world.states("r")).isEqualTo(Map.of("a", "up_for_retry"));
    world.after(Duration.ofSeconds(61));
    assertThat(world.states("r")).isEqualTo(Map.of("a", "running"));
    world.succeed("a");
    assertThat(world.runStates()).containsExactly("r success");
  }

  @Test
  void a_clock_that_is_set_back_makes_nothing_end_before_it_began() {
    world.dag(
        "",
        "task_id: a, SPARK, retries: 1, retry_delay: {__type__: datetime.timedelta, seconds: 1}");
    world.trigger("r");
    Instant began = world.clock.instant();
    world.clock.pass(Duration.ofHours(-3));
    world.fail("a");
    assertThat(world.task("r", "a").endDate()).contains(began);
    world.after(Duration.ofSeconds(2));
    world.clock.pass(Duration.ofHours(-1));
    world.succeed("a");
    assertThat(world.task("r", "a").endDate()).isEqualTo(world.task("r", "a").startDate());
    assertThat(world.run("r").endDate()).contains(began);
  }

  /** The lock that all changes need cannot be had while its table is away. */
  @Test
  void a_task_that_ended_while_the_database_was_away_has_succeeded_all_the_same() {
    world.dag("max_active_runs: 3\n", "task_id: a, SPARK");
    world.trigger("r");
    world.sql("alter table schedule_lock rename to away");
    world.tasks.finish("a", 0);
    world.sql("alter table away rename to schedule_lock");
    world.step();
    assertThat(world.states("r")).isEqualTo(Map.of("a", "success"));
  }
}

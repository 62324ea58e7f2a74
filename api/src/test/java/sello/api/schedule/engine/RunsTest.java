package sello.api.schedule.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import sello.api.schedule.RunState;
import sello.api.schedule.engine.ScheduleRefusal.Reason;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.TestDatabase;

/** Runs of workflows: how they come to be, begin and end. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class RunsTest {
  private static final String DAILY =
      """
      schedule: "0 6 * * *"
      start_date: 2026-06-01
      catchup: true
      """;
  private static final String CONTINUOUS =
      """
      schedule: "@continuous"
      start_date: 2026-05-01
      max_active_runs: 1
      """;
  private static final String BY_HAND = "max_active_runs: 2\n";

  @Parameter TestDatabase kind;
  @TempDir Path folder;
  private World world;

  @BeforeEach
  void begin() {
    world = new World(kind, folder, "2026-06-01T00:00:00Z");
  }

  @AfterEach
  void end() {
    world.close();
  }

  @Test
  void a_run_is_made_when_it_is_due_with_its_tasks() {
    world.dag(DAILY, "task_id: a, SPARK", "task_id: b, SPARK, dependencies: [a]");
    assertThat(world.runs()).isEmpty();
    assertThat(world.dag().nextDagrunRunAfter()).contains(Instant.parse("2026-06-01T06:00:00Z"));
    world.at("2026-06-01T06:00:00Z");
    assertThat(world.runStates()).containsExactly("scheduled__2026-06-01T06:00:00+00:00 running");
    RunRow run = world.runs().get(0);
    assertThat(run.runType().text() + run.triggeredBy().text()).isEqualTo("scheduledtimetable");
    assertThat(world.states(run.runId())).isEqualTo(Map.of("a", "running", "b", "null"));
    assertThat(world.dag().nextDagrunRunAfter()).contains(Instant.parse("2026-06-02T06:00:00Z"));
  }

  @Test
  void states_go_from_queued_over_running_to_success() {
    world.dag(BY_HAND, "task_id: a, SPARK");
    assertThat(world.trigger("r").state()).isEqualTo(RunState.QUEUED);
    assertThat(world.run("r").state()).isEqualTo(RunState.RUNNING);
    world.after(Duration.ofMinutes(1)).succeed("a");
    assertThat(world.run("r").state()).isEqualTo(RunState.SUCCESS);
    assertThat(world.run("r").startDate()).contains(Instant.parse("2026-06-01T00:00:00Z"));
    assertThat(world.run("r").endDate()).contains(Instant.parse("2026-06-01T00:01:00Z"));
  }

  @Test
  void names_and_logical_dates_are_unique() {
    world.dag(BY_HAND, "task_id: a, SPARK");
    world.trigger("r", "2026-05-01T00:00:00Z");
    assertThat(refusal("r", "2026-05-02T00:00:00Z")).isEqualTo(Reason.ALREADY_EXISTS);
    assertThat(refusal("s", "2026-05-01T00:00:00Z")).isEqualTo(Reason.ALREADY_EXISTS);
    assertThat(world.runs()).hasSize(1);
  }

  @Test
  void names_of_other_types_and_odd_ones_are_refused() {
    world.dag(BY_HAND, "task_id: a, SPARK");
    assertThat(refusal("scheduled__x", "2026-05-01T00:00:00Z")).isEqualTo(Reason.RESERVED_NAME);
    assertThat(refusal("backfill__x", "2026-05-01T00:00:00Z")).isEqualTo(Reason.RESERVED_NAME);
    assertThat(refusal("asset_triggered__x", "2026-05-01T00:00:00Z"))
        .isEqualTo(Reason.RESERVED_NAME);
    assertThat(refusal("asset_materialization__x", "2026-05-01T00:00:00Z"))
        .isEqualTo(Reason.RESERVED_NAME);
    assertThat(refusal("a b", "2026-05-01T00:00:00Z")).isEqualTo(Reason.INVALID);
    assertThat(refusal("x".repeat(251), "2026-05-01T00:00:00Z")).isEqualTo(Reason.INVALID);
  }

  private Reason refusal(String runId, String logicalDate) {
    RunRequest request = World.request(runId, Optional.of(Instant.parse(logicalDate)));
    try {
      world.commands().trigger(request);
    } catch (ScheduleRefusal e) {
      return e.reason();
    }
    throw new AssertionError("not refused");
  }

  @Test
  void a_run_by_hand_without_logical_date_has_no_interval() {
    world.dag(DAILY, "task_id: a, SPARK");
    assertThat(world.trigger("r").dataIntervalStart()).isEmpty();
    assertThat(world.trigger("s", "2026-05-01T00:00:00Z").dataIntervalEnd())
        .contains(Instant.parse("2026-05-01T00:00:00Z"));
  }

  @Test
  void no_scheduled_run_is_made_while_too_many_are_under_way_by_hand_ones_too() {
    world.dag(DAILY + "max_active_runs: 2\n", "task_id: a, SPARK");
    world.trigger("r");
    world.at("2026-06-05T00:00:00Z");
    assertThat(world.runStates())
        .containsExactly("r running", "scheduled__2026-06-01T06:00:00+00:00 running");
    world.succeed("a");
    assertThat(world.runStates())
        .containsExactly(
            "r success",
            "scheduled__2026-06-01T06:00:00+00:00 running",
            "scheduled__2026-06-02T06:00:00+00:00 running");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 16})
  void what_ends_at_once_makes_room_at_once_for_all_that_is_due(int maxActiveRuns) {
    world.dag(DAILY + "max_active_runs: " + maxActiveRuns + "\n", "task_id: a, EMPTY");
    world.at("2026-06-05T12:00:00Z");
    assertThat(world.runStates())
        .containsExactly(
            "scheduled__2026-06-01T06:00:00+00:00 success",
            "scheduled__2026-06-02T06:00:00+00:00 success",
            "scheduled__2026-06-03T06:00:00+00:00 success",
            "scheduled__2026-06-04T06:00:00+00:00 success",
            "scheduled__2026-06-05T06:00:00+00:00 success");
    assertThat(world.alarms()).containsValue(Instant.parse("2026-06-06T06:00:00Z"));
  }

  /** More than one step does; the next follows it, and not the watchdog. */
  @Test
  void many_missed_runs_are_made_one_step_after_the_other() throws InterruptedException {
    world.dag(
        DAILY.replace("0 6 * * *", "0 * * * *") + "max_active_runs: 1\n", "task_id: a, EMPTY");
    world.clock.set(Instant.parse("2026-06-05T23:30:00Z"));
    world.schedule().start();
    while (world.runs().size() < 120) {
      assertThat(world.awaitStep()).isTrue();
    }
    assertThat(world.runs()).hasSize(120);
  }

  @Test
  void a_continuous_workflow_goes_on_when_its_run_ends() {
    world.dag(CONTINUOUS, "task_id: a, SPARK");
    world.after(Duration.ofMinutes(3)).succeed("a");
    assertThat(world.runStates())
        .containsExactly(
            "scheduled__2026-06-01T00:00:00+00:00 success",
            "scheduled__2026-06-01T00:03:00+00:00 running");
  }

  /** Without end, and yet not without a pause. */
  @Test
  void a_continuous_workflow_whose_runs_take_no_time_goes_on_after_a_second() {
    world.dag(CONTINUOUS, "task_id: a, EMPTY");
    assertThat(world.runs()).hasSize(1);
    assertThat(world.alarms()).containsValue(Instant.parse("2026-06-01T00:00:01Z"));
    world.after(Duration.ofSeconds(1));
    assertThat(world.runStates())
        .containsExactly(
            "scheduled__2026-06-01T00:00:00+00:00 success",
            "scheduled__2026-06-01T00:00:01+00:00 success");
  }

  @Test
  void a_queued_run_begins_when_there_is_room_and_its_time_has_come() {
    world.dag("max_active_runs: 1\n", "task_id: a, SPARK");
    world.trigger("r");
    world.trigger("s");
    assertThat(world.runStates()).containsExactly("r running", "s queued");
    world.succeed("a");
    assertThat(world.runStates()).containsExactly("r success", "s running");
    world.succeed("a");
    world
        .commands()
        .trigger(
            new RunRequest(
                "d",
                Optional.of("later"),
                Optional.empty(),
                Optional.of(Instant.parse("2026-06-01T01:00:00Z")),
                Optional.empty(),
                "{}",
                Optional.empty(),
                Optional.empty()));
    world.step();
    assertThat(world.run("later").state()).isEqualTo(RunState.QUEUED);
    world.at("2026-06-01T01:00:00Z");
    assertThat(world.run("later").state()).isEqualTo(RunState.RUNNING);
  }

  @Test
  void no_task_starts_before_the_logical_date() {
    world.dag(BY_HAND, "task_id: a, SPARK");
    world.trigger("r", "2026-06-01T02:00:00Z");
    assertThat(world.runStates()).containsExactly("r running");
    assertThat(world.states("r")).isEqualTo(Map.of("a", "null"));
    world.at("2026-06-01T02:00:00Z");
    assertThat(world.states("r")).isEqualTo(Map.of("a", "running"));
  }

  @Test
  void leaves_decide_how_a_run_ends() {
    world.dag(
        BY_HAND,
        "task_id: a, SPARK",
        "task_id: b, SPARK, dependencies: [a], trigger_rule: all_done");
    world.trigger("r");
    world.fail("a").succeed("b");
    assertThat(world.runStates()).containsExactly("r success");
    world.trigger("s");
    world.succeed("a").fail("b");
    assertThat(world.runStates()).containsExactly("r success", "s failed");
  }

  @Test
  void an_upstream_failure_fails_the_leaf_and_the_run() {
    world.dag(BY_HAND, "task_id: a, SPARK", "task_id: b, SPARK, dependencies: [a]");
    world.trigger("r");
    world.fail("a");
    assertThat(world.states("r")).isEqualTo(Map.of("a", "failed", "b", "upstream_failed"));
    assertThat(world.runStates()).containsExactly("r failed");
  }

  @Test
  void a_run_fails_of_which_no_unfinished_task_can_ever_run() {
    world.dag(BY_HAND, "task_id: a, SPARK", "task_id: b, SPARK, dependencies: [a]");
    world.trigger("r");
    forceRemoved("r", "a");
    world.step();
    assertThat(world.states("r")).isEqualTo(Map.of("a", "removed", "b", "null"));
    assertThat(world.runStates()).containsExactly("r failed");
  }

  @Test
  void a_run_of_which_a_task_depends_on_the_past_is_never_judged_so() {
    world.dag(
        BY_HAND,
        "task_id: a, SPARK",
        "task_id: b, SPARK, dependencies: [a], depends_on_past: true");
    world.trigger("r");
    forceRemoved("r", "a");
    world.step();
    assertThat(world.runStates()).containsExactly("r running");
  }

  private void forceRemoved(String runId, String taskId) {
    world
        .schedule()
        .database()
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "update task_instance set state = 'removed' where run_id = ? and task_id = ?",
                    runId,
                    taskId));
  }

  @Test
  void a_run_that_takes_too_long_fails_and_its_tasks_are_skipped_and_ended() {
    world.dag(
        BY_HAND + "dagrun_timeout: {__type__: datetime.timedelta, hours: 1}\n",
        "task_id: a, SPARK",
        "task_id: b, SPARK, dependencies: [a]");
    world.trigger("r");
    world.after(Duration.ofHours(1));
    assertThat(world.runStates()).containsExactly("r running");
    world.after(Duration.ofSeconds(1));
    assertThat(world.runStates()).containsExactly("r failed");
    assertThat(world.states("r")).isEqualTo(Map.of("a", "skipped", "b", "skipped"));
    assertThat(world.tasks.killed()).hasSize(1);
    assertThat(world.tasks.running()).isEmpty();
  }

  @Test
  void a_paused_workflow_makes_and_begins_nothing_but_what_runs_goes_on() {
    world.dag(DAILY, "task_id: a, SPARK", "task_id: b, SPARK, dependencies: [a]");
    world.at("2026-06-01T06:00:00Z");
    world.commands().pause("d", true);
    world.at("2026-06-03T12:00:00Z");
    RunRow waiting = world.trigger("r");
    assertThat(world.runStates())
        .containsExactly("scheduled__2026-06-01T06:00:00+00:00 running", "r queued");
    assertThat(world.tasks.running()).containsExactly("a");
    world.succeed("a");
    assertThat(world.tasks.running()).isEmpty();
    assertThat(world.states("scheduled__2026-06-01T06:00:00+00:00"))
        .isEqualTo(Map.of("a", "success", "b", "null"));
    world.commands().pause("d", false);
    world.step();
    assertThat(world.tasks.running()).contains("b");
    assertThat(world.run(waiting.runId()).state()).isEqualTo(RunState.RUNNING);
    assertThat(world.runs()).hasSize(4);
  }

  @Test
  void a_paused_run_whose_tasks_are_all_done_still_ends() {
    world.dag(BY_HAND, "task_id: a, SPARK");
    world.trigger("r");
    world.commands().pause("d", true);
    world.succeed("a");
    assertThat(world.runStates()).containsExactly("r success");
  }

  @Test
  void a_paused_run_does_not_take_too_long_until_it_may_go_on() {
    world.dag(
        BY_HAND + "dagrun_timeout: {__type__: datetime.timedelta, hours: 1}\n",
        "task_id: a, SPARK",
        "task_id: b, SPARK, dependencies: [a]");
    world.trigger("r");
    world.commands().pause("d", true);
    world.after(Duration.ofHours(2));
    assertThat(world.runStates()).containsExactly("r running");
    assertThat(world.tasks.running()).containsExactly("a");
    world.commands().pause("d", false);
    world.step();
    assertThat(world.runStates()).containsExactly("r failed");
    assertThat(world.states("r")).isEqualTo(Map.of("a", "skipped", "b", "skipped"));
    assertThat(world.tasks.running()).isEmpty();
  }

  @Test
  void unpausing_without_catchup_gives_one_late_run() {
    world.dag(DAILY.replace("catchup: true", "catchup: false"), "task_id: a, SPARK");
    world.commands().pause("d", true);
    world.at("2026-06-20T12:00:00Z");
    world.commands().pause("d", false);
    world.step();
    assertThat(world.logicalDates()).containsExactly("2026-06-20T06:00:00Z");
    world.after(Duration.ofHours(1));
    assertThat(world.runs()).hasSize(1);
  }

  @Test
  void new_workflows_are_paused_unless_they_say_otherwise() {
    world.file(
        "e.yaml",
        "e:\n  tasks:\n    - {task_id: a, operator:"
            + " airflow.providers.standard.operators.empty.EmptyOperator}\n");
    assertThat(world.read(tables -> tables.dags().find("e").orElseThrow()).isPaused()).isTrue();
  }

  @Test
  void a_run_is_deleted_unless_it_runs() {
    world.dag(BY_HAND, "task_id: a, SPARK");
    world.trigger("r");
    assertThatThrownBy(() -> world.commands().deleteRun("d", "r"))
        .isInstanceOf(ScheduleRefusal.class)
        .extracting("reason")
        .isEqualTo(Reason.WRONG_STATE);
    world.succeed("a");
    world.commands().deleteRun("d", "r");
    assertThat(world.runs()).isEmpty();
  }

  @Test
  void a_run_is_marked_with_its_tasks() {
    world.dag(BY_HAND, "task_id: a, SPARK", "task_id: b, SPARK, dependencies: [a]");
    world.trigger("r");
    world.commands().markRun("d", "r", RunState.FAILED, "anna");
    assertThat(world.states("r")).isEqualTo(Map.of("a", "failed", "b", "skipped"));
    world.step();
    assertThat(world.tasks.killed()).hasSize(1);
    world.commands().markRun("d", "r", RunState.SUCCESS, "anna");
    assertThat(world.states("r")).isEqualTo(Map.of("a", "success", "b", "success"));
    RunRow queued = world.commands().markRun("d", "r", RunState.QUEUED, "anna");
    assertThat(queued.startDate()).isEmpty();
    assertThat(world.states("r")).isEqualTo(Map.of("a", "success", "b", "success"));
  }
}

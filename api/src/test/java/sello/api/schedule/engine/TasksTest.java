package sello.api.schedule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import sello.api.schedule.RunState;
import sello.api.schedule.TaskState;
import sello.api.schedule.store.TaskRow;
import sello.api.schedule.store.TestDatabase;

/** Tasks of runs: how they start, end and are tried again. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class TasksTest {
  private static final String BY_HAND = "max_active_runs: 3\n";

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
  void a_task_goes_from_nothing_over_running_to_success() {
    world.dag(BY_HAND, "task_id: a, SPARK", "task_id: b, SPARK, dependencies: [a]");
    world.trigger("r");
    assertThat(world.states("r")).isEqualTo(Map.of("a", "running", "b", "null"));
    assertThat(world.task("r", "b").tryNumber()).isZero();
    TaskRow running = world.task("r", "a");
    assertThat(running.tryNumber()).isEqualTo(1);
    assertThat(running.pid()).isPresent();
    world.succeed("a");
    assertThat(world.states("r")).isEqualTo(Map.of("a", "success", "b", "running"));
  }

  @Test
  void a_task_that_does_nothing_succeeds_at_once() {
    world.dag(
        BY_HAND,
        "task_id: a, EMPTY",
        "task_id: b, EMPTY, dependencies: [a]",
        "task_id: c, EMPTY, dependencies: [b]");
    world.trigger("r");
    assertThat(world.states("r")).isEqualTo(Map.of("a", "success", "b", "success", "c", "success"));
    assertThat(world.runStates()).containsExactly("r success");
    assertThat(world.tasks.started()).isEmpty();
  }

  @Test
  void marked_from_outside_the_process_is_ended() {
    world.dag(BY_HAND, "task_id: a, SPARK, retries: 3", "task_id: b, SPARK, dependencies: [a]");
    world.trigger("r");
    mark("r", "a", TaskState.SUCCESS);
    world.step();
    assertThat(world.tasks.killed()).containsExactly(new TryName("d", "r", "a", 1));
    assertThat(world.states("r")).isEqualTo(Map.of("a", "success", "b", "running"));
    world.trigger("s");
    mark("s", "a", TaskState.FAILED);
    world.step();
    assertThat(world.states("s")).isEqualTo(Map.of("a", "failed", "b", "upstream_failed"));
  }

  private List<TaskRow> mark(String runId, String taskId, TaskState state) {
    return world
        .commands()
        .markTasks(new MarkRequest("d", runId, taskId, state, false, false, "anna"));
  }

  @Test
  void what_failed_downstream_of_a_marked_task_is_tried_again() {
    world.dag(BY_HAND, "task_id: a, SPARK", "task_id: b, SPARK, dependencies: [a]");
    world.trigger("r");
    world.fail("a");
    assertThat(world.runStates()).containsExactly("r failed");
    assertThat(mark("r", "a", TaskState.SUCCESS)).extracting(TaskRow::taskId).containsExactly("a");
    world.step();
    assertThat(world.states("r")).isEqualTo(Map.of("a", "success", "b", "running"));
    assertThat(world.runStates()).containsExactly("r running");
  }

  @Test
  void what_has_ended_keeps_its_end_when_it_is_marked() {
    world.dag(BY_HAND, "task_id: a, SPARK");
    world.trigger("r");
    world.fail("a");
    Instant end = world.task("r", "a").endDate().orElseThrow();
    world.clock.pass(Duration.ofMinutes(7));
    mark("r", "a", TaskState.SUCCESS);
    world.commands().markRun("d", "r", RunState.SUCCESS, "anna");
    assertThat(world.states("r")).isEqualTo(Map.of("a", "success"));
    assertThat(world.task("r", "a").endDate()).contains(end);
    assertThat(world.runStates()).containsExactly("r success");
    assertThat(world.run("r").endDate()).contains(end);
  }

  @Test
  void the_weightiest_task_starts_first_then_the_oldest_run() {
    world.dag(
        "max_active_runs: 3\nmax_active_tasks: 1\n",
        "task_id: light, SPARK",
        "task_id: first, SPARK",
        "task_id: second, SPARK, dependencies: [first]",
        "task_id: third, SPARK, dependencies: [second]");
    world.trigger("r");
    assertThat(world.task("r", "first").priorityWeight()).isEqualTo(3);
    assertThat(world.task("r", "second").priorityWeight()).isEqualTo(2);
    assertThat(world.task("r", "third").priorityWeight()).isEqualTo(1);
    assertThat(world.tasks.started()).containsExactly("first");
    world.succeed("first");
    assertThat(world.tasks.started()).containsExactly("first", "second");
  }

  @Test
  void the_limit_of_tasks_holds_for_each_run() {
    world.dag(
        "max_active_runs: 3\nmax_active_tasks: 2\n",
        "task_id: a, SPARK",
        "task_id: b, SPARK",
        "task_id: c, SPARK");
    world.trigger("r");
    world.trigger("s");
    assertThat(world.tasks.running()).hasSize(4);
    assertThat(world.states("r")).containsValues("running", "scheduled");
    world.succeed("a");
    assertThat(world.states("r")).isEqualTo(Map.of("a", "success", "b", "running", "c", "running"));
  }

  @Test
  void the_slots_of_a_pool_hold_over_all_runs() {
    world.dag(
        BY_HAND,
        "task_id: a, SPARK, pool_slots: 100",
        "task_id: b, SPARK, pool_slots: 28",
        "task_id: c, SPARK");
    world.trigger("r");
    assertThat(world.tasks.running()).containsExactlyInAnyOrder("a", "b");
    world.succeed("b");
    assertThat(world.tasks.running()).containsExactlyInAnyOrder("a", "c");
  }

  @Test
  void at_most_32_tasks_are_under_way_over_all() {
    world.dag(
        "max_active_runs: 10\n",
        "task_id: a, SPARK",
        "task_id: b, SPARK",
        "task_id: c, SPARK",
        "task_id: e, SPARK");
    for (int run = 0; run < 9; run++) {
      world.trigger("r" + run);
    }
    assertThat(world.tasks.running()).hasSize(32);
    world.succeed("a");
    assertThat(world.tasks.running()).hasSize(32);
  }

  @Test
  void a_failed_try_is_retried_after_its_delay() {
    world.dag(
        BY_HAND,
        "task_id: a, SPARK, retries: 1, retry_delay: {__type__: datetime.timedelta, seconds: 60}");
    world.trigger("r");
    world.fail("a");
    TaskRow failed = world.task("r", "a");
    assertThat(failed.state()).contains(TaskState.UP_FOR_RETRY);
    assertThat(world.runStates()).containsExactly("r running");
    world.at("2026-06-01T00:01:00Z");
    assertThat(world.states("r")).isEqualTo(Map.of("a", "up_for_retry"));
    world.after(Duration.ofMillis(1));
    assertThat(world.states("r")).isEqualTo(Map.of("a", "running"));
    assertThat(world.task("r", "a").tryNumber()).isEqualTo(2);
    assertThat(world.task("r", "a").id()).isNotEqualTo(failed.id());
    assertThat(tries("r", "a")).containsExactly("1 failed");
    world.fail("a");
    assertThat(world.states("r")).isEqualTo(Map.of("a", "failed"));
    assertThat(world.runStates()).containsExactly("r failed");
  }

  private List<String> tries(String runId, String taskId) {
    return world.read(tables -> tables.tasks().tries("d", runId, taskId)).stream()
        .map(one -> one.tryNumber() + " " + World.text(one.state()))
        .toList();
  }

  @Test
  void without_retries_a_failed_try_is_the_last() {
    world.dag(BY_HAND, "task_id: a, SPARK");
    world.trigger("r");
    world.fail("a");
    assertThat(world.states("r")).isEqualTo(Map.of("a", "failed"));
  }

  @Test
  void a_try_that_takes_too_long_is_ended_and_retried() {
    world.dag(
        BY_HAND,
        "task_id: a, SPARK, retries: 1, retry_delay: {__type__: datetime.timedelta, seconds: 60},"
            + " execution_timeout: {__type__: datetime.timedelta, minutes: 30}");
    world.trigger("r");
    world.after(Duration.ofMinutes(30));
    assertThat(world.states("r")).isEqualTo(Map.of("a", "running"));
    world.after(Duration.ofSeconds(1));
    assertThat(world.states("r")).isEqualTo(Map.of("a", "up_for_retry"));
    assertThat(world.tasks.killed()).hasSize(1);
    world.after(Duration.ofMinutes(2)).after(Duration.ofMinutes(31));
    assertThat(world.states("r")).isEqualTo(Map.of("a", "failed"));
  }

  @Test
  void a_try_whose_template_cannot_be_rendered_fails_and_says_why() {
    world.dag(BY_HAND, "task_id: a, SPARK, application_args: ['{{ ds }}']");
    world.trigger("r");
    assertThat(world.states("r")).isEqualTo(Map.of("a", "failed"));
    assertThat(world.tasks.notes()).singleElement().asString().contains("'ds' is not known");
    world.trigger("s", "2026-05-01T00:00:00Z");
    assertThat(world.task("s", "a").renderedFields())
        .contains("\"application_args\":[\"2026-05-01\"]");
  }

  @Test
  void a_task_that_depends_on_the_past_waits_for_itself_in_the_run_before() {
    world.dag(BY_HAND, "task_id: a, SPARK, depends_on_past: true");
    world.trigger("r1", "2026-05-01T00:00:00Z");
    world.trigger("r2", "2026-05-02T00:00:00Z");
    assertThat(world.states("r1")).isEqualTo(Map.of("a", "running"));
    assertThat(world.states("r2")).isEqualTo(Map.of("a", "null"));
    world.fail("a");
    assertThat(world.states("r2")).isEqualTo(Map.of("a", "null"));
    mark("r1", "a", TaskState.SKIPPED);
    world.step();
    assertThat(world.states("r2")).isEqualTo(Map.of("a", "running"));
  }

  @Test
  void with_catchup_runs_by_hand_are_no_past() {
    String daily = "schedule: \"0 6 * * *\"\nstart_date: 2026-06-01\n";
    world.dag(daily + "catchup: true\n", "task_id: a, SPARK, depends_on_past: true");
    world.trigger("by-hand", "2026-05-30T00:00:00Z");
    world.at("2026-06-01T06:00:00Z");
    assertThat(world.states("scheduled__2026-06-01T06:00:00+00:00"))
        .isEqualTo(Map.of("a", "running"));
  }

  @Test
  void a_task_that_never_ran_before_passes_one_missing_in_the_last_run_only_waits() {
    String task = "task_id: a, SPARK, depends_on_past: true";
    world.dag(BY_HAND, "task_id: b, EMPTY");
    world.trigger("r1", "2026-05-01T00:00:00Z");
    world.dag(BY_HAND, "task_id: b, EMPTY", task);
    world.trigger("r2", "2026-05-02T00:00:00Z");
    assertThat(world.states("r2")).containsEntry("a", "running");
    world.succeed("a");
    world.dag(BY_HAND, "task_id: b, EMPTY");
    world.trigger("r3", "2026-05-03T00:00:00Z");
    world.dag(BY_HAND, "task_id: b, EMPTY", task);
    world.trigger("r4", "2026-05-04T00:00:00Z");
    assertThat(world.states("r4")).containsEntry("a", "null");
  }

  @Test
  void a_task_may_also_wait_for_those_downstream_of_it_in_the_run_before() {
    world.dag(
        BY_HAND,
        "task_id: a, SPARK, wait_for_downstream: true",
        "task_id: b, SPARK, dependencies: [a]");
    world.trigger("r1", "2026-05-01T00:00:00Z");
    world.trigger("r2", "2026-05-02T00:00:00Z");
    world.succeed("a");
    assertThat(world.states("r1")).isEqualTo(Map.of("a", "success", "b", "running"));
    assertThat(world.states("r2")).isEqualTo(Map.of("a", "null", "b", "null"));
    world.succeed("b");
    assertThat(world.states("r2")).isEqualTo(Map.of("a", "running", "b", "null"));
  }

  @Test
  void a_task_that_the_workflow_lost_is_removed_and_a_new_one_is_added() {
    world.dag(BY_HAND, "task_id: a, SPARK", "task_id: b, SPARK, dependencies: [a]");
    world.trigger("r");
    world.dag(BY_HAND, "task_id: a, SPARK", "task_id: c, SPARK, dependencies: [a]");
    assertThat(world.states("r")).isEqualTo(Map.of("a", "running", "b", "removed", "c", "null"));
    world.succeed("a").succeed("c");
    assertThat(world.runStates()).containsExactly("r success");
  }
}

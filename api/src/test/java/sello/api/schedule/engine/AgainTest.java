package sello.api.schedule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import sello.api.schedule.RunState;
import sello.api.schedule.engine.ScheduleRefusal.Reason;
import sello.api.schedule.store.BackfillRow;
import sello.api.schedule.store.Reprocess;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.TaskRow;
import sello.api.schedule.store.TestDatabase;

/** Tasks and runs that are to be done again, and backfills. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class AgainTest {
  private static final String BY_HAND = "max_active_runs: 3\n";
  private static final String DAILY = "schedule: \"0 6 * * *\"\nstart_date: 2026-06-01\n";

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

  private static ClearRequest clear(boolean downstream, boolean onlyFailed, String... taskIds) {
    return new ClearRequest(
        "d",
        Optional.of("r"),
        Optional.empty(),
        Optional.empty(),
        Optional.of(List.of(taskIds)),
        downstream,
        false,
        onlyFailed,
        false,
        true,
        false);
  }

  @Test
  void a_cleared_task_is_as_if_it_had_never_been_and_its_try_stays() {
    world.dag(BY_HAND, "task_id: a, SPARK", "task_id: b, SPARK, dependencies: [a], retries: 2");
    world.trigger("r");
    world.succeed("a").succeed("b");
    String before = world.task("r", "b").id();
    world.clock.pass(Duration.ofMinutes(1));
    assertThat(world.commands().clear(clear(false, false, "b"))).hasSize(1);
    TaskRow cleared = world.task("r", "b");
    assertThat(cleared.state()).isEmpty();
    assertThat(cleared.maxTries()).isEqualTo(3);
    assertThat(cleared.id()).isNotEqualTo(before);
    assertThat(world.tries("r", "b"))
        .singleElement()
        .satisfies(one -> assertThat(one.id()).isEqualTo(before));
    RunRow run = world.run("r");
    assertThat(run.state()).isEqualTo(RunState.QUEUED);
    assertThat(run.startDate()).isEmpty();
    assertThat(run.endDate()).isEmpty();
    assertThat(run.queuedAt()).contains(Instant.parse("2026-06-01T00:01:00Z"));
    world.step();
    assertThat(world.states("r")).isEqualTo(Map.of("a", "success", "b", "running"));
    assertThat(world.task("r", "b").tryNumber()).isEqualTo(2);
  }

  @Test
  void a_cleared_task_that_does_nothing_begins_and_ends_anew() {
    world.dag(BY_HAND, "task_id: a, EMPTY");
    world.trigger("r");
    world.clock.pass(Duration.ofMinutes(4));
    world.commands().clear(clear(false, false, "a"));
    world.step();
    assertThat(world.task("r", "a").startDate()).contains(Instant.parse("2026-06-01T00:04:00Z"));
    assertThat(world.task("r", "a").endDate()).contains(Instant.parse("2026-06-01T00:04:00Z"));
    assertThat(world.tries("r", "a"))
        .singleElement()
        .satisfies(
            one -> assertThat(one.startDate()).contains(Instant.parse("2026-06-01T00:00:00Z")));
  }

  @Test
  void a_task_that_never_started_keeps_its_try_too() {
    world.dag(BY_HAND, "task_id: a, SPARK", "task_id: b, SPARK, dependencies: [a]");
    world.trigger("r");
    world.commands().clear(clear(false, false, "b"));
    assertThat(world.tries("r", "b"))
        .singleElement()
        .satisfies(one -> assertThat(one.tryNumber()).isZero());
    assertThat(world.run("r").state()).isEqualTo(RunState.RUNNING);
  }

  @Test
  void downstream_and_only_failed_choose_what_is_cleared() {
    world.dag(
        BY_HAND,
        "task_id: a, SPARK",
        "task_id: b, SPARK, dependencies: [a]",
        "task_id: c, SPARK, dependencies: [b]");
    world.trigger("r");
    world.succeed("a").fail("b");
    assertThat(world.states("r"))
        .isEqualTo(Map.of("a", "success", "b", "failed", "c", "upstream_failed"));
    assertThat(world.commands().clear(clear(true, true, "a")))
        .extracting(TaskRow::taskId)
        .containsExactly("b", "c");
    assertThat(world.commands().clear(clear(true, true, "nope"))).isEmpty();
    world.step();
    assertThat(world.states("r")).isEqualTo(Map.of("a", "success", "b", "running", "c", "null"));
  }

  @Test
  void a_dry_run_changes_nothing() {
    world.dag(BY_HAND, "task_id: a, SPARK");
    world.trigger("r");
    world.fail("a");
    assertThat(world.commands().clear(ClearRequest.ofRun("d", "r", false, true))).hasSize(1);
    assertThat(world.states("r")).isEqualTo(Map.of("a", "failed"));
  }

  @Test
  void a_running_task_that_is_cleared_is_ended_and_begun_again() {
    world.dag(BY_HAND, "task_id: a, SPARK");
    world.trigger("r");
    world.commands().clear(clear(false, false, "a"));
    assertThat(world.states("r")).isEqualTo(Map.of("a", "restarting"));
    world.step();
    assertThat(world.tasks.killed()).containsExactly(new TryName("d", "r", "a", 1));
    world.step();
    assertThat(world.states("r")).isEqualTo(Map.of("a", "running"));
    assertThat(world.task("r", "a").tryNumber()).isEqualTo(2);
    assertThat(world.runStates()).containsExactly("r running");
  }

  @Test
  void runs_between_two_dates_are_cleared_together() {
    world.dag(BY_HAND, "task_id: a, EMPTY");
    world.trigger("r1", "2026-05-01T00:00:00Z");
    world.trigger("r2", "2026-05-02T00:00:00Z");
    world.trigger("r3", "2026-05-03T00:00:00Z");
    var cleared =
        world
            .commands()
            .clear(
                new ClearRequest(
                    "d",
                    Optional.empty(),
                    Optional.of(Instant.parse("2026-05-02T00:00:00Z")),
                    Optional.of(Instant.parse("2026-05-03T00:00:00Z")),
                    Optional.empty(),
                    false,
                    false,
                    false,
                    false,
                    true,
                    false));
    assertThat(cleared).extracting(TaskRow::runId).containsExactly("r2", "r3");
  }

  private static BackfillRequest days(
      String from, String to, boolean backwards, Reprocess reprocess) {
    return new BackfillRequest(
        "d",
        Instant.parse(from + "T00:00:00Z"),
        Instant.parse(to + "T23:00:00Z"),
        backwards,
        reprocess,
        2,
        "{\"scope\":\"BE\"}");
  }

  @Test
  void a_backfill_makes_all_its_runs_at_once_before_the_start_date_too() {
    world.dag(DAILY, "task_id: a, SPARK");
    BackfillRow backfill =
        world.commands().backfill(days("2026-05-01", "2026-05-03", false, Reprocess.NONE));
    assertThat(world.runs())
        .extracting(RunRow::runId)
        .containsExactly(
            "backfill__2026-05-01T06:00:00+00:00",
            "backfill__2026-05-02T06:00:00+00:00",
            "backfill__2026-05-03T06:00:00+00:00");
    assertThat(world.runs())
        .allSatisfy(
            run -> {
              assertThat(run.triggeredBy().text()).isEqualTo("backfill");
              assertThat(run.conf()).contains("BE");
            });
    world.step();
    assertThat(world.runStates())
        .containsExactly(
            "backfill__2026-05-01T06:00:00+00:00 running",
            "backfill__2026-05-02T06:00:00+00:00 running",
            "backfill__2026-05-03T06:00:00+00:00 queued");
    world.succeed("a").succeed("a").succeed("a");
    assertThat(backfill(backfill.id()).completedAt()).isPresent();
  }

  private BackfillRow backfill(long id) {
    return world.read(tables -> tables.backfills().find(id).orElseThrow());
  }

  @Test
  void only_runs_whose_interval_is_past_are_made() {
    world.clock.set(Instant.parse("2026-05-02T12:00:00Z"));
    world.dag(DAILY, "task_id: a, SPARK");
    assertThat(
            world.commands().wouldBackfill(days("2026-05-01", "2026-05-09", false, Reprocess.NONE)))
        .hasSize(2);
    assertThat(world.runs()).isEmpty();
  }

  @Test
  void backwards_the_newest_run_comes_first() {
    world.dag(DAILY, "task_id: a, SPARK");
    world.commands().backfill(days("2026-05-01", "2026-05-03", true, Reprocess.NONE));
    world.step();
    assertThat(world.runStates())
        .containsExactly(
            "backfill__2026-05-03T06:00:00+00:00 running",
            "backfill__2026-05-02T06:00:00+00:00 running",
            "backfill__2026-05-01T06:00:00+00:00 queued");
  }

  @Test
  void its_limit_is_its_own() {
    world.dag(DAILY + "max_active_runs: 1\n", "task_id: a, SPARK");
    world.commands().backfill(days("2026-05-01", "2026-05-03", false, Reprocess.NONE));
    world.trigger("r");
    assertThat(world.run("r").state()).isEqualTo(RunState.RUNNING);
    assertThat(world.tasks.running()).hasSize(3);
  }

  /** Three runs: one failed, one that succeeded, one that runs. */
  private void threeRuns() {
    world.dag(DAILY, "task_id: a, SPARK");
    world.trigger("failed", "2026-05-01T06:00:00Z");
    world.fail("a");
    world.trigger("success", "2026-05-02T06:00:00Z");
    world.succeed("a");
    world.trigger("running", "2026-05-03T06:00:00Z");
  }

  @Test
  void reprocessing_none_leaves_existing_runs() {
    threeRuns();
    world.commands().backfill(days("2026-05-01", "2026-05-04", false, Reprocess.NONE));
    assertThat(world.runStates())
        .containsExactly(
            "failed failed",
            "success success",
            "running running",
            "backfill__2026-05-04T06:00:00+00:00 queued");
  }

  @Test
  void reprocessing_failed_clears_failed_ones() {
    threeRuns();
    BackfillRow backfill =
        world.commands().backfill(days("2026-05-01", "2026-05-03", false, Reprocess.FAILED));
    assertThat(world.runStates())
        .containsExactly("failed queued", "success success", "running running");
    assertThat(world.run("failed").backfillId()).contains(backfill.id());
    world.step();
    world.succeed("a").succeed("a");
    assertThat(world.run("failed").state()).isEqualTo(RunState.SUCCESS);
  }

  @Test
  void reprocessing_completed_clears_successful_ones_too_but_never_one_under_way() {
    threeRuns();
    world.commands().backfill(days("2026-05-01", "2026-05-03", false, Reprocess.COMPLETED));
    assertThat(world.runStates())
        .containsExactly("failed queued", "success queued", "running running");
  }

  @Test
  void one_unfinished_backfill_per_workflow() {
    world.dag(DAILY, "task_id: a, SPARK");
    world.commands().backfill(days("2026-05-01", "2026-05-03", false, Reprocess.NONE));
    assertThat(refusal(days("2026-05-05", "2026-05-06", false, Reprocess.NONE)))
        .isEqualTo(Reason.ALREADY_EXISTS);
  }

  @Test
  void a_backfill_that_makes_no_sense_is_refused() {
    world.dag("max_active_runs: 1\n", "task_id: a, SPARK");
    BackfillRequest request = days("2026-05-01", "2026-05-03", false, Reprocess.NONE);
    assertThat(refusal(request)).isEqualTo(Reason.INVALID);
    world.dag(DAILY, "task_id: a, SPARK");
    assertThat(refusal(days("2027-05-01", "2027-05-03", false, Reprocess.NONE)))
        .isEqualTo(Reason.INVALID);
    world.dag(DAILY, "task_id: a, SPARK, depends_on_past: true");
    assertThat(refusal(request)).isEqualTo(Reason.INVALID);
    assertThat(refusal(days("2026-05-01", "2026-05-03", true, Reprocess.FAILED)))
        .isEqualTo(Reason.INVALID);
    assertThat(world.runs()).isEmpty();
  }

  private Reason refusal(BackfillRequest request) {
    try {
      world.commands().backfill(request);
    } catch (ScheduleRefusal e) {
      return e.reason();
    }
    throw new AssertionError("not refused");
  }

  @Test
  void the_first_run_of_a_backfill_has_no_past() {
    world.dag(DAILY, "task_id: a, SPARK, depends_on_past: true");
    world.trigger("before", "2026-04-01T06:00:00Z");
    world.fail("a");
    world.commands().backfill(days("2026-05-01", "2026-05-02", false, Reprocess.FAILED));
    world.step();
    assertThat(world.states("backfill__2026-05-01T06:00:00+00:00"))
        .isEqualTo(Map.of("a", "running"));
    assertThat(world.states("backfill__2026-05-02T06:00:00+00:00")).isEqualTo(Map.of("a", "null"));
  }

  @Test
  void paused_its_queued_runs_stay_queued() {
    world.dag(DAILY, "task_id: a, SPARK");
    long id =
        world.commands().backfill(days("2026-05-01", "2026-05-03", false, Reprocess.NONE)).id();
    world.commands().pauseBackfill(id, true);
    world.step();
    assertThat(world.tasks.running()).isEmpty();
    world.commands().pauseBackfill(id, false);
    world.step();
    assertThat(world.tasks.running()).hasSize(2);
  }

  @Test
  void cancelled_its_queued_runs_fail_and_running_ones_go_on() {
    world.dag(DAILY, "task_id: a, SPARK");
    long id =
        world.commands().backfill(days("2026-05-01", "2026-05-03", false, Reprocess.NONE)).id();
    world.step();
    BackfillRow cancelled = world.commands().cancelBackfill(id);
    assertThat(cancelled.isPaused()).isTrue();
    assertThat(cancelled.completedAt()).isPresent();
    world.step();
    assertThat(world.runs())
        .extracting(RunRow::state)
        .containsExactly(RunState.RUNNING, RunState.RUNNING, RunState.FAILED);
    for (Runnable late :
        List.<Runnable>of(
            () -> world.commands().cancelBackfill(id),
            () -> world.commands().pauseBackfill(id, true),
            () -> world.commands().pauseBackfill(id, false))) {
      assertThat(reason(late)).isEqualTo(Reason.WRONG_STATE);
    }
  }

  /** It is paused for ever, and nobody may unpause it: what was cleared would never begin. */
  @Test
  void a_run_that_is_cleared_after_its_backfill_was_cancelled_begins() {
    world.dag(DAILY, "task_id: a, SPARK");
    long id =
        world.commands().backfill(days("2026-05-01", "2026-05-04", false, Reprocess.NONE)).id();
    world.step();
    world.commands().cancelBackfill(id);
    world.succeed("a").succeed("a");
    for (RunRow run : world.runs()) {
      world.commands().clear(ClearRequest.ofRun("d", run.runId(), false, false));
    }
    world.step();
    assertThat(world.runs())
        .as("as many at once as the backfill may have")
        .extracting(RunRow::state)
        .containsExactly(RunState.RUNNING, RunState.RUNNING, RunState.QUEUED, RunState.QUEUED);
  }

  private static Reason reason(Runnable command) {
    try {
      command.run();
    } catch (ScheduleRefusal e) {
      return e.reason();
    }
    throw new AssertionError("not refused");
  }
}

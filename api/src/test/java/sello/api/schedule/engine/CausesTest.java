package sello.api.schedule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import sello.api.schedule.Cause;
import sello.api.schedule.RunState;
import sello.api.schedule.TaskState;
import sello.api.schedule.store.CauseRow;
import sello.api.schedule.store.Reprocess;
import sello.api.schedule.store.TestDatabase;

/** A run that failed, and a try that did not end by itself, say why. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CausesTest {
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

  private String ofTask() {
    return world.read(
        tables ->
            tables.causes().of(world.task("r", "a")).map(CauseRow::sentence).orElse("nothing"));
  }

  private String ofRun(String runId) {
    return world.read(
        tables -> tables.causes().of(world.run(runId)).map(CauseRow::sentence).orElse("nothing"));
  }

  private void begun(String keys, String task) {
    world.dag(keys + "max_active_runs: 1\n", "task_id: a, SPARK" + task);
    world.trigger("r");
  }

  @Test
  void a_try_that_took_too_long() {
    begun("", ", execution_timeout: {__type__: datetime.timedelta, hours: 1}");
    world.after(Duration.ofMinutes(61));
    String why = "It took longer than execution_timeout (PT1H), and was ended.";
    assertThat(world.runStates()).containsExactly("r failed");
    assertThat(ofTask()).isEqualTo(why);
    assertThat(world.tasks.notes()).containsExactly(why);
    assertThat(ofRun("r")).isEqualTo("nothing");
  }

  @Test
  void a_run_that_took_too_long() {
    begun("dagrun_timeout: {__type__: datetime.timedelta, hours: 1}\n", "");
    world.after(Duration.ofMinutes(61));
    String why = "The run took longer than dagrun_timeout (PT1H), and was ended.";
    assertThat(ofRun("r")).isEqualTo(why);
    assertThat(world.tasks.notes()).containsExactly(why);
  }

  @Test
  void a_service_that_ended_while_the_task_ran() {
    begun("", "");
    world.die();
    world.step();
    world.outlastSilence();
    String why =
        kind == TestDatabase.H2
            ? "The service that ran it ended meanwhile, and its process with it."
            : Cause.SILENT.sentence("31 s");
    assertThat(world.runStates()).containsExactly("r failed");
    assertThat(ofTask()).isEqualTo(why);
    assertThat(world.tasks.notes()).containsExactly(why);
  }

  @Test
  void a_service_that_was_stopped_while_the_task_ran() {
    begun("", "");
    world.restart();
    world.step();
    assertThat(world.runStates()).containsExactly("r failed");
    assertThat(ofTask())
        .isEqualTo("The service that ran it ended meanwhile, and its process with it.");
    assertThat(world.tasks.notes()).containsExactly("The service stops, and it with it.");
  }

  @Test
  void somebody_who_marked_the_run() {
    begun("", "");
    world.commands().markRun("d", "r", RunState.FAILED, "anna");
    world.step();
    assertThat(ofRun("r")).isEqualTo("It was marked failed by anna.");
    assertThat(ofTask()).isEqualTo("It was marked failed by anna.");
    assertThat(world.tasks.notes()).containsExactly("It was marked failed by anna.");
  }

  @Test
  void somebody_who_marked_the_task() {
    begun("", "");
    world
        .commands()
        .markTasks(new MarkRequest("d", "r", "a", TaskState.FAILED, false, false, "anna"));
    world.step();
    assertThat(world.runStates()).containsExactly("r failed");
    assertThat(ofTask()).isEqualTo("It was marked failed by anna.");
    assertThat(world.tasks.notes()).containsExactly("It was marked failed by anna.");
  }

  @Test
  void a_backfill_that_was_cancelled() {
    begun("schedule: \"0 6 * * *\"\nstart_date: 2026-06-01\n", "");
    long id =
        world
            .commands()
            .backfill(
                new BackfillRequest(
                    "d",
                    Instant.parse("2026-05-01T06:00:00Z"),
                    Instant.parse("2026-05-02T06:00:00Z"),
                    false,
                    Reprocess.NONE,
                    1,
                    "{}"))
            .id();
    world.step();
    world.commands().cancelBackfill(id);
    assertThat(ofRun("backfill__2026-05-02T06:00:00+00:00"))
        .isEqualTo("It was cancelled with its backfill, before it began.");
  }

  @Test
  void is_forgotten_when_it_is_tried_again() {
    begun("", "");
    world.commands().markRun("d", "r", RunState.FAILED, "anna");
    world.step();
    world.commands().markRun("d", "r", RunState.QUEUED, "anna");
    assertThat(ofRun("r")).isEqualTo("nothing");
    world.commands().markRun("d", "r", RunState.SUCCESS, "anna");
    assertThat(ofTask()).isEqualTo("nothing");
  }
}

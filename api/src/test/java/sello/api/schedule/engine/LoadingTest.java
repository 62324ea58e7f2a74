package sello.api.schedule.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import sello.api.schedule.Workflow;
import sello.api.schedule.store.DagVersionRow;
import sello.api.schedule.store.ImportErrorRow;
import sello.api.schedule.store.TestDatabase;

/** Files of workflows, as the schedule finds them. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class LoadingTest {
  private static final String HOURLY = "schedule: \"@hourly\"\nstart_date: 2026-06-01\n";

  private static final String ALL =
      """
      %s
      default:
        tasks:
          - {task_id: a, operator: airflow.providers.standard.operators.empty.EmptyOperator}
      one: {max_active_runs: 1}
      other: {max_active_runs: 1}
      """;

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

  private DagVersionRow latest() {
    return world.read(tables -> tables.versions().latest("d").orElseThrow());
  }

  private List<ImportErrorRow> errors() {
    return world.read(tables -> tables.importErrors().all());
  }

  @Test
  void a_changed_definition_makes_a_new_version_another_comment_does_not() {
    world.dag(HOURLY, "task_id: a, SPARK");
    assertThat(latest().versionNumber()).isEqualTo(1);
    world.dag("# as before\n" + HOURLY, "task_id: a, SPARK");
    assertThat(latest().versionNumber()).isEqualTo(1);
    assertThat(latest().source()).contains("# as before");
    world.dag(HOURLY, "task_id: b, SPARK");
    assertThat(latest().versionNumber()).isEqualTo(2);
  }

  /**
   * One after the other, as each run asks for its own: a file of a hundred is not read so often.
   */
  @Test
  void a_file_is_read_once_for_all_its_workflows() {
    world.file("all.yaml", ALL.formatted(""));
    world.restart();
    world.step();
    assertThat(inForce("one").source()).isSameAs(inForce("other").source());
  }

  @Test
  void another_comment_lets_the_definition_in_force_stand() {
    world.file("all.yaml", ALL.formatted(""));
    Workflow before = inForce("other");
    world.file("all.yaml", ALL.formatted("# as before"));
    assertThat(inForce("other")).isSameAs(before);
    world.file("all.yaml", ALL.formatted("").replace("1", "2"));
    assertThat(inForce("other").maxActiveRuns()).isEqualTo(2);
  }

  private Workflow inForce(String dagId) {
    return world.read(
        tables -> world.schedule().definitions().latest(tables, dagId).orElseThrow().workflow());
  }

  @Test
  void a_restart_makes_no_new_version() {
    world.dag(HOURLY, "task_id: a, SPARK");
    world.restart();
    world.step();
    assertThat(latest().versionNumber()).isEqualTo(1);
  }

  @Test
  void a_workflow_whose_file_is_gone_is_stale_and_keeps_its_history() throws IOException {
    world.dag(HOURLY, "task_id: a, SPARK");
    world.at("2026-06-01T01:00:00Z");
    int before = world.runs().size();
    assertThat(before).isPositive();
    Files.delete(folder.resolve("d.yaml"));
    world.at("2026-06-01T05:00:00Z");
    assertThat(world.dag().isStale()).isTrue();
    assertThat(world.runs()).hasSize(before);
    assertThatThrownBy(() -> world.commands().trigger(World.request("r", Optional.empty())))
        .hasMessage("The Dag with ID: `d` was not found");
    world.dag(HOURLY, "task_id: a, SPARK");
    assertThat(world.dag().isStale()).isFalse();
    assertThat(latest().versionNumber()).isEqualTo(1);
  }

  @Test
  void a_refused_file_is_told_and_the_older_good_version_stays() {
    world.dag(HOURLY, "task_id: a, SPARK");
    world.dag(HOURLY + "colour: red\n", "task_id: a, SPARK");
    assertThat(world.dag().hasImportErrors()).isTrue();
    assertThat(world.dag().isStale()).isFalse();
    assertThat(errors())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.fileName()).isEqualTo("d.yaml");
              assertThat(error.dagId()).contains("d");
              assertThat(error.reason()).contains("colour");
            });
    world.at("2026-06-01T01:00:00Z");
    assertThat(world.tasks.running()).contains("a");
    world.dag(HOURLY, "task_id: a, SPARK");
    assertThat(world.dag().hasImportErrors()).isFalse();
    assertThat(errors()).isEmpty();
  }

  @Test
  void a_refusal_that_stays_keeps_its_number() {
    world.file("x.yaml", "x: [\n");
    long number = errors().get(0).id();
    world.dag(HOURLY, "task_id: a, SPARK");
    assertThat(errors()).extracting(ImportErrorRow::id).containsExactly(number);
  }

  @Test
  void without_a_folder_there_is_no_workflow() {
    World empty = new World(kind, folder.resolve("none"), "2026-06-01T00:30:00Z");
    try (empty) {
      empty.step();
      assertThat(empty.runs()).isEmpty();
    }
  }
}

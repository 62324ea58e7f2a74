package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import sello.api.schedule.store.DagVersionRow;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.TaskRow;

/** Tasks of runs, and their tries. */
final class Tasks {
  private static final String FROM =
      " from task_instance t join dag_run r on r.dag_id = t.dag_id and r.run_id = t.run_id";

  private static final Listing.Source<TaskOfRun> LIST =
      new Listing.Source<>(
          "select t.*, r.logical_date as run_logical_date, r.run_after as run_run_after",
          FROM,
          new Order(
              Map.ofEntries(
                  Map.entry("id", "t.id"),
                  Map.entry("state", "t.state"),
                  Map.entry("duration", "(t.end_date - t.start_date)"),
                  Map.entry("start_date", "t.start_date"),
                  Map.entry("end_date", "t.end_date"),
                  Map.entry("map_index", "r.id"),
                  Map.entry("try_number", "t.try_number"),
                  Map.entry("logical_date", "r.logical_date"),
                  Map.entry("run_after", "r.run_after"),
                  Map.entry("data_interval_start", "r.data_interval_start"),
                  Map.entry("data_interval_end", "r.data_interval_end"),
                  Map.entry("rendered_map_index", "r.id"),
                  Map.entry("operator", "t.operator")),
              List.of("map_index"),
              List.of("r.id", "t.task_id")),
          TaskOfRun.class);

  private final Jdbi jdbi;
  private final Versions versions;
  private final Runs runs;

  Tasks(Jdbi jdbi, Versions versions, Runs runs) {
    this.jdbi = jdbi;
    this.versions = versions;
    this.runs = runs;
  }

  Listing<TaskOfRun> list(Filter filter, Page page) {
    return LIST.list(jdbi, filter, page);
  }

  Answer answer(Listing<TaskOfRun> found) {
    return Bodies.list("task_instances", bodies(found.rows()), found.total());
  }

  /** Tasks of a command, with the times of their runs. */
  Answer answer(List<TaskRow> changed) {
    Map<List<String>, RunRow> known = new HashMap<>();
    List<TaskOfRun> found =
        changed.stream()
            .map(
                task -> {
                  RunRow run =
                      known.computeIfAbsent(
                          List.of(task.dagId(), task.runId()),
                          id -> runs.get(task.dagId(), task.runId()));
                  return new TaskOfRun(task, run.logicalDate(), run.runAfter());
                })
            .toList();
    return Bodies.list("task_instances", bodies(found), found.size());
  }

  Optional<TaskOfRun> find(String dagId, String runId, String taskId) {
    return list(of(dagId, runId).and("t.task_id = ?", taskId), new Page(1, 0, List.of()))
        .rows()
        .stream()
        .findFirst();
  }

  /** A task as it is by now. */
  TaskRow now(TaskRow task) {
    return find(task.dagId(), task.runId(), task.taskId()).map(TaskOfRun::task).orElse(task);
  }

  /** The tasks of a run. */
  static Filter of(String dagId, String runId) {
    return new Filter().and("t.dag_id = ?", dagId).and("t.run_id = ?", runId);
  }

  List<ObjectNode> bodies(List<TaskOfRun> tasks) {
    Map<String, DagVersionRow> rows = versions(tasks.stream().map(TaskOfRun::task).toList());
    return tasks.stream()
        .map(found -> TaskInstanceBody.of(found, version(rows, found.task())))
        .toList();
  }

  /** All tries of a task: those that are over, then the present one. */
  List<ObjectNode> tries(TaskRow present) {
    List<TaskRow> tries = Stream.concat(over(present).stream(), Stream.of(present)).toList();
    Map<String, DagVersionRow> rows = versions(tries);
    return tries.stream().map(task -> TaskInstanceBody.ofTry(task, version(rows, task))).toList();
  }

  private List<TaskRow> over(TaskRow present) {
    String sql =
        """
        select * from task_try where dag_id = ? and run_id = ? and task_id = ?
        order by try_number, start_date, id
        """;
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql)
                .bind(0, present.dagId())
                .bind(1, present.runId())
                .bind(2, present.taskId())
                .mapTo(TaskRow.class)
                .list());
  }

  /** A try of a task by its number, be it over or not. */
  Optional<TaskRow> numbered(TaskRow present, long tryNumber) {
    return Stream.concat(Stream.of(present), over(present).stream())
        .filter(task -> task.tryNumber() == tryNumber)
        .findFirst();
  }

  private Map<String, DagVersionRow> versions(Collection<TaskRow> tasks) {
    return versions.of(tasks.stream().map(TaskRow::dagVersionId).toList());
  }

  private static DagVersionRow version(Map<String, DagVersionRow> rows, TaskRow task) {
    return Optional.ofNullable(rows.get(task.dagVersionId())).orElseThrow();
  }
}

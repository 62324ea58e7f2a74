package sello.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import sello.api.schedule.Task;
import sello.api.schedule.Workflow;
import sello.api.schedule.store.DagRow;

/**
 * A workflow with its newest runs, as the page of the schedule shows it.
 *
 * @param timetable when it is due, as its file says; empty for one that only people start
 * @param zone in which that is meant
 * @param next when its next run can begin
 * @param taskIds its tasks in the order of the file, then those that only older runs know
 * @param runs the newest, oldest first
 */
public record ShownWorkflow(
    String dagId,
    String description,
    String timetable,
    String zone,
    Optional<ShownNext> next,
    boolean isPaused,
    boolean hasImportErrors,
    List<String> taskIds,
    List<ShownRun> runs) {

  static ShownWorkflow of(
      DagRow row, Workflow workflow, Optional<ShownNext> next, List<ShownRun> runs) {
    return new ShownWorkflow(
        row.dagId(),
        workflow.description().orElse(""),
        workflow.timetable().summary().orElse(""),
        workflow.zone().getId(),
        next,
        row.isPaused(),
        row.hasImportErrors(),
        taskIds(workflow, runs),
        runs);
  }

  /** Why those of the runs failed that did, newest first. */
  public List<ShownCause> causes() {
    List<ShownCause> causes =
        new ArrayList<>(runs.stream().flatMap(run -> run.cause().stream()).toList());
    Collections.reverse(causes);
    return causes;
  }

  private static List<String> taskIds(Workflow workflow, List<ShownRun> runs) {
    List<String> ids = new ArrayList<>(workflow.tasks().stream().map(Task::taskId).toList());
    for (ShownRun run : runs) {
      run.tasks().stream().map(ShownTry::taskId).filter(id -> !ids.contains(id)).forEach(ids::add);
    }
    return ids;
  }
}

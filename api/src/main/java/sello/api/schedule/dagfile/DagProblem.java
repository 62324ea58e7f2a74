package sello.api.schedule.dagfile;

import java.util.Optional;

/**
 * Why a file, or a workflow in it, is refused.
 *
 * @param file below the folder of workflows
 * @param dagId the workflow, if the problem is one's
 * @param taskId the task, if the problem is one's
 * @param reason what was found, and what to do
 */
public record DagProblem(
    String file, Optional<String> dagId, Optional<String> taskId, String reason) {
  @Override
  public String toString() {
    return file
        + dagId.map(dag -> ", dag " + dag).orElse("")
        + taskId.map(task -> ", task " + task).orElse("")
        + ": "
        + reason;
  }
}

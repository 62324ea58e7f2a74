package sello.api.schedule.dagfile;

import java.util.List;
import sello.api.schedule.Workflow;

/**
 * What was found in a file.
 *
 * @param workflows that can be scheduled, in the order of the file
 * @param problems one for each workflow that cannot, or one for the file
 */
public record DagFileReading(List<Workflow> workflows, List<DagProblem> problems) {
  public boolean isClean() {
    return problems.isEmpty();
  }
}

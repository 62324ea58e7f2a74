package sello.api.schedule.engine;

import java.time.Instant;
import java.util.List;
import sello.api.schedule.dagfile.DagProblem;
import sello.api.schedule.store.ImportErrorRow;
import sello.api.schedule.store.Tables;

/** The table of refusals, brought to what is refused now: one that stays keeps number and time. */
final class ImportErrors {
  private ImportErrors() {}

  static void keep(Tables tables, List<DagProblem> problems, Instant now) {
    List<ImportErrorRow> before = tables.importErrors().all();
    before.stream()
        .filter(row -> !problems.contains(problem(row)))
        .forEach(row -> tables.importErrors().delete(row.id()));
    List<DagProblem> known = before.stream().map(ImportErrors::problem).toList();
    problems.stream()
        .filter(problem -> !known.contains(problem))
        .forEach(problem -> tables.importErrors().insert(row(problem, now)));
  }

  private static DagProblem problem(ImportErrorRow row) {
    return new DagProblem(row.fileName(), row.dagId(), row.taskId(), row.reason());
  }

  private static ImportErrorRow row(DagProblem problem, Instant now) {
    return new ImportErrorRow(
        0, problem.file(), problem.dagId(), problem.taskId(), problem.reason(), now);
  }
}

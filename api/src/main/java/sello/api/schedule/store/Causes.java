package sello.api.schedule.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import sello.api.schedule.Cause;

/** Why runs and tries ended as they did; whatever ends or clears them takes away what was there. */
public record Causes(Handle handle) {
  private static final String FORGOTTEN = "cause = null, cause_detail = null";

  /** What a change of a run or task says so that an older cause does not stay. */
  static String forgotten() {
    return FORGOTTEN;
  }

  /** Notes why a run ended, after it did. */
  public void ofRun(RunRow run, Cause cause, String detail) {
    note("dag_run", run.id(), cause, detail);
  }

  /** Notes why a try ended or is to be ended. */
  public void ofTask(TaskRow task, Cause cause, String detail) {
    note("task_instance", task.id(), cause, detail);
  }

  private void note(String table, Object id, Cause cause, String detail) {
    handle
        .createUpdate(
            "update %s set cause = :cause, cause_detail = :detail where id = :id".formatted(table))
        .bind("cause", cause)
        .bind("detail", detail)
        .bind("id", id)
        .execute();
  }

  public Optional<CauseRow> of(RunRow run) {
    return find("dag_run", run.id());
  }

  public Optional<CauseRow> of(TaskRow task) {
    return find("task_instance", task.id());
  }

  private Optional<CauseRow> find(String table, Object id) {
    return handle
        .createQuery(
            "select cause, cause_detail from %s where id = :id and cause is not null"
                .formatted(table))
        .bind("id", id)
        .mapTo(CauseRow.class)
        .findOne();
  }
}

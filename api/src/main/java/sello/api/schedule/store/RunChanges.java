package sello.api.schedule.store;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import sello.api.schedule.RunState;

/** What happens to a run. Each change says whether the run was still in the state that was read. */
public record RunChanges(Handle handle) {
  /** A clock that was set back meanwhile makes nothing end before it began. */
  private static final String NOW = "greatest(coalesce(start_date, :now), :now)";

  /** Lets a queued run begin. */
  public boolean start(RunRow run, Instant now) {
    return change(run, "state = 'running', start_date = coalesce(start_date, :now)", now);
  }

  /** Ends a run with success or failure; one that has ended keeps its end. */
  public boolean end(RunRow run, RunState state, Instant now) {
    String end = run.state().isFinished() ? "coalesce(end_date, :now)" : NOW;
    return update(run, "state = :state, end_date = " + end + ", " + Causes.forgotten())
            .bind("state", state)
            .bind("now", now)
            .execute()
        == 1;
  }

  /** Puts a run back into the queue as if it had never begun. */
  public boolean requeue(RunRow run, Instant now) {
    return change(
        run,
        "state = 'queued', queued_at = :now, start_date = null, end_date = null,"
            + " last_scheduling_decision = null, "
            + Causes.forgotten(),
        now);
  }

  /** Renews the time of an unfinished run of which tasks were cleared. */
  public boolean renew(RunRow run, Instant now) {
    return change(run, "queued_at = :now", now);
  }

  /** Notes that the tasks of a run were looked at. */
  public boolean decide(RunRow run, Instant now) {
    return change(run, "last_scheduling_decision = :now", now);
  }

  /** Gives a run to a backfill. */
  public boolean adopt(RunRow run, long backfillId, int position) {
    return update(
                run,
                "run_type = 'backfill', triggered_by = 'backfill', backfill_id = :backfill,"
                    + " backfill_position = :position")
            .bind("backfill", backfillId)
            .bind("position", position)
            .execute()
        == 1;
  }

  /** Lets a run follow another definition of its workflow. */
  public boolean follow(RunRow run, String versionId) {
    return update(run, "dag_version_id = :version").bind("version", versionId).execute() == 1;
  }

  /** Writes what people want to say about a run; empty removes it. */
  public void note(RunRow run, Optional<String> note) {
    handle
        .createUpdate("update dag_run set note = :note where id = :id")
        .bind("note", note)
        .bind("id", run.id())
        .execute();
  }

  /** Removes a run with its tasks. */
  public boolean delete(RunRow run) {
    return handle
            .createUpdate("delete from dag_run where id = :id and state = :expected")
            .bind("id", run.id())
            .bind("expected", run.state())
            .execute()
        == 1;
  }

  private boolean change(RunRow run, String what, Instant now) {
    return update(run, what).bind("now", now).execute() == 1;
  }

  private Update update(RunRow run, String what) {
    return handle
        .createUpdate("update dag_run set " + what + " where id = :id and state = :expected")
        .bind("id", run.id())
        .bind("expected", run.state());
  }
}

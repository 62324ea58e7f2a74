package sello.api.schedule.store;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import sello.api.schedule.TaskState;

/**
 * What happens to a task of a run. Each change says whether the task was still in the try and state
 * that were read.
 */
public record TaskChanges(Handle handle) {
  private static final String NOBODY =
      "engine_id = null, pid = null, next_try_at = null, " + Causes.forgotten();

  /** A clock that was set back meanwhile makes nothing end before it began. */
  private static final String NOW = "greatest(coalesce(start_date, :now), :now)";

  /** Lets a task stand in line for its next try. */
  public boolean schedule(TaskRow task, Instant now) {
    return update(
                task,
                "state = 'scheduled', try_number = try_number + 1, scheduled_when = :now,"
                    + " queued_when = null, start_date = null, end_date = null, "
                    + NOBODY)
            .bind("now", now)
            .execute()
        == 1;
  }

  /** Gives a task to a service, which is about to start it. */
  public boolean queue(TaskRow task, String engineId, String hostname, Instant now) {
    return update(
                task,
                "state = 'queued', queued_when = :now, engine_id = :engine, hostname = :hostname")
            .bind("now", now)
            .bind("engine", engineId)
            .bind("hostname", hostname)
            .execute()
        == 1;
  }

  /** Puts a task that was never started back into the line. */
  public boolean release(TaskRow task) {
    return update(task, "state = 'scheduled', queued_when = null, " + NOBODY).execute() == 1;
  }

  /** Lets a try begin, with what was rendered for it. */
  public boolean start(TaskRow task, String renderedFields, Instant now) {
    return update(task, "state = 'running', start_date = :now, rendered_fields = :fields")
            .bind("now", now)
            .bind("fields", renderedFields)
            .execute()
        == 1;
  }

  /** Notes the process of a running try. */
  public boolean show(TaskRow task, long pid) {
    return update(task, "pid = :pid").bind("pid", pid).execute() == 1;
  }

  /**
   * Gives a task a state that is final. One that was never decided begins and ends with it; one
   * whose try is over keeps the end of it, as in Airflow: what it took is what it took.
   */
  public boolean finish(TaskRow task, TaskState state, Instant now) {
    String start = task.state().isEmpty() ? ":now" : "coalesce(start_date, :now)";
    String end =
        task.state().filter(TaskState::isOver).isPresent() ? "coalesce(end_date, :now)" : NOW;
    return update(
                task,
                "state = :state, start_date = " + start + ", end_date = " + end + ", " + NOBODY)
            .bind("state", state)
            .bind("now", now)
            .execute()
        == 1;
  }

  /** Ends a try after which another comes. */
  public boolean retry(TaskRow task, Instant now, Instant nextTryAt) {
    return update(
                task,
                "state = 'up_for_retry', start_date = coalesce(start_date, :now), end_date = "
                    + NOW
                    + ","
                    + " engine_id = null, pid = null, next_try_at = :next, "
                    + Causes.forgotten())
            .bind("now", now)
            .bind("next", nextTryAt)
            .execute()
        == 1;
  }

  /** Marks a running try as one to be ended and begun again. */
  public boolean restart(TaskRow task) {
    return update(task, "state = 'restarting'").execute() == 1;
  }

  /** Makes a task one that was never decided, under a new id. */
  public boolean clear(TaskRow task, String newId, int maxTries) {
    return update(task, "id = :new, state = null, max_tries = :max, " + NOBODY)
            .bind("new", newId)
            .bind("max", maxTries)
            .execute()
        == 1;
  }

  /** Gives a task that is tried again a new id. */
  public boolean rename(TaskRow task, String newId) {
    return update(task, "id = :new").bind("new", newId).execute() == 1;
  }

  /** Lets a task follow another definition of its workflow. */
  public boolean follow(TaskRow task, TaskRow like) {
    return update(
                task,
                "dag_version_id = :version, max_tries = :max, pool = :pool, pool_slots = :slots,"
                    + " priority_weight = :weight, operator = :operator")
            .bind("version", like.dagVersionId())
            .bind("max", like.maxTries())
            .bind("pool", like.pool())
            .bind("slots", like.poolSlots())
            .bind("weight", like.priorityWeight())
            .bind("operator", like.operator())
            .execute()
        == 1;
  }

  /** Writes what people want to say about a task; empty removes it. */
  public void note(TaskRow task, Optional<String> note) {
    update(task, "note = :note").bind("note", note).execute();
  }

  private Update update(TaskRow task, String what) {
    return handle
        .createUpdate(
            "update task_instance set "
                + what
                + " where id = :id and state is not distinct from :expected")
        .bind("id", task.id())
        .bind("expected", task.state());
  }
}

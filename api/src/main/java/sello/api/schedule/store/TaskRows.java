package sello.api.schedule.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import sello.api.schedule.TaskState;

/** The tables of tasks and of their tries; {@link TaskChanges} changes their rows. */
public record TaskRows(Handle handle) {
  private static final String COLUMNS =
      """
      (id, dag_id, run_id, task_id, dag_version_id, state, try_number, max_tries, start_date, end_date,
       scheduled_when, queued_when, next_try_at, pool, pool_slots, priority_weight, operator, engine_id,
       hostname, pid, rendered_fields, note)
      values (:id, :dagId, :runId, :taskId, :dagVersionId, :state, :tryNumber, :maxTries, :startDate,
       :endDate, :scheduledWhen, :queuedWhen, :nextTryAt, :pool, :poolSlots, :priorityWeight, :operator,
       :engineId, :hostname, :pid, :renderedFields, :note)
      """;

  public List<TaskRow> ofRun(String dagId, String runId) {
    return handle
        .createQuery(
            "select * from task_instance where dag_id = :dagId and run_id = :runId order by"
                + " task_id")
        .bind("dagId", dagId)
        .bind("runId", runId)
        .mapTo(TaskRow.class)
        .list();
  }

  public Optional<TaskRow> find(String dagId, String runId, String taskId) {
    return handle
        .createQuery(
            """
            select * from task_instance
            where dag_id = :dagId and run_id = :runId and task_id = :taskId
            """)
        .bind("dagId", dagId)
        .bind("runId", runId)
        .bind("taskId", taskId)
        .mapTo(TaskRow.class)
        .findOne();
  }

  public Optional<TaskRow> find(String id) {
    return handle
        .createQuery("select * from task_instance where id = :id")
        .bind("id", id)
        .mapTo(TaskRow.class)
        .findOne();
  }

  /** Tries that are over, in their order. */
  public List<TaskRow> tries(String dagId, String runId, String taskId) {
    return handle
        .createQuery(
            """
            select * from task_try where dag_id = :dagId and run_id = :runId and task_id = :taskId
            order by try_number, id
            """)
        .bind("dagId", dagId)
        .bind("runId", runId)
        .bind("taskId", taskId)
        .mapTo(TaskRow.class)
        .list();
  }

  /** Tasks in any of some states, those of a workflow's runs together. */
  public List<TaskRow> in(Collection<TaskState> states) {
    return handle
        .createQuery(
            "select * from task_instance where state in (<states>) order by dag_id, run_id,"
                + " task_id")
        .bindList("states", List.copyOf(states))
        .mapTo(TaskRow.class)
        .list();
  }

  /** Whether any run before a logical date has a task of this name. */
  public boolean isInRunBefore(String dagId, String taskId, Optional<Instant> logicalDate) {
    return handle
            .createQuery(
                """
                select count(*) from task_instance t join dag_run r
                  on r.dag_id = t.dag_id and r.run_id = t.run_id
                where t.dag_id = :dagId and t.task_id = :taskId and r.logical_date < :date
                """)
            .bind("dagId", dagId)
            .bind("taskId", taskId)
            .bind("date", logicalDate)
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  public void insert(TaskRow row) {
    handle.createUpdate("insert into task_instance " + COLUMNS).bindMethods(row).execute();
  }

  /** Keeps a try that is over. */
  public void keep(TaskRow row) {
    handle.createUpdate("insert into task_try " + COLUMNS).bindMethods(row).execute();
  }
}

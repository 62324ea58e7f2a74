package sello.api.schedule.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table of runs; {@link RunChanges} changes its rows. */
public record RunRows(Handle handle) {
  public Optional<RunRow> find(String dagId, String runId) {
    return handle
        .createQuery("select * from dag_run where dag_id = :dagId and run_id = :runId")
        .bind("dagId", dagId)
        .bind("runId", runId)
        .mapTo(RunRow.class)
        .findOne();
  }

  public Optional<RunRow> find(String dagId, Instant logicalDate) {
    return handle
        .createQuery("select * from dag_run where dag_id = :dagId and logical_date = :date")
        .bind("dagId", dagId)
        .bind("date", logicalDate)
        .mapTo(RunRow.class)
        .findOne();
  }

  public List<RunRow> ofDag(String dagId) {
    return handle
        .createQuery("select * from dag_run where dag_id = :dagId order by id")
        .bind("dagId", dagId)
        .mapTo(RunRow.class)
        .list();
  }

  /** The newest runs of a workflow, newest first. */
  public List<RunRow> newest(String dagId, int count) {
    return handle
        .createQuery(
            """
            select * from dag_run where dag_id = :dagId order by run_after desc, id desc
            fetch first :count rows only
            """)
        .bind("dagId", dagId)
        .bind("count", count)
        .mapTo(RunRow.class)
        .list();
  }

  public List<RunRow> ofBackfill(long backfillId) {
    return handle
        .createQuery("select * from dag_run where backfill_id = :id order by backfill_position, id")
        .bind("id", backfillId)
        .mapTo(RunRow.class)
        .list();
  }

  /** Whether a run of a backfill is queued or running. */
  public boolean isUnfinished(long backfillId) {
    return handle
        .createQuery(
            """
            select exists (select 1 from dag_run
              where state in ('queued', 'running') and backfill_id = :id)
            """)
        .bind("id", backfillId)
        .mapTo(Boolean.class)
        .one();
  }

  /** Runs that are under way. */
  public List<RunRow> running() {
    return handle
        .createQuery("select * from dag_run where state = 'running' order by id")
        .mapTo(RunRow.class)
        .list();
  }

  /** Runs that are under way and come after one, in the order in which they were made. */
  public List<RunRow> running(long after, int most) {
    return handle
        .createQuery(
            """
            select * from dag_run where state = 'running' and id > :after order by id
              fetch first :most rows only
            """)
        .bind("after", after)
        .bind("most", most)
        .mapTo(RunRow.class)
        .list();
  }

  /** The scheduled or backfill run of greatest logical date. */
  public Optional<RunRow> last(String dagId) {
    return handle
        .createQuery(
            """
            select * from dag_run where dag_id = :dagId and run_type in ('scheduled', 'backfill')
              and logical_date is not null order by logical_date desc fetch first 1 rows only
            """)
        .bind("dagId", dagId)
        .mapTo(RunRow.class)
        .findOne();
  }

  /** The run before a logical date, maybe without those that were started by hand. */
  public Optional<RunRow> previous(String dagId, Instant logicalDate, boolean byHandToo) {
    return handle
        .createQuery(
            """
            select * from dag_run where dag_id = :dagId and logical_date < :date
              and (:byHandToo or run_type <> 'manual') order by logical_date desc
              fetch first 1 rows only
            """)
        .bind("dagId", dagId)
        .bind("date", logicalDate)
        .bind("byHandToo", byHandToo)
        .mapTo(RunRow.class)
        .findOne();
  }

  /** How many queued and running runs of a workflow belong to no backfill. */
  public int active(String dagId) {
    return handle
        .createQuery(
            """
            select count(*) from dag_run where dag_id = :dagId and state in ('queued', 'running')
              and backfill_id is null
            """)
        .bind("dagId", dagId)
        .mapTo(Integer.class)
        .one();
  }

  /** Adds a run, whose number the database gives. */
  public RunRow insert(RunRow row) {
    handle
        .createUpdate(
            """
            insert into dag_run (dag_id, run_id, run_type, state, logical_date, data_interval_start,
              data_interval_end, run_after, queued_at, start_date, end_date, last_scheduling_decision,
              triggered_by, triggering_user_name, conf, note, dag_version_id, backfill_id,
              backfill_position)
            values (:dagId, :runId, :runType, :state, :logicalDate, :dataIntervalStart,
              :dataIntervalEnd, :runAfter, :queuedAt, :startDate, :endDate, :lastSchedulingDecision,
              :triggeredBy, :triggeringUserName, :conf, :note, :dagVersionId, :backfillId,
              :backfillPosition)
            """)
        .bindMethods(row)
        .execute();
    return find(row.dagId(), row.runId()).orElseThrow();
  }

  /** What stands in line at an instant, with what runs already. */
  public List<QueuedRuns> queues(Instant now) {
    return handle
        .createQuery(
            """
            select q.dag_id, q.backfill_id, (select count(*) from dag_run r where r.state = 'running'
              and r.dag_id = q.dag_id and r.backfill_id is not distinct from q.backfill_id) as running
            from (select distinct dag_id, backfill_id from dag_run
              where state = 'queued' and run_after <= :now) q
            order by case when q.backfill_id is null then 0 else 1 end, q.backfill_id, q.dag_id
            """)
        .bind("now", now)
        .mapTo(QueuedRuns.class)
        .list();
  }

  /** The first of those that stand in line. */
  public List<RunRow> queued(QueuedRuns queue, Instant now, int most) {
    return handle
        .createQuery(
            """
            select * from dag_run where state = 'queued' and run_after <= :now and dag_id = :dagId
              and backfill_id is not distinct from :backfillId
            order by backfill_position, run_after, id fetch first :most rows only
            """)
        .bindMethods(queue)
        .bind("now", now)
        .bind("most", most)
        .mapTo(RunRow.class)
        .list();
  }

  /** When the next of the queued runs may start that may not start yet. */
  public Optional<Instant> nextQueued(Instant now) {
    return handle
        .createQuery(
            "select min(run_after) from dag_run where state = 'queued' and run_after > :now")
        .bind("now", now)
        .mapTo(Instant.class)
        .findOne();
  }
}

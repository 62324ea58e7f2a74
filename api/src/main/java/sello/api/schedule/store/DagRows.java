package sello.api.schedule.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import sello.api.schedule.timetable.PlannedRun;

/** The table of workflows. */
public record DagRows(Handle handle) {
  public Optional<DagRow> find(String dagId) {
    return handle
        .createQuery("select * from dag where dag_id = :dagId")
        .bind("dagId", dagId)
        .mapTo(DagRow.class)
        .findOne();
  }

  public List<DagRow> all() {
    return handle.createQuery("select * from dag order by dag_id").mapTo(DagRow.class).list();
  }

  public void insert(DagRow row) {
    handle
        .createUpdate(
            """
            insert into dag (dag_id, is_paused, is_stale, has_import_errors, file_name, last_parsed_time,
              next_dagrun_logical_date, next_dagrun_data_interval_start, next_dagrun_data_interval_end,
              next_dagrun_run_after)
            values (:dagId, :isPaused, :isStale, :hasImportErrors, :fileName, :lastParsedTime,
              :nextDagrunLogicalDate, :nextDagrunDataIntervalStart, :nextDagrunDataIntervalEnd,
              :nextDagrunRunAfter)
            """)
        .bindMethods(row)
        .execute();
  }

  /** Notes that the file was read and holds the workflow. */
  public void read(String dagId, String fileName, Instant now) {
    handle
        .createUpdate(
            """
            update dag set is_stale = false, has_import_errors = false, file_name = :file,
              last_parsed_time = :now where dag_id = :dagId
            """)
        .bind("dagId", dagId)
        .bind("file", fileName)
        .bind("now", now)
        .execute();
  }

  /** Notes that the file was refused; what was good before stands. */
  public void refuse(String dagId) {
    set(dagId, "has_import_errors", true);
  }

  /** Notes that no file holds the workflow any more. */
  public void retire(String dagId) {
    set(dagId, "is_stale", true);
    set(dagId, "has_import_errors", false);
  }

  public void pause(String dagId, boolean isPaused) {
    set(dagId, "is_paused", isPaused);
  }

  private void set(String dagId, String column, boolean value) {
    handle
        .createUpdate("update dag set %s = :value where dag_id = :dagId".formatted(column))
        .bind("dagId", dagId)
        .bind("value", value)
        .execute();
  }

  /** Stores which run comes next; empty for none. */
  public void plan(String dagId, Optional<PlannedRun> next) {
    handle
        .createUpdate(
            """
            update dag set next_dagrun_logical_date = :date, next_dagrun_data_interval_start = :start,
              next_dagrun_data_interval_end = :end, next_dagrun_run_after = :after where dag_id = :dagId
            """)
        .bind("dagId", dagId)
        .bind("date", next.map(PlannedRun::logicalDate))
        .bind("start", next.map(run -> run.interval().start()))
        .bind("end", next.map(run -> run.interval().end()))
        .bind("after", next.map(PlannedRun::runAfter))
        .execute();
  }

  /** Replaces the tags of a workflow. */
  public void tag(String dagId, Collection<String> tags) {
    handle.createUpdate("delete from dag_tag where dag_id = ?").bind(0, dagId).execute();
    for (String tag : tags) {
      handle.execute("insert into dag_tag (dag_id, name) values (?, ?)", dagId, tag);
    }
  }
}

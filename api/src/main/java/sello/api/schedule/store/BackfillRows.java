package sello.api.schedule.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table of backfills. */
public record BackfillRows(Handle handle) {
  public Optional<BackfillRow> find(long id) {
    return handle
        .createQuery("select * from backfill where id = :id")
        .bind("id", id)
        .mapTo(BackfillRow.class)
        .findOne();
  }

  public List<BackfillRow> unfinished() {
    return handle
        .createQuery("select * from backfill where completed_at is null order by id")
        .mapTo(BackfillRow.class)
        .list();
  }

  /** Adds a backfill, whose id the database gives. */
  public BackfillRow insert(BackfillRow row) {
    long id =
        handle
            .createUpdate(
                """
                insert into backfill (dag_id, from_date, to_date, dag_run_conf, run_backwards,
                  reprocess_behavior, max_active_runs, is_paused, created_at, updated_at, completed_at)
                values (:dagId, :fromDate, :toDate, :dagRunConf, :runBackwards,
                  :reprocessBehavior, :maxActiveRuns, :isPaused, :createdAt, :updatedAt, :completedAt)
                """)
            .bindMethods(row)
            .executeAndReturnGeneratedKeys("id")
            .mapTo(Long.class)
            .one();
    return find(id).orElseThrow();
  }

  /** Pauses an unfinished backfill, or lets it go on. */
  public boolean pause(long id, boolean isPaused, Instant now) {
    return handle
            .createUpdate(
                """
                update backfill set is_paused = :paused, updated_at = :now
                where id = :id and completed_at is null
                """)
            .bind("id", id)
            .bind("paused", isPaused)
            .bind("now", now)
            .execute()
        == 1;
  }

  /** Notes that nothing of an unfinished backfill is left to do. */
  public boolean complete(long id, Instant now) {
    return handle
            .createUpdate(
                """
                update backfill set completed_at = :now, updated_at = :now
                where id = :id and completed_at is null
                """)
            .bind("id", id)
            .bind("now", now)
            .execute()
        == 1;
  }
}

package sello.api.schedule.webhook;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The table of failures that are to be told, and that were. */
record Notices(Handle handle) {

  /** Takes down the runs that failed since, and are not there yet. */
  void takeDown(Instant since, Instant now) {
    handle
        .createUpdate(
            """
            insert into notice (run, end_date, attempts, next_at)
            select r.id, r.end_date, 0, :now from dag_run r
            where r.state = 'failed' and r.end_date > :since and not exists
              (select 1 from notice n where n.run = r.id and n.end_date = r.end_date)
            """)
        .bind("since", since)
        .bind("now", now)
        .execute();
  }

  List<Notice> due(Instant now) {
    return handle
        .createQuery(
            """
            select n.run, r.dag_id, r.run_id, n.end_date, n.attempts, n.next_at
            from notice n join dag_run r on r.id = n.run
            where n.settled_at is null and n.next_at <= :now order by n.end_date, n.run
            """)
        .bind("now", now)
        .mapTo(Notice.class)
        .list();
  }

  /** Takes an attempt in hand; false when another service did. */
  boolean attempt(Notice notice, Instant nextAt) {
    return handle
            .createUpdate(
                """
                update notice set attempts = attempts + 1, next_at = :next where run = :run
                  and end_date = :end and attempts = :attempts and settled_at is null
                """)
            .bind("next", nextAt)
            .bind("run", notice.run())
            .bind("end", notice.endDate())
            .bind("attempts", notice.attempts())
            .execute()
        == 1;
  }

  /** Told, or given up. */
  void settle(Notice notice, Instant now) {
    handle
        .createUpdate("update notice set settled_at = :now where run = :run and end_date = :end")
        .bind("now", now)
        .bind("run", notice.run())
        .bind("end", notice.endDate())
        .execute();
  }
}

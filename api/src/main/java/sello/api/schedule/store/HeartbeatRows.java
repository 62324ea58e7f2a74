package sello.api.schedule.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The table of the services that run the schedule. */
public record HeartbeatRows(Handle handle) {
  public List<HeartbeatRow> all() {
    return handle
        .createQuery("select * from heartbeat order by beat_at desc, engine_id")
        .mapTo(HeartbeatRow.class)
        .list();
  }

  public void insert(HeartbeatRow row) {
    handle
        .createUpdate(
            """
            insert into heartbeat (engine_id, hostname, pid, started_at, beat_at)
            values (:engineId, :hostname, :pid, :startedAt, :beatAt)
            """)
        .bindMethods(row)
        .execute();
  }

  /** Says that a service is alive; false when another has taken over from it. */
  public boolean beat(String engineId, Instant now) {
    return handle
            .createUpdate("update heartbeat set beat_at = :now where engine_id = :id")
            .bind("id", engineId)
            .bind("now", now)
            .execute()
        == 1;
  }

  public void delete(String engineId) {
    handle.createUpdate("delete from heartbeat where engine_id = ?").bind(0, engineId).execute();
  }
}

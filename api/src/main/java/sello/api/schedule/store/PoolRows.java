package sello.api.schedule.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** The table of pools. */
public record PoolRows(Handle handle) {
  public List<PoolRow> all() {
    return handle.createQuery("select * from pool order by name").mapTo(PoolRow.class).list();
  }
}

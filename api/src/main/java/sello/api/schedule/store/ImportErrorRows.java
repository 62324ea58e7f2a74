package sello.api.schedule.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** The table of refused files and workflows. */
public record ImportErrorRows(Handle handle) {
  public List<ImportErrorRow> all() {
    return handle
        .createQuery("select * from import_error order by id")
        .mapTo(ImportErrorRow.class)
        .list();
  }

  /** Adds a row, whose id the database gives. */
  public void insert(ImportErrorRow row) {
    handle
        .createUpdate(
            """
            insert into import_error (file_name, dag_id, task_id, reason, noticed_at)
            values (:fileName, :dagId, :taskId, :reason, :noticedAt)
            """)
        .bindMethods(row)
        .execute();
  }

  public void delete(long id) {
    handle.createUpdate("delete from import_error where id = ?").bind(0, id).execute();
  }
}

package sello.api.schedule.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table of definitions that workflows have or had. */
public record VersionRows(Handle handle) {
  /** The definition in force. */
  public Optional<DagVersionRow> latest(String dagId) {
    return handle
        .createQuery(
            """
            select * from dag_version where dag_id = :dagId
            order by version_number desc fetch first 1 rows only
            """)
        .bind("dagId", dagId)
        .mapTo(DagVersionRow.class)
        .findOne();
  }

  /** The id of the definition in force, without its text. */
  public Optional<String> latestId(String dagId) {
    return handle
        .createQuery(
            """
            select id from dag_version where dag_id = :dagId
            order by version_number desc fetch first 1 rows only
            """)
        .bind("dagId", dagId)
        .mapTo(String.class)
        .findOne();
  }

  public Optional<DagVersionRow> find(String id) {
    return handle
        .createQuery("select * from dag_version where id = :id")
        .bind("id", id)
        .mapTo(DagVersionRow.class)
        .findOne();
  }

  public void insert(DagVersionRow row) {
    handle
        .createUpdate(
            """
            insert into dag_version (id, dag_id, version_number, file_name, source, created_at)
            values (:id, :dagId, :versionNumber, :fileName, :source, :createdAt)
            """)
        .bindMethods(row)
        .execute();
  }

  /** Stores another text of the same definition, such as one with another comment. */
  public void reword(String id, String fileName, String source) {
    handle
        .createUpdate("update dag_version set source = :source, file_name = :file where id = :id")
        .bind("id", id)
        .bind("file", fileName)
        .bind("source", source)
        .execute();
  }
}

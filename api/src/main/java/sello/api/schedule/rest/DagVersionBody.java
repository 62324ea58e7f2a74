package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import sello.api.schedule.store.DagVersionRow;

/** A definition that a workflow has or had, as answers hold it. */
final class DagVersionBody {
  /** The one folder that files come from, under the name that Airflow gives it. */
  static final String BUNDLE = "dags-folder";

  private DagVersionBody() {}

  static ObjectNode of(DagVersionRow version) {
    return new Keys()
        .put("id", version.id())
        .put("version_number", version.versionNumber())
        .put("dag_id", version.dagId())
        .put("bundle_name", BUNDLE)
        .none("bundle_version")
        .put("created_at", version.createdAt())
        .put("dag_display_name", version.dagId())
        .none("bundle_url")
        .node();
  }
}

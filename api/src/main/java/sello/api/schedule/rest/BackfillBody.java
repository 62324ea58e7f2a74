package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import sello.api.schedule.store.BackfillRow;

/** Runs for a stretch of the past, as answers hold what was asked for. */
final class BackfillBody {
  private BackfillBody() {}

  static ObjectNode of(BackfillRow backfill) {
    return new Keys()
        .put("id", backfill.id())
        .put("dag_id", backfill.dagId())
        .put("from_date", backfill.fromDate())
        .put("to_date", backfill.toDate())
        .put("dag_run_conf", StoredJson.object(backfill.dagRunConf()))
        .put("is_paused", backfill.isPaused())
        .put("reprocess_behavior", backfill.reprocessBehavior().name().toLowerCase(Locale.ROOT))
        .put("max_active_runs", backfill.maxActiveRuns())
        .put("created_at", backfill.createdAt())
        .time("completed_at", backfill.completedAt())
        .put("updated_at", backfill.updatedAt())
        .put("dag_display_name", backfill.dagId())
        .node();
  }
}

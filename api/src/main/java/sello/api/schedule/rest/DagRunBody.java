package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import sello.api.schedule.store.DagVersionRow;
import sello.api.schedule.store.RunRow;

/** A run, as answers hold it. */
final class DagRunBody {
  private DagRunBody() {}

  /**
   * @param versions definitions that its tasks follow
   */
  static ObjectNode of(RunRow run, List<DagVersionRow> versions) {
    return new Keys()
        .put("dag_run_id", run.runId())
        .put("dag_id", run.dagId())
        .all(times(run))
        .put("run_type", run.runType().text())
        .put("state", run.state().text())
        .put("triggered_by", run.triggeredBy().text())
        .text("triggering_user_name", run.triggeringUserName())
        .put("conf", StoredJson.object(run.conf()))
        .text("note", run.note())
        .put("dag_versions", versions.stream().map(DagVersionBody::of).toList())
        .none("bundle_version")
        .put("dag_display_name", run.dagId())
        .none("partition_key")
        .node();
  }

  private static ObjectNode times(RunRow run) {
    return new Keys()
        .time("logical_date", run.logicalDate())
        .time("queued_at", run.queuedAt())
        .time("start_date", run.startDate())
        .time("end_date", run.endDate())
        .number("duration", seconds(run.startDate(), run.endDate()))
        .time("data_interval_start", run.dataIntervalStart())
        .time("data_interval_end", run.dataIntervalEnd())
        .put("run_after", run.runAfter())
        .time("last_scheduling_decision", run.lastSchedulingDecision())
        .node();
  }

  /** From start to end, once both are known. */
  static Optional<Double> seconds(Optional<Instant> start, Optional<Instant> end) {
    return start.flatMap(from -> end.map(to -> ChronoUnit.MICROS.between(from, to) / 1_000_000.0));
  }
}

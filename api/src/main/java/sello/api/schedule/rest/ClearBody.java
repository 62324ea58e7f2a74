package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sello.api.schedule.engine.ClearRequest;

/** Tasks of which somebody wants another try, as they stand in a body. */
final class ClearBody {
  private static final String TASK_IDS = "task_ids";

  private ClearBody() {}

  static ClearRequest read(Ask ask, String dagId) {
    Sent sent =
        ask.sent(
            "dry_run",
            "dag_run_id",
            "start_date",
            "end_date",
            TASK_IDS,
            "include_downstream",
            "include_upstream",
            "include_future",
            "include_past",
            "only_failed",
            "only_running",
            "reset_dag_runs",
            "run_on_latest_version",
            "prevent_running_task");
    ClearRequest request =
        new ClearRequest(
            dagId,
            sent.text("dag_run_id"),
            sent.time("start_date"),
            sent.time("end_date"),
            taskIds(sent),
            sent.flag("include_downstream", false),
            sent.flag("include_upstream", false),
            sent.flag("only_failed", true),
            sent.flag("only_running", false),
            sent.flag("reset_dag_runs", true),
            sent.flag("dry_run", true));
    sent.onlyFalse(
        "include_future", "include_past", "run_on_latest_version", "prevent_running_task");
    contradiction(request).ifPresent(sentence -> sent.complain(whole(sent, sentence)));
    sent.check();
    return request;
  }

  private static Complaint whole(Sent sent, String sentence) {
    return Complaint.value(List.of(Complaint.BODY), sentence, sent.whole());
  }

  private static Optional<String> contradiction(ClearRequest request) {
    boolean isDated = request.from().isPresent() || request.to().isPresent();
    Optional<Instant> end = request.to();
    if (request.onlyFailed() && request.onlyRunning()) {
      return Optional.of("only_failed and only_running both are set to True");
    }
    if (request.runId().isPresent() && isDated) {
      return Optional.of("Exactly one of dag_run_id or (start_date and end_date) must be provided");
    }
    if (request.from().flatMap(from -> end.filter(from::isAfter)).isPresent()) {
      return Optional.of("end_date must not be before start_date");
    }
    return Optional.empty();
  }

  /** Names of tasks, each alone or with the only index that there is. */
  private static Optional<List<String>> taskIds(Sent sent) {
    JsonNode given = sent.value(TASK_IDS);
    if (given.isNull()) {
      return Optional.empty();
    }
    List<String> ids = new ArrayList<>();
    if (!(given instanceof ArrayNode list) || list.isEmpty()) {
      sent.complain(
          Complaint.value(
              Sent.place(TASK_IDS), "task_ids list should have at least 1 element", given));
      return Optional.empty();
    }
    for (int i = 0; i < list.size(); i++) {
      JsonNode id = list.get(i);
      JsonNode name = isPair(id) ? id.get(0) : id;
      if (name.isTextual()) {
        ids.add(name.textValue());
      } else {
        sent.complain(
            Complaint.kind("string_type", List.of(Complaint.BODY, TASK_IDS, i), "string", id));
      }
    }
    return Optional.of(List.copyOf(ids));
  }

  private static boolean isPair(JsonNode id) {
    return id.isArray() && id.size() == 2 && id.get(1).isInt() && id.get(1).intValue() == -1;
  }
}

package sello.api.schedule.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sello.api.schedule.engine.RunRequest;
import sello.api.schedule.timetable.DataInterval;

/** A run that somebody asks for, as it stands in a body. */
final class TriggerBody {
  private TriggerBody() {}

  static RunRequest read(Ask ask, String dagId) {
    Sent sent =
        ask.sent(
            "dag_run_id",
            "logical_date",
            "run_after",
            "data_interval_start",
            "data_interval_end",
            "conf",
            "note",
            "partition_key");
    sent.need("logical_date");
    RunRequest request =
        new RunRequest(
            dagId,
            sent.text("dag_run_id", RunNames.LONGEST),
            sent.time("logical_date"),
            sent.time("run_after"),
            interval(sent),
            sent.object("conf").map(Object::toString).orElse("{}"),
            sent.text("note"),
            Optional.of(ask.userName()));
    if (!sent.value("partition_key").isNull()) {
      sent.complain(
          Complaint.value(
              Sent.place("partition_key"),
              "only null is offered here",
              sent.value("partition_key")));
    }
    sent.check();
    return request;
  }

  /** Both ends, or none. */
  private static Optional<DataInterval> interval(Sent sent) {
    Optional<Instant> start = sent.time("data_interval_start");
    Optional<Instant> end = sent.time("data_interval_end");
    boolean isHalf =
        sent.value("data_interval_start").isNull() != sent.value("data_interval_end").isNull();
    boolean isBackward = start.isPresent() && end.isPresent() && start.get().isAfter(end.get());
    if (isHalf || isBackward) {
      sent.complain(
          Complaint.value(
              List.of(Complaint.BODY),
              isHalf
                  ? "Either both data_interval_start and data_interval_end must be provided or"
                      + " both must be None"
                  : "data_interval_end must not be before data_interval_start",
              sent.whole()));
    }
    return start.flatMap(from -> end.map(to -> new DataInterval(from, to)));
  }
}

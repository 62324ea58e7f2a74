package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import sello.api.schedule.engine.BackfillRequest;
import sello.api.schedule.engine.Commands;
import sello.api.schedule.engine.ScheduleRefusal;
import sello.api.schedule.store.BackfillRow;
import sello.api.schedule.store.Reprocess;
import sello.api.schedule.timetable.PlannedRun;

/** Backfills asked for, paused and cancelled. */
final class BackfillChangeCalls {
  private static final List<String> REPROCESS =
      Arrays.stream(Reprocess.values())
          .map(reprocess -> reprocess.name().toLowerCase(Locale.ROOT))
          .sorted()
          .toList();

  private final Dags dags;
  private final Commands commands;

  BackfillChangeCalls(Dags dags, Commands commands) {
    this.dags = dags;
    this.commands = commands;
  }

  Answer create(Ask ask) {
    BackfillRequest request = read(ask);
    try {
      return Answer.of(BackfillBody.of(commands.backfill(request)));
    } catch (ScheduleRefusal e) {
      throw e.reason() == ScheduleRefusal.Reason.ALREADY_EXISTS
          ? HttpRefusal.of(409, "There is already a running backfill for dag " + request.dagId())
          : e;
    }
  }

  /** Which runs there would be. */
  Answer dryRun(Ask ask) {
    List<PlannedRun> runs = commands.wouldBackfill(read(ask));
    return Bodies.list(
        "backfills", runs.stream().map(BackfillChangeCalls::planned).toList(), runs.size());
  }

  private static ObjectNode planned(PlannedRun run) {
    return new Keys()
        .put("logical_date", run.logicalDate())
        .none("partition_key", "partition_date")
        .node();
  }

  private BackfillRequest read(Ask ask) {
    BackfillRequest request = body(ask);
    dags.check(request.dagId(), "Could not find dag %s");
    return request;
  }

  private static BackfillRequest body(Ask ask) {
    Sent sent =
        ask.sent(
            "dag_id",
            "from_date",
            "to_date",
            "run_backwards",
            "dag_run_conf",
            "reprocess_behavior",
            "max_active_runs",
            "run_on_latest_version");
    sent.needValue("dag_id", "string_type", "string");
    sent.needValue("from_date", "datetime_type", "datetime");
    sent.needValue("to_date", "datetime_type", "datetime");
    BackfillRequest request =
        new BackfillRequest(
            sent.text("dag_id").orElse(""),
            sent.time("from_date").orElse(Instant.EPOCH),
            sent.time("to_date").orElse(Instant.EPOCH),
            sent.flag("run_backwards", false),
            reprocess(sent),
            Math.toIntExact(sent.number("max_active_runs", BackfillRequest.MAX_ACTIVE_RUNS, 1)),
            sent.object("dag_run_conf").map(Object::toString).orElse("{}"));
    sent.flag("run_on_latest_version", true); // either way: there are no older files to run
    sent.check();
    return request;
  }

  private static Reprocess reprocess(Sent sent) {
    return sent.word("reprocess_behavior", REPROCESS)
        .map(word -> Reprocess.valueOf(word.toUpperCase(Locale.ROOT)))
        .orElse(Reprocess.NONE);
  }

  Answer pause(Ask ask) {
    return known(ask, id -> commands.pauseBackfill(id, true));
  }

  Answer unpause(Ask ask) {
    return known(ask, id -> commands.pauseBackfill(id, false));
  }

  Answer cancel(Ask ask) {
    return known(ask, commands::cancelBackfill);
  }

  /** What becomes of a backfill that has to be there. */
  private static Answer known(Ask ask, LongFunction<BackfillRow> change) {
    long id = ask.number("backfill_id");
    try {
      return Answer.of(BackfillBody.of(change.apply(id)));
    } catch (ScheduleRefusal e) {
      throw e.reason() == ScheduleRefusal.Reason.NOT_FOUND
          ? HttpRefusal.missing("Could not find backfill with id " + id)
          : e;
    }
  }
}

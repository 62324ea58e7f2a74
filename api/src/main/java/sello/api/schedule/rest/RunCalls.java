package sello.api.schedule.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import sello.api.schedule.RunState;

/** Which runs there are, and what is known of one. */
final class RunCalls {
  /** In an address: those of all workflows, or of all runs. */
  static final String ALL = "~";

  static final List<String> FILTERS = List.of(Ranges.names("state", "run_type", "run_id_pattern"));

  private static final List<String> STATES =
      Arrays.stream(RunState.values()).map(RunState::text).toList();

  /** Airflow's words, of which there are more than kinds of runs here. */
  private static final List<String> TYPES =
      List.of("backfill", "scheduled", "manual", "asset_triggered", "asset_materialization");

  private final Dags dags;
  private final Runs runs;

  RunCalls(Dags dags, Runs runs) {
    this.dags = dags;
    this.runs = runs;
  }

  Answer list(Ask ask) {
    Query query = ask.query();
    Filter filter = new Filter().like("run_id", query.one("run_id_pattern"));
    Page page = Page.of(query);
    Ranges.add(filter, query::time, Function.identity());
    among(filter, "state", query.all("state"), STATES, "state");
    among(filter, "run_type", query.all("run_type"), TYPES, "run type");
    String dagId = ask.part("dag_id");
    if (!dagId.equals(ALL)) {
      filter.and("dag_id = ?", dags.get(dagId).dagId());
    }
    return runs.list(filter, page);
  }

  private static void among(
      Filter filter, String column, List<String> asked, List<String> known, String what) {
    if (!known.containsAll(asked)) {
      throw HttpRefusal.of(
          422,
          "Invalid value for %s. Valid values are %s".formatted(what, String.join(", ", known)));
    }
    if (!asked.isEmpty()) {
      filter.in(column, asked);
    }
  }

  Answer get(Ask ask) {
    return Answer.of(runs.body(runs.get(ask.part("dag_id"), ask.part("dag_run_id"))));
  }

  /** The same list, asked for in a body. */
  Answer batch(Ask ask) {
    All.check(ask, "dag_id");
    Sent sent =
        ask.sent(Ranges.names("dag_ids", "states", "order_by", "page_limit", "page_offset"));
    Filter filter = new Filter();
    Ranges.add(filter, sent::time, Function.identity());
    sent.texts("dag_ids").ifPresent(ids -> filter.in("dag_id", ids));
    Optional<List<String>> states = sent.words("states", STATES);
    Page page = Page.of(sent);
    sent.check();
    states.ifPresent(wanted -> filter.in("state", wanted));
    return runs.list(filter, page);
  }
}

package sello.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.reports.OpenTable;
import sello.reports.Problem;
import sello.reports.ProblemType;
import sello.reports.Refusal;

/** The rows of a table. */
final class DataRoutes {
  private static final Set<String> KEPT = Set.of("format", SavedName.DOWNLOAD);
  private static final Set<String> KEPT_BY_LATEST =
      Stream.concat(KEPT.stream(), TimeTravel.PARAMETERS.stream())
          .collect(Collectors.toUnmodifiableSet());

  private final Shelf shelf;

  DataRoutes(Shelf shelf) {
    this.shelf = shelf;
  }

  void latest(Context ctx) throws IOException {
    send(ctx, new TimeTravel(shelf).table(ctx), false);
  }

  void pinned(Context ctx) throws IOException {
    TimeTravel.refuse(ctx);
    send(ctx, pinnedTable(ctx), true);
  }

  private OpenTable pinnedTable(Context ctx) {
    return shelf.release(ctx.pathParam("id")).table(ctx.pathParam("table"));
  }

  private static void send(Context ctx, OpenTable table, boolean pinned) throws IOException {
    Map<String, List<String>> parameters = Parameters.ofTable(ctx, pinned ? KEPT : KEPT_BY_LATEST);
    parameters.put(Tongue.PARAMETER, List.of(Tongue.of(ctx).code()));
    try {
      new Handout(table.ask(parameters), Accept.export(ctx), pinned).send(ctx);
    } catch (Refusal refusal) {
      throw explained(refusal.problem(), table, pinned).refusal();
    }
  }

  /** All that rows of the latest release depend on; empty for those of other times. */
  Optional<String> keyOfLatest(Context ctx) {
    boolean isOfTime = TimeTravel.PARAMETERS.stream().anyMatch(ctx.queryParamMap()::containsKey);
    return isOfTime ? Optional.empty() : shelf.mentioned().map(latest -> key(ctx, latest.id()));
  }

  /** The same at an address that names a release. */
  Optional<String> keyOfPinned(Context ctx) {
    return Optional.of(key(ctx, shelf.release(ctx.pathParam("id")).id()));
  }

  private static String key(Context ctx, String release) {
    return String.join(
        "\n", AnswerCache.question(ctx), Accept.export(ctx).name(), Tongue.of(ctx).code(), release);
  }

  private static Problem explained(Problem problem, OpenTable table, boolean pinned) {
    boolean isName = problem.type() == ProblemType.UNKNOWN_PARAMETER;
    Problem whole = isName && !pinned ? problem.allowingToo(TimeTravel.PARAMETERS) : problem;
    return whole.allowedAt().isPresent() ? whole : whole.at(Addresses.table(table));
  }
}

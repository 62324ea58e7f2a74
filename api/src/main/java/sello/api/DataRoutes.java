package sello.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.reports.Export;
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

  /** Parameters that do not reach the bytes of CSV. */
  private static final Set<String> OF_ALL_ROWS =
      Set.of("format", SavedName.DOWNLOAD, Tongue.PARAMETER);

  private final Shelf shelf;
  private final RateLimit limit;
  private final KeptFiles files;
  private final ReadyFiles ready;
  private final KeptAnswers answers = new KeptAnswers();

  DataRoutes(Shelf shelf, RateLimit limit, KeptFiles files, ReadyFiles ready) {
    this.shelf = shelf;
    this.files = files;
    this.ready = ready;
    this.limit = limit;
  }

  void latest(Context ctx) throws IOException {
    send(ctx, new TimeTravel(shelf).table(ctx), false);
  }

  void pinned(Context ctx) throws IOException {
    TimeTravel.refuse(ctx);
    send(ctx, shelf.release(ctx.pathParam("id")).table(ctx.pathParam("table")), true);
  }

  private void send(Context ctx, OpenTable table, boolean pinned) throws IOException {
    Export export = Accept.export(ctx);
    String language = Tongue.of(ctx).code();
    Optional<String> key = key(ctx, table, export, language);
    Optional<KeptAnswer> kept = key.flatMap(answers::find);
    if (kept.isPresent()) {
      Front.gotKept(ctx, kept.get());
      kept.get().send(ctx);
      return;
    }
    Optional<KeptFile> file = key.flatMap(files::find);
    if (file.isPresent() && file.get().send(ctx)) {
      return;
    }
    Optional<ReadyFile> lying = isWhole(ctx) ? ready(table, export) : Optional.empty();
    if (lying.isEmpty()) {
      limit.take(ctx);
    }
    try {
      Map<String, List<String>> parameters =
          Parameters.ofTable(ctx, pinned ? KEPT : KEPT_BY_LATEST);
      parameters.put(Tongue.PARAMETER, List.of(language));
      Handout handout = new Handout(table.ask(parameters), export, pinned);
      if (lying.isPresent() && handout.send(ctx, lying.get())) {
        return;
      }
      handout
          .send(ctx, key.map(name -> large -> files.keep(name, large)))
          .ifPresent(sent -> key.ifPresent(name -> answers.keep(name, sent)));
      key.flatMap(answers::find).ifPresent(answer -> Front.gotKept(ctx, answer));
    } catch (Refusal refusal) {
      throw explained(refusal.problem(), table, pinned).refusal();
    }
  }

  private Optional<ReadyFile> ready(OpenTable table, Export export) {
    return export == ReadyFiles.FORMAT ? ready.find(table) : Optional.empty();
  }

  /** Whether all rows and columns are wanted, as files without parameters have them. */
  private static boolean isWhole(Context ctx) {
    return OF_ALL_ROWS.containsAll(ctx.queryParamMap().keySet());
  }

  /** All that an answer depends on; none for a view, which changes when a release is withdrawn. */
  private static Optional<String> key(
      Context ctx, OpenTable table, Export export, String language) {
    String query = Optional.ofNullable(ctx.queryString()).orElse("");
    return table.view().isPresent()
        ? Optional.empty()
        : Optional.of(
            String.join("\n", ctx.path(), query, export.name(), language, table.release().id()));
  }

  private static Problem explained(Problem problem, OpenTable table, boolean pinned) {
    boolean isName = problem.type() == ProblemType.UNKNOWN_PARAMETER;
    Problem whole = isName && !pinned ? problem.allowingToo(TimeTravel.PARAMETERS) : problem;
    return whole.allowedAt().isPresent() ? whole : whole.at(Addresses.table(table));
  }
}

package sello.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sello.reports.Export;
import sello.reports.OpenTable;
import sello.reports.Refusal;

/** The rows of a table. */
final class DataRoutes {
  private static final Set<String> KEPT = Set.of("format", "download");

  private final Shelf shelf;

  DataRoutes(Shelf shelf) {
    this.shelf = shelf;
  }

  void latest(Context ctx) throws IOException {
    send(ctx, shelf.latest().table(ctx.pathParam("table")), false);
  }

  void pinned(Context ctx) throws IOException {
    send(ctx, shelf.release(ctx.pathParam("id")).table(ctx.pathParam("table")), true);
  }

  private static void send(Context ctx, OpenTable table, boolean pinned) throws IOException {
    Export export = Accept.export(ctx);
    String language = Tongue.of(ctx).code();
    try {
      Map<String, List<String>> parameters = Parameters.ofTable(ctx, KEPT);
      parameters.put(Tongue.PARAMETER, List.of(language));
      new Handout(table.ask(parameters), export, pinned).send(ctx);
    } catch (Refusal refusal) {
      throw refusal.problem().allowedAt().isPresent()
          ? refusal
          : refusal.problem().at(Addresses.table(table)).refusal();
    }
  }
}

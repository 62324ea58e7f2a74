package sello.api;

import io.javalin.http.Context;
import sello.reports.OpenTable;
import sello.reports.Provenance;
import sello.reports.Refusal;

/** Where a figure comes from, for programs. */
final class ProvenanceRoutes {
  private final Shelf shelf;

  ProvenanceRoutes(Shelf shelf) {
    this.shelf = shelf;
  }

  void latest(Context ctx) {
    Provenance provenance = follow(ctx, shelf.latest().table(ctx.pathParam("table")));
    Caching.latest(ctx);
    ctx.header("Content-Location", Addresses.provenance(provenance.figure()));
    send(ctx, provenance);
  }

  void pinned(Context ctx) {
    OpenTable table = shelf.release(ctx.pathParam("id")).table(ctx.pathParam("table"));
    Provenance provenance = follow(ctx, table);
    Caching.pinned(ctx);
    send(ctx, provenance);
  }

  private static Provenance follow(Context ctx, OpenTable table) {
    try {
      return Provenance.of(table, Parameters.all(ctx));
    } catch (Refusal refusal) {
      throw refusal.problem().at(Addresses.table(table)).refusal();
    }
  }

  private static void send(Context ctx, Provenance provenance) {
    OpenTable table = provenance.figure().table();
    ctx.header("Sello-Release", table.release().id());
    OriginHeaders.say(ctx, table.release());
    Documents.send(ctx, ProvenanceDocument.of(provenance));
  }
}

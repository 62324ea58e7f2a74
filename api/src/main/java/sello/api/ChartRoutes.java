package sello.api;

import io.javalin.http.Context;
import java.io.IOException;
import sello.catalog.Sha256;
import sello.reports.Export;
import sello.reports.Exports;
import sello.reports.chart.DrawnChart;

/** The files of a chart: its picture as an ECharts option, and its rows. */
final class ChartRoutes {
  private final Shelf shelf;

  ChartRoutes(Shelf shelf) {
    this.shelf = shelf;
  }

  void option(Context ctx) {
    AskedChart asked = AskedChart.of(ctx, shelf);
    DrawnChart drawn = asked.drawn(Tongue.of(ctx).texts());
    cached(ctx, asked, drawn);
    if (!Caching.isKnown(ctx, Sha256.of(drawn.option()))) {
      ctx.contentType("application/json").result(drawn.option());
    }
  }

  void csv(Context ctx) throws IOException {
    rows(ctx, Exports.CSV);
  }

  void json(Context ctx) throws IOException {
    rows(ctx, Exports.JSON);
  }

  private void rows(Context ctx, Export export) throws IOException {
    Tongue.check(ctx);
    AskedChart asked = AskedChart.of(ctx, shelf);
    new Handout(asked.answer(), export, asked.isPinned()).send(ctx);
  }

  static void cached(Context ctx, AskedChart asked, DrawnChart drawn) {
    if (asked.isPinned()) {
      Caching.pinned(ctx);
    } else {
      Caching.latest(ctx);
    }
    ctx.header("Sello-Release", asked.release().id());
    OriginHeaders.say(ctx, drawn.answer().table().release());
  }
}

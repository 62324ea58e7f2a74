package sello.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import sello.reports.Answer;
import sello.reports.Exports;
import sello.reports.OpenRelease;
import sello.reports.Problem;
import sello.reports.ProblemType;
import sello.reports.chart.Chart;
import sello.reports.chart.Charts;
import sello.reports.chart.DrawnChart;
import sello.reports.text.Texts;

/** The files of a chart: its picture as an ECharts option, and its rows. */
final class ChartRoutes {
  private final Shelf shelf;

  ChartRoutes(Shelf shelf) {
    this.shelf = shelf;
  }

  void option(Context ctx) {
    DrawnChart drawn = drawn(ctx, Tongue.of(ctx).texts());
    cached(ctx);
    ctx.header("Sello-Release", drawn.answer().table().release().id());
    if (!Caching.isKnown(ctx, sello.catalog.Sha256.of(drawn.option()))) {
      ctx.contentType("application/json").result(drawn.option());
    }
  }

  void csv(Context ctx) throws IOException {
    Tongue.check(ctx);
    OpenRelease release = release(ctx);
    Chart chart = chart(release, ctx.pathParam("chart"));
    Answer answer =
        DrawnChart.answer(
            release.table(chart.table().name()),
            chart,
            Parameters.ofTable(ctx, Parameters.OF_VIEWS));
    new Handout(answer, Exports.CSV, isPinned(ctx)).send(ctx);
  }

  DrawnChart drawn(Context ctx, Texts texts) {
    OpenRelease release = release(ctx);
    Chart chart = chart(release, ctx.pathParam("chart"));
    return DrawnChart.of(release, chart, Parameters.ofTable(ctx, Parameters.OF_VIEWS), texts);
  }

  private OpenRelease release(Context ctx) {
    return Parameters.single(ctx, "release").map(shelf::release).orElseGet(shelf::latest);
  }

  private static void cached(Context ctx) {
    if (isPinned(ctx)) {
      Caching.pinned(ctx);
    } else {
      Caching.latest(ctx);
    }
  }

  private static boolean isPinned(Context ctx) {
    return Parameters.single(ctx, "release").isPresent();
  }

  private static Chart chart(OpenRelease release, String name) {
    List<Chart> charts = Charts.of(release.manifest());
    return charts.stream()
        .filter(chart -> chart.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.of(ProblemType.NOT_FOUND, "There is no chart '%s'.".formatted(name))
                    .about("chart", name)
                    .allowing(charts.stream().map(Chart::name).toList())
                    .at("/charts")
                    .refusal());
  }
}

package sello.api;

import static sello.api.Route.file;
import static sello.api.Route.page;

import io.javalin.http.Handler;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import sello.reports.Exports;
import sello.reports.chart.Chart;

/** The addresses of charts: part of {@link Routes}. */
final class ChartAddresses {
  private static final List<String> VIEW =
      Stream.concat(Routes.FILE.stream(), Stream.of(Chart.MEASURE, Chart.HIGHLIGHT))
          .distinct()
          .toList();

  private static final List<String> PICTURE =
      Stream.concat(VIEW.stream(), Stream.of(ChartPictures.SIZE)).toList();

  private ChartAddresses() {}

  static List<Route> all(
      ChartRoutes files, ChartPictures pictures, ChartPages pages, UnaryOperator<Handler> kept) {
    return List.of(
        page("/charts", "All charts", kept.apply(pages::all)),
        file(
            "/charts/{chart}/option",
            "A chart as an ECharts option",
            "application/json",
            VIEW,
            kept.apply(files::option)),
        file(
            "/charts/{chart}.csv",
            "The rows of a chart as CSV",
            Exports.CSV.mediaType(),
            VIEW,
            kept.apply(files::csv)),
        file(
            "/charts/{chart}.json",
            "The rows of a chart as JSON",
            Exports.JSON.mediaType(),
            VIEW,
            kept.apply(files::json)),
        file(
            "/charts/{chart}.svg",
            "A chart as a picture that can be scaled",
            "image/svg+xml",
            PICTURE,
            kept.apply(pictures::svg)),
        file(
            "/charts/{chart}.png",
            "A chart as a picture in pixels",
            "image/png",
            PICTURE,
            kept.apply(pictures::png)),
        file(
            "/embed/{chart}",
            "A chart to be shown inside another page",
            "text/html",
            VIEW,
            kept.apply(pages::embedded)),
        file(
            "/charts/{chart}",
            "A chart with its numbers",
            "text/html",
            VIEW,
            kept.apply(pages::one)));
  }
}

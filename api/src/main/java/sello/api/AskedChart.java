package sello.api;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sello.reports.Answer;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.Problem;
import sello.reports.ProblemType;
import sello.reports.chart.Chart;
import sello.reports.chart.Charts;
import sello.reports.chart.DrawnChart;
import sello.reports.text.Texts;

/**
 * A chart that an address asks for: its state is its query string, the same on the page, on the
 * picture and on the files.
 *
 * @param release the release that is drawn
 * @param chart the chart
 * @param given what chooses rows and the figure
 * @param isPinned whether the address names the release
 */
record AskedChart(
    OpenRelease release, Chart chart, Map<String, List<String>> given, boolean isPinned) {
  private static final Set<String> KEPT =
      Set.of("release", "format", SavedName.DOWNLOAD, Tongue.PARAMETER);

  /** Of a path with the place {@code chart}; parameters of {@code more} are the route's own. */
  static AskedChart of(Context ctx, Shelf shelf, String... more) {
    Optional<String> id = Parameters.single(ctx, "release");
    OpenRelease release = id.map(shelf::release).orElseGet(shelf::latest);
    Map<String, List<String>> given = Parameters.ofTable(ctx, KEPT);
    List.of(more).forEach(given::remove);
    return new AskedChart(release, named(release, ctx.pathParam("chart")), given, id.isPresent());
  }

  /** A chart as it is without anything given; empty when the release has no figure for it. */
  static Optional<AskedChart> of(OpenRelease release, String chart, boolean isPinned) {
    return Charts.offered(release).stream()
        .filter(one -> one.name().equals(chart))
        .findFirst()
        .map(one -> new AskedChart(release, one, Map.of(), isPinned));
  }

  /** The same, asked for certain rows. */
  AskedChart with(Map<String, String> where) {
    Map<String, List<String>> parameters = new LinkedHashMap<>(given);
    where.forEach((name, value) -> parameters.put(name, List.of(value)));
    return new AskedChart(release, chart, parameters, isPinned);
  }

  private static Chart named(OpenRelease release, String name) {
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

  Answer answer() {
    return DrawnChart.answer(table(), chart, given);
  }

  /** Whether a place can stand out among the others. */
  boolean canHighlight(String code) {
    return chart.canHighlight(table(), code);
  }

  private OpenTable table() {
    return release.table(chart.table().name());
  }

  DrawnChart drawn(Texts texts) {
    return DrawnChart.of(release, chart, given, texts);
  }

  DrawnChart drawn(int room, Texts texts) {
    return DrawnChart.of(release, chart, given, room, texts);
  }

  /** An address of this chart: what is given stays, in a fixed order, with more beside it. */
  String address(String path, Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(more);
    given.forEach((name, values) -> all.put(name, String.join(",", values)));
    String query =
        all.entrySet().stream()
            .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
            .collect(Collectors.joining("&"));
    return path + (query.isEmpty() ? "" : "?" + query);
  }

  /** What makes an address last: the release and the language. */
  Map<String, String> pin(Texts texts) {
    return Map.of("release", release.id(), Tongue.PARAMETER, texts.language().code());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2C", ",").replace("+", "%20");
  }
}

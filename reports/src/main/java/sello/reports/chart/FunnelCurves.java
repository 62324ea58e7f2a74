package sello.reports.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.icepear.echarts.charts.line.LineSeries;
import org.icepear.echarts.components.series.LineStyle;
import sello.reports.Row;

/**
 * The limits of chance: each place's own, joined in the order of their size.
 *
 * @param places the places
 */
record FunnelCurves(FunnelPlaces places) {
  private static final String HIGHEST = "limit_99_8_high";

  /** A name stands below the line at the upper end. */
  private static final double NAMED_UP_TO = 0.9;

  /** The curves; those above carry their name where they come well below a height. */
  Stream<LineSeries> series(double height) {
    return Stream.of(
        curve("limit_95_low", "dashed", "", 0),
        curve("limit_95_high", "dashed", places.scene().amount(95), height),
        curve("limit_99_8_low", "solid", "", 0),
        curve(HIGHEST, "solid", places.scene().amount(99.8), height));
  }

  private LineSeries curve(String limit, String dash, String words, double height) {
    List<Row> rows = limited(limit);
    Optional<Row> named =
        rows.stream().filter(row -> drawn(row, limit) <= NAMED_UP_TO * height).findFirst();
    return new LineSeries()
        .setSymbol("circle")
        .setSymbolSize(1)
        .setShowAllSymbol(true)
        .setSilent(true)
        .setZ(1)
        .setLineStyle(new LineStyle().setColor(Ink.QUIET).setWidth(1).setType(dash))
        .setData(
            rows.stream()
                .map(row -> point(row, limit, named.filter(row::equals).isPresent() ? words : ""))
                .toArray());
  }

  private List<Row> limited(String limit) {
    return places.rows().stream().filter(row -> places.limit(row, limit).isPresent()).toList();
  }

  private double drawn(Row row, String limit) {
    return places.scene().drawn(places.limit(row, limit).orElseThrow());
  }

  private Map<String, Object> point(Row row, String limit, String words) {
    Map<String, Object> point = new LinkedHashMap<>();
    point.put("value", List.of(places.size(row), drawn(row, limit)));
    point.put("itemStyle", Map.of("color", Ink.NONE));
    if (!words.isEmpty()) {
      Map<String, Object> label = Bars.label(words, "right", Ink.QUIET);
      label.put("offset", List.of(2, -8));
      point.put("label", label);
    }
    return point;
  }

  /** The highest limits of places that are large enough for them. */
  Stream<Double> numbers() {
    return places.judged().stream()
        .filter(row -> places.limit(row, HIGHEST).isPresent())
        .map(row -> drawn(row, HIGHEST));
  }
}

package sello.reports.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.icepear.echarts.charts.bar.BarSeries;
import sello.reports.Figure;

/** A dot, its interval, and the hatched line of a figure that is withheld. */
final class DotMarks {
  private DotMarks() {}

  /** A dot on a line: hollow where its figure may still change, or is only an end. */
  static Map<String, Object> dot(double x, double line, String ink, boolean isHollow, String tip) {
    Map<String, Object> dot = new LinkedHashMap<>();
    dot.put("value", List.of(x, line));
    dot.put("symbol", "circle");
    dot.put("symbolSize", 10);
    dot.put(
        "itemStyle",
        Map.of("color", isHollow ? Ink.PAPER : ink, "borderColor", ink, "borderWidth", 1.5));
    dot.put("tooltip", Map.of("formatter", tip));
    return dot;
  }

  /** Whether both ends of it are known and no value. */
  static boolean isBetween(Figure figure) {
    return figure.value().isEmpty() && !figure.isOver() && !figure.isUnder();
  }

  /** Where only an end is known, an arrow head points to where the figure must lie. */
  static Map<String, Object> end(Figure figure, double lower, double upper) {
    return figure.isOver() || figure.isUnder()
        ? Map.of(
            "symbol", "triangle", "symbolRotate", figure.isOver() ? lower : upper, "symbolSize", 11)
        : Map.of();
  }

  /** A point of a line: hollow where it is provisional or between ends, dotted on a small base. */
  static Map<String, Object> point(Figure figure, String ink) {
    boolean isHollow = isBetween(figure) || Told.isProvisional(figure) || Told.isLow(figure);
    return Map.of(
        "color",
        isHollow ? Ink.PAPER : ink,
        "borderColor",
        ink,
        "borderType",
        Told.isLow(figure) ? "dotted" : "solid",
        "borderWidth",
        1.5);
  }

  /** An interval on a line; an arrow stands where it goes on beyond the scale. */
  static List<Map<String, Object>> whisker(
      Scale scale, double low, double high, double line, String ink, double opacity) {
    Map<String, Object> from = new LinkedHashMap<>();
    from.put("coord", List.of(scale.cut(low), line));
    from.put("label", Map.of("show", false));
    from.put("lineStyle", Map.of("color", ink, "width", 4, "opacity", opacity, "type", "solid"));
    Map<String, Object> to = new LinkedHashMap<>();
    to.put("coord", List.of(scale.cut(high), line));
    if (low < scale.min()) {
      from.putAll(arrow(ink));
    }
    if (high > scale.max()) {
      to.putAll(arrow(ink));
    }
    return List.of(from, to);
  }

  private static Map<String, Object> arrow(String ink) {
    return Map.of("symbol", "arrow", "symbolSize", 9, "itemStyle", Map.of("color", ink));
  }

  /** Hatched lines: a number each, or "-". */
  static BarSeries hatches(List<Object> lengths) {
    return new BarSeries()
        .setBarWidth(10)
        .setSilent(true)
        .setData(
            lengths.stream()
                .map(length -> Map.of("value", length, "itemStyle", hatched()))
                .toArray());
  }

  private static Map<String, Object> hatched() {
    return Map.of(
        "color",
        Ink.NONE,
        "decal",
        Map.of(
            "color",
            Ink.QUIET,
            "dashArrayX",
            List.of(1, 0),
            "dashArrayY",
            List.of(1, 4),
            "rotation",
            -Math.PI / 4));
  }
}

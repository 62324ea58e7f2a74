package sello.reports.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.icepear.echarts.charts.scatter.ScatterSeries;
import org.icepear.echarts.components.marker.MarkLine;

/** What is drawn beside the figures: breaks, ends of intervals, words where there is no figure. */
final class Marks {
  private static final int SENTENCE_WIDTH = 165;

  private Marks() {}

  /** A vertical line before a place, with what changed there. */
  static Map<String, Object> breakBefore(int place, String sentence) {
    Map<String, Object> label = text(sentence, Ink.QUIET);
    label.put("position", "end");
    label.put("align", "right");
    label.put("verticalAlign", "bottom");
    label.put("width", SENTENCE_WIDTH);
    label.put("overflow", "break");
    label.put("lineHeight", 15);
    label.put("padding", List.of(0, 6, 0, 0));
    return Map.of(
        "xAxis",
        place - 0.5,
        "label",
        label,
        "lineStyle",
        Map.of("color", Ink.QUIET, "type", "dashed", "width", 1));
  }

  /** The ends of an interval, joined. */
  static List<Map<String, Object>> whisker(double place, double low, double high) {
    return whisker(place, low, high, Ink.TEXT);
  }

  /** The ends of an interval, joined, in the colour of what it belongs to. */
  static List<Map<String, Object>> whisker(double place, double low, double high, String ink) {
    Map<String, Object> style = Map.of("color", ink, "type", "solid", "width", 1.5);
    return List.of(
        Map.of(
            "coord",
            List.of(place, low),
            "symbol",
            "rect",
            "symbolSize",
            List.of(10, 1.5),
            "lineStyle",
            style,
            "label",
            Map.of("show", false)),
        Map.of("coord", List.of(place, high), "symbol", "rect", "symbolSize", List.of(10, 1.5)));
  }

  /** A lower end, with an arrow up: nothing is known of the upper one. */
  static List<Map<String, Object>> arrow(double place, double low) {
    Map<String, Object> style = Map.of("color", Ink.TEXT, "type", "solid", "width", 1.5);
    return List.of(
        Map.of("coord", List.of(place, low), "lineStyle", style, "label", Map.of("show", false)),
        Map.of("coord", List.of(place, low * 1.15), "symbol", "arrow", "symbolSize", 8));
  }

  /** Words at a height over a place. */
  static Map<String, Object> words(double place, double height, String words, String tip) {
    return words(place, height, words, tip, "top");
  }

  /** Words under a height over a place. */
  static Map<String, Object> wordsUnder(double place, double height, String words, String tip) {
    return words(place, height, words, tip, "bottom");
  }

  private static Map<String, Object> words(
      double place, double height, String words, String tip, String position) {
    Map<String, Object> label = text(words, Ink.QUIET);
    label.put("position", position);
    label.put("lineHeight", 14);
    return Map.of(
        "value", List.of(place, height),
        "label", label,
        "tooltip", Map.of("formatter", tip));
  }

  /** Words that can be read on hatching. */
  static Map<String, Object> onPaper(Map<String, Object> words) {
    Map<String, Object> label = new LinkedHashMap<>();
    if (words.get("label") instanceof Map<?, ?> given) {
      given.forEach((key, value) -> label.put((String) key, value));
    }
    label.put("backgroundColor", Ink.PAPER);
    label.put("padding", List.of(1, 4));
    Map<String, Object> readable = new LinkedHashMap<>(words);
    readable.put("label", label);
    return readable;
  }

  /** A label with a text of its own. */
  static Map<String, Object> text(String words, String colour) {
    Map<String, Object> label = new LinkedHashMap<>();
    label.put("show", true);
    label.put("formatter", words);
    label.put("color", colour);
    label.put("fontSize", 12);
    label.put("textBorderColor", Ink.PAPER);
    label.put("textBorderWidth", 3);
    return label;
  }

  /** A series that shows only its marks: on the second x axis, where places are numbers. */
  static ScatterSeries series(List<Map<String, Object>> words, List<Object> lines) {
    return new ScatterSeries()
        .setXAxisIndex(1)
        .setSymbolSize(1)
        .setSilent(false)
        .setData(words.toArray())
        .setItemStyle(
            new org.icepear.echarts.components.series.ItemStyle().setColor(Ink.NONE).setOpacity(1))
        .setMarkLine(
            new MarkLine()
                .setSilent(true)
                .setSymbol("none")
                .setAnimation(false)
                .setData(lines.toArray()));
  }
}

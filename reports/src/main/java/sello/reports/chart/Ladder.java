package sello.reports.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.icepear.echarts.Option;
import org.icepear.echarts.charts.scatter.ScatterSeries;
import org.icepear.echarts.components.coord.AxisLine;
import org.icepear.echarts.components.coord.CategoryAxisTick;
import org.icepear.echarts.components.coord.SplitLine;
import org.icepear.echarts.components.coord.cartesian.ValueAxis;
import org.icepear.echarts.components.grid.Grid;
import org.icepear.echarts.components.marker.MarkLine;
import org.icepear.echarts.components.series.ItemStyle;
import org.icepear.echarts.components.series.LineStyle;

/**
 * The frame of a picture that is read from top to bottom: what a line is called to the left, its
 * words to the right where nothing can cover them, and a scale between the two.
 */
final class Ladder {
  /** The axis that counts the lines: what is drawn stands on it. */
  static final int COUNTED = 2;

  /** Lines stand at 5 in ECharts; a hollow dot must cover them. */
  private static final int ABOVE_LINES = 6;

  private static final int GAP = 12;

  /** The text with most letters need not be the widest. */
  private static final int SPARE = 8;

  /** Pixels of a number behind a bar that ends near the right. */
  private static final int OF_NUMBER = 24;

  /** Longer texts take a second line; a third one would lie on the next name. */
  private static final int WIDEST = 184;

  private static final int MOST_LETTERS = 30;

  private static final int WIDEST_OF_PICTURE = 320;
  private static final int MOST_LETTERS_OF_PICTURE = 40;

  private Ladder() {}

  /**
   * The frame.
   *
   * @param isPicture whether its height is given: then each name has one line, and more width
   */
  static Option option(List<Rung> rungs, Scale scale, String axisNumber, boolean isPicture) {
    int letters = isPicture ? MOST_LETTERS_OF_PICTURE : 2 * MOST_LETTERS;
    List<String> names = ShortName.all(rungs.stream().map(Rung::name).toList(), letters);
    List<String> words =
        rungs.stream().map(rung -> rung.row().isPresent() ? rung.words() : "").toList();
    return Sheet.blank()
        .setGrid(new Grid().setLeft(4).setRight(4).setTop(48).setBottom(36).setContainLabel(true))
        .setXAxis(values(scale, axisNumber))
        .setYAxis(
            new Object[] {
              column(inked(rungs, names, "right"), "left", isPicture ? WIDEST_OF_PICTURE : WIDEST),
              column(inked(rungs, words, "left"), "right", WIDEST),
              counted(rungs.size()),
              room(names, "left", isPicture ? MOST_LETTERS_OF_PICTURE : MOST_LETTERS),
              room(words, "right", MOST_LETTERS)
            });
  }

  /**
   * On a narrow screen shorter words stand at the right, so that the bars keep their room, and so
   * far from them that the number at the end of a bar does not touch the words.
   */
  static List<Object> narrow(List<Rung> rungs, List<String> words) {
    Map<String, Object> none = Map.of();
    Map<String, Object> column =
        Map.of(
            "data", inked(rungs, words, "left"), "axisLabel", Map.of("margin", -GAP - OF_NUMBER));
    String longest = words.stream().max(Comparator.comparingInt(String::length)).orElse("");
    Map<String, Object> room =
        Map.of("data", List.of(longest), "axisLabel", Map.of("margin", GAP + SPARE + OF_NUMBER));
    return List.of(
        Map.of(
            "query",
            Map.of("maxWidth", Sheet.NARROW),
            "option",
            Map.of("yAxis", List.of(none, column, none, none, room))));
  }

  private static List<Object> inked(List<Rung> rungs, List<String> texts, String align) {
    List<Object> inked = new ArrayList<>();
    for (int i = 0; i < rungs.size(); i++) {
      Rung rung = rungs.get(i);
      Map<String, Object> style =
          new LinkedHashMap<>(
              Map.of("color", rung.isRanked() ? Ink.TEXT : Ink.QUIET, "align", align));
      if (rung.isHighlighted()) {
        style.put("fontWeight", "bold");
      }
      inked.add(Map.of("value", texts.get(i), "textStyle", style));
    }
    return inked;
  }

  private static ValueAxis values(Scale scale, String axisNumber) {
    return lined(scale)
        .setType("value")
        .setPosition("top")
        .setMin(scale.min())
        .setMax(scale.max())
        .setAxisLine(new AxisLine().setShow(false))
        .setAxisTick(new CategoryAxisTick().setShow(false))
        .setSplitLine(new SplitLine().setLineStyle(new LineStyle().setColor(Ink.HAIRLINE)))
        .setAxisLabel(
            Map.of(
                "color", Ink.QUIET, "fontSize", 12, "formatter", axisNumber, "hideOverlap", true));
  }

  /** Lines at multiples of the step: ECharts counts a given interval from the lower end. */
  private static ValueAxis lined(Scale scale) {
    ValueAxis axis = new ValueAxis();
    return scale.beginsBetweenLines()
        ? axis.setMinInterval(scale.step()).setMaxInterval(scale.step())
        : axis.setInterval(scale.step());
  }

  /** Texts beside the grid; {@link #room} makes the place for them. */
  private static Map<String, Object> column(List<Object> texts, String side, int widest) {
    return Map.of(
        "type",
        "category",
        "position",
        side,
        "inverse",
        true,
        "data",
        texts,
        "axisTick",
        Map.of("show", false),
        "axisLine",
        Map.of("show", false),
        "axisLabel",
        Map.of(
            "interval",
            0,
            "fontSize",
            12,
            "lineHeight",
            13,
            "inside",
            true,
            "margin",
            -GAP,
            "width",
            widest,
            "overflow",
            "break"));
  }

  /**
   * An axis that shows nothing and is as wide as the longest of the texts: of more than forty texts
   * ECharts measures only some, and cuts the others.
   */
  private static Map<String, Object> room(List<String> texts, String side, int letters) {
    String longest =
        texts.stream()
            .flatMap(String::lines)
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    String room = longest.substring(0, Math.min(letters, longest.length()));
    return Map.of(
        "type", "category",
        "position", side,
        "data", List.of(room),
        "axisTick", Map.of("show", false),
        "axisLine", Map.of("show", false),
        "axisLabel", Map.of("fontSize", 12, "color", Ink.NONE, "margin", GAP + SPARE));
  }

  private static Map<String, Object> counted(int lines) {
    return Map.of("type", "value", "show", false, "inverse", true, "min", -0.5, "max", lines - 0.5);
  }

  /** Dots and words, and lines behind them. */
  static ScatterSeries marks(List<?> dots, List<?> lines) {
    return new ScatterSeries()
        .setYAxisIndex(COUNTED)
        .setZ(ABOVE_LINES)
        .setClip(false)
        .setItemStyle(new ItemStyle().setOpacity(1))
        .setData(dots.toArray())
        .setMarkLine(
            new MarkLine()
                .setSilent(true)
                .setSymbol("none")
                .setAnimation(false)
                .setZ(1)
                .setData(lines.toArray()));
  }

  /** A straight line from one point to another. */
  static List<Map<String, Object>> line(
      List<Double> from, List<Double> to, Map<String, Object> style) {
    return List.of(
        Map.of("coord", from, "lineStyle", style, "label", Map.of("show", false)),
        Map.of("coord", to));
  }

  /** Words that begin at a point, or end there. */
  static Map<String, Object> words(double x, double line, String words, String position) {
    Map<String, Object> label = Marks.text(words, Ink.QUIET);
    label.put("position", position);
    return Map.of("value", List.of(x, line), "symbolSize", 0, "label", label, "silent", true);
  }
}

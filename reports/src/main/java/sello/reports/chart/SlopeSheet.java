package sello.reports.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.icepear.echarts.Option;
import org.icepear.echarts.components.coord.AxisLine;
import org.icepear.echarts.components.coord.CategoryAxisTick;
import org.icepear.echarts.components.coord.cartesian.CategoryAxis;
import org.icepear.echarts.components.grid.Grid;
import sello.reports.Figure;
import sello.reports.Row;

/**
 * The frame of slopes, and their parts: the line, its two ends, and the words beside them, which
 * are joined with the ends where they had to move.
 *
 * @param scene what is drawn
 * @param scale from bottom to top
 * @param isBroken whether the series breaks between the two ends
 */
record SlopeSheet(Scene scene, Scale scale, boolean isBroken) {
  /**
   * Places along the x axis: the outermost are for the words, the ones next to them for the ends.
   */
  private static final int WIDTH = 20;

  private static final int MOST_LETTERS = 24;

  Option option(List<String> periods, List<SlopeLine> lines) {
    List<String> names = new ArrayList<>(Collections.nCopies(WIDTH + 1, ""));
    names.set(1, periods.get(0));
    names.set(WIDTH - 1, periods.get(1));
    return Sheet.blank()
        .setGrid(new Grid().setLeft(4).setRight(4).setTop(48).setBottom(36).setContainLabel(true))
        .setXAxis(
            new CategoryAxis()
                .setType("category")
                .setPosition("top")
                .setBoundaryGap(false)
                .setData(names.toArray())
                .setAxisTick(new CategoryAxisTick().setShow(false))
                .setAxisLine(new AxisLine().setShow(false))
                .setAxisLabel(Map.of("interval", 0, "color", Ink.TEXT, "fontSize", 12)))
        .setYAxis(
            new Object[] {
              Map.of("type", "value", "show", false, "min", scale.min(), "max", scale.max()),
              room(lines.stream().map(line -> words(line.before())).toList(), "left"),
              room(lines.stream().map(this::after).toList(), "right")
            });
  }

  private static Map<String, Object> room(List<String> texts, String side) {
    String longest = texts.stream().max(Comparator.comparingInt(String::length)).orElse("");
    return Map.of(
        "type", "category",
        "position", side,
        "data", List.of(longest.substring(0, Math.min(MOST_LETTERS, longest.length()))),
        "axisTick", Map.of("show", false),
        "axisLine", Map.of("show", false),
        "axisLabel", Map.of("fontSize", 12, "color", Ink.NONE));
  }

  private String words(Row row) {
    return scene.figure(row).words(scene.texts());
  }

  private String after(SlopeLine line) {
    return words(line.after()) + " " + line.name();
  }

  /** The line, and what joins its ends with their words. */
  List<Object> lines(SlopeLine line, double left, double right) {
    double opacity = line.isSmall() ? 0.35 : 1;
    String type = isBroken || line.isSmall() ? "dashed" : "solid";
    Map<String, Object> style =
        Map.of(
            "color",
            line.ink(),
            "width",
            line.isEurope() ? 3.5 : 2,
            "type",
            type,
            "opacity",
            opacity);
    Map<String, Object> leader =
        Map.of("color", line.ink(), "width", 1, "type", "dotted", "opacity", 0.5);
    return List.of(
        Ladder.line(List.of(1.0, line.from()), List.of(WIDTH - 1.0, line.to()), style),
        Ladder.line(List.of(0.0, left), List.of(1.0, line.from()), leader),
        Ladder.line(List.of(WIDTH - 1.0, line.to()), List.of((double) WIDTH, right), leader));
  }

  /** Both ends with their words. */
  List<Object> ends(SlopeLine line, double left, double right) {
    return List.of(
        end(1, line.from(), line, line.before()),
        end(WIDTH - 1, line.to(), line, line.after()),
        beside(0, left, words(line.before()), "left", line.ink()),
        beside(WIDTH, right, after(line), "right", line.ink()));
  }

  private Map<String, Object> end(double x, double y, SlopeLine line, Row row) {
    Figure figure = scene.figure(row);
    String tip = line.name() + "\n" + Interval.words(figure, scene.texts());
    return DotMarks.dot(x, y, line.ink(), line.isSmall(), tip);
  }

  private static Map<String, Object> beside(
      double x, double y, String words, String side, String ink) {
    Map<String, Object> label = Marks.text(words, ink);
    label.put("position", side);
    label.put("distance", 3);
    return Map.of("value", List.of(x, y), "symbolSize", 0, "label", label, "silent", true);
  }

  /** What the picture itself has to say: that it crosses a break, and that not all are drawn. */
  List<Object> remarks(int drawn, int all) {
    List<Object> remarks = new ArrayList<>();
    if (isBroken && drawn > 0) {
      remarks.add(remark(scale.max(), scene.say("picture.slope_break"), "bottom"));
    }
    if (drawn < all) {
      remarks.add(
          remark(scale.min(), scene.say("picture.drawn_of", "drawn", drawn, "all", all), "top"));
    }
    return remarks;
  }

  private static Map<String, Object> remark(double y, String words, String position) {
    return beside(WIDTH / 2.0, y, words, position, Ink.QUIET);
  }
}

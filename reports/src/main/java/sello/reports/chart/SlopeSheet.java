package sello.reports.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.icepear.echarts.Option;
import org.icepear.echarts.components.coord.AxisLine;
import org.icepear.echarts.components.coord.CategoryAxisTick;
import org.icepear.echarts.components.coord.cartesian.CategoryAxis;
import org.icepear.echarts.components.coord.cartesian.ValueAxis;
import org.icepear.echarts.components.grid.Grid;
import org.icepear.echarts.origin.coord.cartesian.AxisOption;
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
  /** From the left edge to the right one; words stand outside, names at the right. */
  private static final double WIDTH = 20;

  private static final double LEFT = 4.4;
  private static final double RIGHT = 12.8;
  private static final double TO_WORDS = 0.7;

  /** What the narrowest screen shows of it: less of the lines, and room for all words. */
  private static final double NARROW_FROM = -1.5;

  private static final double NARROW_TO = 23.8;
  private static final double PALE = 0.45;

  /**
   * The frame.
   *
   * @param periods what stands over the two ends
   * @param lines so many lines of text fit from top to bottom, for whoever chooses the height: an
   *     axis that shows nothing counts them
   */
  Option option(List<String> periods, int lines) {
    CategoryAxis names =
        new CategoryAxis()
            .setType("category")
            .setPosition("top")
            .setData(periods.toArray())
            .setAxisTick(new CategoryAxisTick().setShow(false))
            .setAxisLine(new AxisLine().setShow(false))
            .setAxisLabel(Map.of("interval", 0, "color", Ink.TEXT, "fontSize", 12));
    ValueAxis across = new ValueAxis().setType("value").setShow(false).setMin(0).setMax(WIDTH);
    return Sheet.blank()
        .setGrid(new Grid().setLeft(4).setRight(4).setTop(48).setBottom(36).setContainLabel(true))
        .setXAxis(new AxisOption[] {names, across})
        .setYAxis(
            new Object[] {
              Map.of("type", "value", "show", false, "min", scale.min(), "max", scale.max()),
              Map.of("type", "category", "show", false, "data", Collections.nCopies(lines, ""))
            })
        .setMedia(narrow(periods));
  }

  private static List<Object> narrow(List<String> periods) {
    List<String> aboveEnds = Stream.concat(periods.stream(), Stream.of("")).toList();
    return List.of(
        Map.of(
            "query",
            Map.of("maxWidth", Sheet.NARROW),
            "option",
            Map.of(
                "xAxis",
                List.of(Map.of("data", aboveEnds), Map.of("min", NARROW_FROM, "max", NARROW_TO)))));
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
        Ladder.line(List.of(LEFT, line.from()), List.of(RIGHT, line.to()), style),
        Ladder.line(List.of(LEFT - TO_WORDS, left), List.of(LEFT, line.from()), leader),
        Ladder.line(List.of(RIGHT, line.to()), List.of(RIGHT + TO_WORDS, right), leader));
  }

  /** A line without a name, behind those that have one. */
  Object paleLine(SlopeLine line) {
    String type = isBroken || line.isSmall() ? "dashed" : "solid";
    return Ladder.line(
        List.of(LEFT, line.from()),
        List.of(RIGHT, line.to()),
        Map.of("color", Ink.QUIET, "width", 1, "type", type, "opacity", PALE));
  }

  /** The ends of such a line: small, and still telling who points at them what they are. */
  List<Object> paleEnds(SlopeLine line) {
    return List.of(
        paleEnd(LEFT, line.from(), line, line.before()),
        paleEnd(RIGHT, line.to(), line, line.after()));
  }

  private Map<String, Object> paleEnd(double x, double y, SlopeLine line, Row row) {
    Map<String, Object> end = end(x, y, line, row, Ink.QUIET);
    end.put("symbolSize", 6);
    return end;
  }

  /** Both ends with their words. */
  List<Object> ends(SlopeLine line, double left, double right) {
    return List.of(
        end(LEFT, line.from(), line, line.before(), line.ink()),
        end(RIGHT, line.to(), line, line.after(), line.ink()),
        beside(LEFT - TO_WORDS, left, words(line.before()), "left", line.ink()),
        beside(RIGHT + TO_WORDS, right, after(line), "right", line.ink()));
  }

  private Map<String, Object> end(double x, double y, SlopeLine line, Row row, String ink) {
    Figure figure = scene.figure(row);
    String tip = line.name() + "\n" + Told.inFull(figure, scene.texts());
    return DotMarks.dot(x, y, ink, Told.isProvisional(figure), tip);
  }

  private Map<String, Object> beside(double x, double y, String words, String side, String ink) {
    Map<String, Object> label = Marks.text(words, ink);
    label.put("position", side);
    label.put("distance", 3);
    if (!scene.isPicture()) {
      label.putAll(Map.of("width", 130, "overflow", "break", "lineHeight", 12));
    }
    return Map.of("value", List.of(x, y), "symbolSize", 0, "label", label, "silent", true);
  }

  /** What the picture itself has to say: that it crosses a break, and that not all are named. */
  List<Object> remarks(int named, int all) {
    List<String> remarks = new ArrayList<>();
    if (isBroken && named > 0) {
      remarks.add(scene.say("picture.slope_break"));
    }
    if (named < all) {
      remarks.add(scene.say("picture.named_of", "named", named, "all", all));
    }
    return remarks.isEmpty() ? List.of() : List.of(remark(String.join("\n", remarks)));
  }

  private Map<String, Object> remark(String words) {
    return beside(WIDTH / 2, scale.max(), words, "bottom", Ink.QUIET);
  }
}

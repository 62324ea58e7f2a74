package sello.reports.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icepear.echarts.Option;
import org.icepear.echarts.components.coord.AxisNameTextStyle;
import org.icepear.echarts.components.coord.SplitLine;
import org.icepear.echarts.components.coord.cartesian.LogAxis;
import org.icepear.echarts.components.grid.Grid;
import org.icepear.echarts.components.marker.MarkLine;

/** The frame of a funnel: shares upward, sizes along a logarithmic axis. */
final class FunnelSheet {
  /** Letters of the name of an axis that the narrowest screen has room for. */
  private static final int LETTERS = 36;

  /** Of the height of the picture, where words beside a line would lie on the name of the axis. */
  private static final double LOW = 0.09;

  private FunnelSheet() {}

  static Option option(Scale scale, double least, double most, Scene scene) {
    return Sheet.blank()
        .setGrid(new Grid().setLeft(4).setRight(76).setTop(64).setBottom(36).setContainLabel(true))
        .setXAxis(
            new LogAxis()
                .setType("log")
                .setMin(least)
                .setMax(most)
                .setName(scene.say("picture.funnel_schools"))
                .setNameGap(8)
                .setNameTextStyle(new AxisNameTextStyle().setColor(Ink.QUIET).setFontSize(12))
                .setSplitLine(new SplitLine().setShow(false))
                .setAxisLabel(Map.of("color", Ink.QUIET, "fontSize", 12, "hideOverlap", true)))
        .setYAxis(shares(scale, scene))
        .setMedia(narrow(scene));
  }

  /** On a narrow screen the name of the shares has two lines. */
  private static List<Object> narrow(Scene scene) {
    String name = WrappedName.of(scene.say("picture.funnel_share"), LETTERS);
    return List.of(
        Map.of(
            "query",
            Map.of("maxWidth", Sheet.NARROW),
            "option",
            Map.of("yAxis", Map.of("name", name))));
  }

  private static Map<String, Object> shares(Scale scale, Scene scene) {
    return Map.of(
        "type", "value",
        "min", scale.min(),
        "max", scale.max(),
        "interval", scale.step(),
        "name", scene.say("picture.funnel_share"),
        "nameTextStyle",
            Map.of("color", Ink.QUIET, "fontSize", 12, "lineHeight", 14, "align", "left"),
        "splitLine", Map.of("lineStyle", Map.of("color", Ink.HAIRLINE)),
        "axisLabel", Map.of("color", Ink.QUIET, "fontSize", 12, "formatter", scene.axisNumber()));
  }

  /** The share of all that are compared, from side to side, with its words at its end. */
  static MarkLine whole(Scale scale, Scene scene, Optional<Double> share) {
    return new MarkLine()
        .setSilent(true)
        .setSymbol("none")
        .setAnimation(false)
        .setZ(1)
        .setData(share.stream().map(one -> line(scale, scene, one)).toArray());
  }

  private static Map<String, Object> line(Scale scale, Scene scene, double share) {
    String written = scene.texts().numerals().text(scene.measure().field(), share);
    Map<String, Object> label =
        Marks.text(scene.say("picture.funnel_all", "share", written), Ink.TEXT);
    label.put("position", "end");
    label.put("align", "left");
    label.put("lineHeight", 15);
    if (scene.drawn(share) - scale.min() < LOW * (scale.max() - scale.min())) {
      label.put("verticalAlign", "bottom");
      label.put("padding", List.of(0, 0, 6, 0));
    }
    return Map.of(
        "yAxis", scene.drawn(share),
        "label", label,
        "lineStyle", Map.of("color", Ink.TEXT, "width", 1, "type", "solid"));
  }
}

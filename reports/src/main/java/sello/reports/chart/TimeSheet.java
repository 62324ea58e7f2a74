package sello.reports.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.icepear.echarts.Option;
import org.icepear.echarts.components.coord.AxisLine;
import org.icepear.echarts.components.coord.CategoryAxisTick;
import org.icepear.echarts.components.coord.SplitLine;
import org.icepear.echarts.components.coord.cartesian.ValueAxis;
import org.icepear.echarts.components.series.LineStyle;
import org.icepear.echarts.origin.coord.cartesian.AxisOption;

/** The frame of lines over time: a scale that is known, and room for their names at the right. */
final class TimeSheet {
  /** Longer names take a second line; a page may be narrow, a picture is not. */
  static int widest(boolean isPicture) {
    return isPicture ? 210 : 132;
  }

  static int letters(boolean isPicture) {
    return isPicture ? 32 : 25;
  }

  private static final int SENTENCE_WIDTH = 165;

  private TimeSheet() {}

  static Option option(List<String> times, Scale scale, Scene scene, List<String> namesAtTheRight) {
    return Sheet.upright(List.of())
        .setXAxis(new AxisOption[] {Sheet.times(times), counted(times.size())})
        .setYAxis(
            new Object[] {
              values(scale, scene.axisNumber()), room(namesAtTheRight, letters(scene.isPicture()))
            });
  }

  private static ValueAxis counted(int times) {
    return new ValueAxis().setType("value").setShow(false).setMin(-0.5).setMax(times - 0.5);
  }

  /**
   * A break before a time; what changed stands above it, on the side where there is room for it.
   *
   * @param sentence what changed; empty where another sentence stands there already
   */
  static Map<String, Object> breakBefore(int time, String sentence, boolean isRoomAtTheRight) {
    Map<String, Object> label = Marks.text(sentence, Ink.QUIET);
    label.put("show", !sentence.isEmpty());
    label.put("position", "end");
    label.put("align", isRoomAtTheRight ? "left" : "right");
    label.put("verticalAlign", "bottom");
    label.put("width", SENTENCE_WIDTH);
    label.put("overflow", "break");
    label.put("lineHeight", 15);
    label.put("padding", List.of(0, 6));
    return Map.of(
        "xAxis",
        time - 0.5,
        "label",
        label,
        "lineStyle",
        Map.of("color", Ink.QUIET, "type", "dashed", "width", 1));
  }

  private static ValueAxis values(Scale scale, String axisNumber) {
    return new ValueAxis()
        .setType("value")
        .setMin(scale.min())
        .setMax(scale.max())
        .setInterval(scale.step())
        .setAxisLine(new AxisLine().setShow(false))
        .setAxisTick(new CategoryAxisTick().setShow(false))
        .setSplitLine(new SplitLine().setLineStyle(new LineStyle().setColor(Ink.HAIRLINE)))
        .setAxisLabel(Map.of("color", Ink.QUIET, "fontSize", 12, "formatter", axisNumber));
  }

  /** An axis that shows nothing and is as wide as the longest name. */
  private static Map<String, Object> room(List<String> names, int letters) {
    String longest = names.stream().max(Comparator.comparingInt(String::length)).orElse("");
    String room = longest.substring(0, Math.min(letters, longest.length()));
    return Map.of(
        "type", "category",
        "position", "right",
        "data", List.of(room),
        "axisTick", Map.of("show", false),
        "axisLine", Map.of("show", false),
        "axisLabel", Map.of("fontSize", 12, "color", Ink.NONE, "margin", 10));
  }
}

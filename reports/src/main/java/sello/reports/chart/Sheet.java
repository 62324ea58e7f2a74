package sello.reports.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.icepear.echarts.Option;
import org.icepear.echarts.components.coord.AxisLine;
import org.icepear.echarts.components.coord.CategoryAxisTick;
import org.icepear.echarts.components.coord.SplitLine;
import org.icepear.echarts.components.coord.cartesian.CategoryAxis;
import org.icepear.echarts.components.coord.cartesian.ValueAxis;
import org.icepear.echarts.components.grid.Grid;
import org.icepear.echarts.components.series.LineStyle;
import org.icepear.echarts.components.title.Title;
import org.icepear.echarts.components.tooltip.Tooltip;
import org.icepear.echarts.origin.component.title.TitleOption;
import org.icepear.echarts.origin.coord.cartesian.AxisOption;
import sello.reports.OpenTable;
import sello.reports.text.Texts;

/** What all pictures share: calm axes that start at zero, a title above and the source below. */
final class Sheet {
  /** The widest picture, in pixels, in which names beside each other have too little room. */
  static final int NARROW = 519;

  private Sheet() {}

  /** An empty picture with times along the x axis, and a second x axis that counts them. */
  static Option upright(List<String> places) {
    return blank()
        .setGrid(new Grid().setLeft(4).setRight(8).setTop(100).setBottom(40).setContainLabel(true))
        .setXAxis(new AxisOption[] {times(places), counted(places.size())})
        .setYAxis(values());
  }

  /** An empty picture with places from top to bottom. */
  static Option lying(List<String> places) {
    return blank()
        .setGrid(new Grid().setLeft(4).setRight(88).setTop(56).setBottom(40).setContainLabel(true))
        .setXAxis(values().setAxisLabel(Map.of("show", false)).setSplitLine(noLines()))
        .setYAxis(categories(places).setInverse(true));
  }

  /** An empty map. Its shapes are in kilometres already, and it is not moved or enlarged. */
  static Option map(Object[] regions) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("map", Shapes.EUROPE);
    map.put("aspectScale", 1);
    map.put("left", "center");
    map.put("top", 44);
    map.put("bottom", 32);
    map.put(
        "itemStyle", Map.of("areaColor", Ink.PAPER, "borderColor", Ink.QUIET, "borderWidth", 0.5));
    map.put("emphasis", Map.of("disabled", true));
    map.put("selectedMode", false);
    map.put("regions", regions);
    return blank().setGeo(map);
  }

  /** An empty picture. */
  static Option blank() {
    return new Option()
        .setAnimation(false)
        .setColor(new String[] {Ink.ACCENT})
        .setTooltip(new Tooltip().setTrigger("item").setRenderMode("richText").setConfine(true));
  }

  /**
   * Title, words below it, a remark on what is drawn, source, release, and that of example data.
   */
  static TitleOption[] titles(
      String title, String words, String remark, OpenTable table, Texts texts) {
    String mark = table.release().mark().sentence(texts);
    String said =
        texts.say("picture.source", "table", table.name(), "release", table.release().id());
    String source =
        Stream.of(mark, remark, said)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return new TitleOption[] {
      head(title, words),
      new Title().setText(source).setLeft(0).setBottom(0).setTextStyle(label(12, Ink.QUIET))
    };
  }

  private static Title head(String title, String words) {
    Title head = new Title().setText(title).setLeft(0).setTop(0);
    head.setTextStyle(label(17, Ink.TEXT));
    return words.isEmpty() ? head : head.setSubtext(words).setSubtextStyle(label(14, Ink.TEXT));
  }

  private static org.icepear.echarts.components.text.Label label(int size, String colour) {
    return new org.icepear.echarts.components.text.Label()
        .setFontSize(size)
        .setFontWeight("normal")
        .setColor(colour);
  }

  /** An axis of editions or years: as many are named as have room beside each other. */
  static CategoryAxis times(List<String> times) {
    return categories(times)
        .setAxisLabel(Map.of("color", Ink.TEXT, "fontSize", 12, "lineHeight", 15));
  }

  /** An axis of places, each with its name. */
  static CategoryAxis categories(List<String> places) {
    return new CategoryAxis()
        .setType("category")
        .setData(places.toArray())
        .setAxisTick(new CategoryAxisTick().setShow(false))
        .setAxisLine(new AxisLine().setLineStyle(new LineStyle().setColor(Ink.QUIET)))
        .setAxisLabel(Map.of("interval", 0, "color", Ink.TEXT, "fontSize", 12, "lineHeight", 15));
  }

  /** Names on an axis, some of them in bold. */
  static Object[] bold(List<String> names, IntPredicate isBold) {
    return IntStream.range(0, names.size())
        .mapToObj(
            i ->
                isBold.test(i)
                    ? Map.of("value", names.get(i), "textStyle", Map.of("fontWeight", "bold"))
                    : names.get(i))
        .toArray();
  }

  private static ValueAxis counted(int places) {
    return new ValueAxis().setType("value").setShow(false).setMin(-0.5).setMax(places - 0.5);
  }

  /** An axis of figures. */
  static ValueAxis values() {
    return new ValueAxis()
        .setType("value")
        .setMin(0)
        .setSplitNumber(4)
        .setAxisLine(new AxisLine().setShow(false))
        .setAxisTick(new CategoryAxisTick().setShow(false))
        .setSplitLine(new SplitLine().setLineStyle(new LineStyle().setColor(Ink.HAIRLINE)))
        .setAxisLabel(Map.of("color", Ink.QUIET, "fontSize", 12));
  }

  private static SplitLine noLines() {
    return new SplitLine().setShow(false);
  }
}

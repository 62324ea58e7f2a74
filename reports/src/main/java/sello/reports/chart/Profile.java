package sello.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.icepear.echarts.Option;
import org.icepear.echarts.components.coord.cartesian.CategoryAxis;
import org.icepear.echarts.components.coord.cartesian.ValueAxis;
import org.icepear.echarts.components.grid.Grid;
import org.icepear.echarts.origin.coord.cartesian.AxisOption;
import sello.reports.Figure;
import sello.reports.Row;

/**
 * A line for each criterion area, with a dot and an interval for each of a few places and a tick
 * for Europe. What a radar cannot show: how sure a figure is.
 */
record Profile(Scene scene, AreaProfiles profiles) implements Drawing {

  static Profile of(Scene scene) {
    return new Profile(scene, AreaProfiles.of(scene));
  }

  @Override
  public Option option() {
    List<String> names = new ArrayList<>(profiles.areas().values());
    names.add("");
    double[] ends = ends();
    AxisOption figures =
        Sheet.values()
            .setMin(ends[0])
            .setMax(ends[1])
            .setInterval(step() / (ends[1] - ends[0] > 4 * step() ? 1 : 2))
            .setAxisLabel(
                Map.of("color", Ink.QUIET, "fontSize", 12, "formatter", scene.axisNumber()));
    return Sheet.blank()
        .setGrid(new Grid().setLeft(4).setRight(24).setTop(56).setBottom(40).setContainLabel(true))
        .setXAxis(figures)
        .setYAxis(new Object[] {areas(names), counted(names.size())})
        .setMedia(narrow())
        .setSeries(new ProfileMarks(scene, profiles, ends).series());
  }

  /**
   * On a narrow screen the names of the areas leave the figures more of the width; they are
   * smaller, so that three lines fit between two names.
   */
  private static List<Object> narrow() {
    Map<String, Object> label = Map.of("width", 104, "fontSize", 11, "lineHeight", 12);
    return List.of(
        Map.of(
            "query",
            Map.of("maxWidth", Sheet.NARROW),
            "option",
            Map.of("yAxis", List.of(Map.of("axisLabel", label), Map.of()))));
  }

  private static CategoryAxis areas(List<String> names) {
    return Sheet.categories(names)
        .setInverse(true)
        .setAxisLabel(
            Map.of(
                "interval", 0,
                "color", Ink.TEXT,
                "fontSize", 12,
                "lineHeight", 14,
                "width", 130,
                "overflow", "break"));
  }

  private static ValueAxis counted(int places) {
    return new ValueAxis()
        .setType("value")
        .setShow(false)
        .setInverse(true)
        .setMin(-0.5)
        .setMax(places - 0.5);
  }

  /** Whole points, or tens of per cent, that hold every dot, interval and tick: two at least. */
  private double[] ends() {
    double step = step();
    List<Double> all = new ArrayList<>();
    profiles.europe().ifPresent(line -> profiles.figures(line).forEach(f -> add(all, f)));
    profiles.drawn().forEach(line -> profiles.figures(line).forEach(f -> add(all, f)));
    double low = all.stream().mapToDouble(x -> x).min().orElse(0);
    double high = all.stream().mapToDouble(x -> x).max().orElse(step);
    double from = Math.floor(low / step) * step;
    return new double[] {from, Math.max(from + 2 * step, Math.ceil(high / step) * step)};
  }

  private double step() {
    return scene.isShare() ? 10 : 1;
  }

  private void add(List<Double> all, Figure figure) {
    figure.value().ifPresent(value -> all.add(scene.drawn(value)));
    figure.low().ifPresent(value -> all.add(scene.drawn(value)));
    figure.high().ifPresent(value -> all.add(scene.drawn(value)));
  }

  @Override
  public String sentence() {
    return new ProfileWords(scene, profiles).sentence();
  }

  @Override
  public List<String> notes() {
    List<String> notes = new ArrayList<>(new ProfileWords(scene, profiles).notes());
    if (ends()[0] > 0) {
      notes.add(0, scene.say("picture.not_from_zero"));
    }
    return notes;
  }

  @Override
  public List<Row> shown() {
    return profiles.rows();
  }

  @Override
  public int levels() {
    return (profiles.areas().size() + 1) * Math.max(1, profiles.drawn().size()) + 2;
  }
}

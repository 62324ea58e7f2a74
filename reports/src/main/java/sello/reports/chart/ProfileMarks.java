package sello.reports.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.icepear.echarts.charts.scatter.ScatterSeries;
import org.icepear.echarts.components.marker.MarkLine;
import org.icepear.echarts.origin.util.SeriesOption;
import sello.reports.Figure;

/**
 * What stands on the lines of a profile: dots, their intervals, Europe's ticks, and on the last
 * line what is what.
 *
 * @param ends the ends of the axis
 */
record ProfileMarks(Scene scene, AreaProfiles profiles, double[] ends) {
  private static final List<Double> TICK = List.of(3.0, 20.0);

  SeriesOption[] series() {
    List<Map<String, Object>> dots = new ArrayList<>();
    List<Object> whiskers = new ArrayList<>();
    List<String> areas = List.copyOf(profiles.areas().keySet());
    List<GridLine> places = profiles.drawn();
    for (int y = 0; y < areas.size(); y++) {
      double line = y;
      String area = areas.get(y);
      profiles
          .europe()
          .flatMap(europe -> europe.figure(area))
          .filter(figure -> figure.value().isPresent())
          .ifPresent(figure -> dots.add(tick(figure, area, line)));
      for (int i = 0; i < places.size(); i++) {
        double height = line + (i - (places.size() - 1) / 2.0) / (places.size() + 0.5);
        GridLine place = places.get(i);
        Shape shape = Shape.of(i);
        place
            .figure(area)
            .ifPresent(
                figure -> {
                  dots.add(dot(figure, place, area, height, shape));
                  whisker(figure, height, shape, whiskers);
                });
      }
    }
    dots.addAll(key(areas.size()));
    return new SeriesOption[] {series(dots, whiskers), hatches(areas)};
  }

  /** Where an area is withheld of all places, its figure may lie anywhere. */
  private SeriesOption hatches(List<String> areas) {
    return DotMarks.hatches(
        areas.stream()
            .<Object>map(
                area ->
                    !profiles.drawn().isEmpty()
                            && profiles.drawn().stream()
                                .allMatch(
                                    line ->
                                        line.figure(area).filter(Figure::isWithheld).isPresent())
                        ? ends[1]
                        : "-")
            .toList());
  }

  private static ScatterSeries series(List<Map<String, Object>> dots, List<Object> whiskers) {
    return new ScatterSeries()
        .setYAxisIndex(1)
        .setClip(false)
        .setData(dots.toArray())
        .setMarkLine(
            new MarkLine()
                .setSilent(true)
                .setSymbol("none")
                .setAnimation(false)
                .setData(whiskers.toArray()));
  }

  private Map<String, Object> tick(Figure figure, String area, double y) {
    Map<String, Object> tick =
        mark(scene.drawn(figure.height()), y, "rect", TICK, Map.of("color", Ink.QUIET));
    tick.put("tooltip", Map.of("formatter", tip(scene.say("place.europe"), area, figure)));
    return tick;
  }

  private Map<String, Object> dot(
      Figure figure, GridLine place, String area, double y, Shape shape) {
    boolean isKnown = figure.value().isPresent();
    double x = figure.value().map(scene::drawn).orElse(ends[0]);
    Map<String, Object> dot =
        mark(x, y, shape.symbol(), isKnown ? 11 : 0, isKnown ? look(figure, shape) : nothing());
    dot.put("tooltip", Map.of("formatter", tip(place.name(), area, figure)));
    Map<String, Object> label =
        isKnown
            ? Bars.label(figure.words(scene.texts()), "top", Ink.TEXT)
            : Bars.label(figure.words(scene.texts()), "right", Ink.QUIET);
    label.put("distance", 3);
    dot.put("label", label);
    return dot;
  }

  /** Pale where the base is small; hollow where the figure is provisional. */
  private static Map<String, Object> look(Figure figure, Shape shape) {
    String ink = Told.isLow(figure) ? Ink.QUIET : shape.ink();
    boolean isHollow = Told.isProvisional(figure);
    return Map.of("color", isHollow ? Ink.PAPER : ink, "borderColor", ink, "borderWidth", 2);
  }

  private static Map<String, Object> nothing() {
    return Map.of("color", Ink.NONE);
  }

  private void whisker(Figure figure, double y, Shape shape, List<Object> whiskers) {
    if (figure.isContested()) {
      String ink = Told.isLow(figure) ? Ink.QUIET : shape.ink();
      whiskers.add(
          List.of(
              end(figure.low().orElseThrow(), y, ink), end(figure.high().orElseThrow(), y, ink)));
    }
  }

  private Map<String, Object> end(double figure, double y, String ink) {
    return Map.of(
        "coord", List.of(scene.drawn(figure), y),
        "symbol", "rect",
        "symbolSize", List.of(9, 1.5),
        "itemStyle", Map.of("color", ink),
        "lineStyle", Map.of("color", ink, "type", "solid", "width", 1.5),
        "label", Map.of("show", false));
  }

  /** Which dot is which place, on a line of its own, whose width its names share. */
  private List<Map<String, Object>> key(int y) {
    List<Map<String, Object>> key = new ArrayList<>();
    List<GridLine> places = profiles.drawn();
    boolean isEuropeKnown = profiles.europe().filter(GridLine::isKnown).isPresent();
    double step = (ends[1] - ends[0]) / Math.max(1, places.size() + (isEuropeKnown ? 1 : 0));
    for (int i = 0; i < places.size(); i++) {
      Shape shape = Shape.of(i);
      key.add(
          named(
              mark(ends[0] + (i + 0.1) * step, y, shape.symbol(), 11, Map.of("color", shape.ink())),
              places.get(i).name()));
    }
    if (isEuropeKnown) {
      double x = ends[0] + (places.size() + 0.1) * step;
      key.add(
          named(mark(x, y, "rect", TICK, Map.of("color", Ink.QUIET)), scene.say("place.europe")));
    }
    return key;
  }

  private static Map<String, Object> named(Map<String, Object> mark, String name) {
    mark.put("label", Bars.label(name, "right", Ink.TEXT));
    mark.put("tooltip", Map.of("formatter", name));
    return mark;
  }

  private static Map<String, Object> mark(
      double x, double y, String symbol, Object size, Map<String, Object> look) {
    Map<String, Object> mark = new LinkedHashMap<>();
    mark.put("value", List.of(x, y));
    mark.put("symbol", symbol);
    mark.put("symbolSize", size);
    mark.put("itemStyle", look);
    return mark;
  }

  private String tip(String place, String area, Figure figure) {
    return "%s\n%s\n%s"
        .formatted(place, profiles.areas().get(area), Told.inFull(figure, scene.texts()));
  }
}

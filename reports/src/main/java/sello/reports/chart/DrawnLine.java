package sello.reports.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.icepear.echarts.charts.line.LineAreaStyle;
import org.icepear.echarts.charts.line.LineSeries;
import org.icepear.echarts.components.series.LineStyle;
import org.icepear.echarts.components.text.LabelLayout;
import org.icepear.echarts.origin.util.SeriesOption;
import sello.reports.Figure;

/** A line as it is drawn: its strokes between gaps and breaks, its band, and its points. */
record DrawnLine(
    Scene scene, TimeLine line, Stroke stroke, List<String> times, Scale scale, boolean isAlone) {

  /** A line that is stacked also where it is below zero; the library has no setter for that. */
  static final class Stacked extends LineSeries {
    final String stackStrategy = "all";
  }

  /** A stroke for each stretch, and the points of which only an end is known. */
  List<SeriesOption> series() {
    List<SeriesOption> series = new ArrayList<>();
    for (List<Integer> stretch : line.stretches()) {
      series.add(styled(new LineSeries()).setData(data(stretch, time -> point(time, stretch))));
    }
    List<Integer> ends =
        line.knownTimes().stream()
            .filter(time -> figure(time).value().isEmpty() && !isRange(time))
            .toList();
    if (!ends.isEmpty() && stroke.opacity() == 1) {
      LineStyle none = new LineStyle().setWidth(0);
      series.add(
          styled(new LineSeries())
              .setLineStyle(none)
              .setData(data(ends, time -> point(time, List.of()))));
    }
    return series;
  }

  /** Words of neighbours that a narrow screen has no room for would lie on each other. */
  private LineSeries styled(LineSeries series) {
    return (isAlone ? series.setLabelLayout(new LabelLayout().setHideOverlap(true)) : series)
        .setConnectNulls(false)
        .setSymbol(stroke.symbol())
        .setSymbolSize(isAlone ? 9 : 7)
        .setShowAllSymbol(true)
        .setSilent(stroke.opacity() < 1)
        .setClip(false)
        .setLineStyle(
            new LineStyle()
                .setColor(stroke.ink())
                .setWidth(stroke.opacity() < 1 ? 1.2 : 2.5)
                .setType(stroke.type())
                .setOpacity(stroke.opacity()));
  }

  private Object[] data(List<Integer> stretch, Function<Integer, Object> point) {
    return IntStream.range(0, times.size())
        .mapToObj(time -> stretch.contains(time) ? point.apply(time) : "-")
        .toArray();
  }

  private Object point(int time, List<Integer> stretch) {
    Figure figure = figure(time);
    Map<String, Object> point = new LinkedHashMap<>();
    point.put("value", scene.drawn(figure.height()));
    point.put("itemStyle", DotMarks.point(figure, stroke.ink()));
    point.putAll(DotMarks.end(figure, 0, 180));
    if (isAlone) {
      String words = figure.words(scene.texts());
      point.put(
          "label",
          Bars.label(
              figure.value().isPresent() ? words : words.replaceFirst(" (?=\\S+$)", "\n"),
              side(time, stretch),
              Ink.TEXT));
    }
    String named = line.name().isEmpty() ? times.get(time) : line.name() + ", " + times.get(time);
    point.put("tooltip", Map.of("formatter", named + "\n" + Told.inFull(figure, scene.texts())));
    return point;
  }

  private String side(int time, List<Integer> stretch) {
    return LabelSide.of(
        height(time),
        stretch.stream().filter(other -> Math.abs(other - time) == 1).map(this::height).toList());
  }

  private double height(int time) {
    return scale.part(scene.drawn(figure(time).height()));
  }

  /** The band of the interval along each stretch: its lower end unseen, its width above. */
  List<SeriesOption> bands() {
    List<SeriesOption> bands = new ArrayList<>();
    for (List<Integer> stretch : line.stretches()) {
      List<Integer> wide = stretch.stream().filter(this::isRange).toList();
      if (wide.size() == stretch.size() && stretch.size() > 1) {
        String stack = line.name() + stretch.get(0);
        bands.add(edge(stack, stretch, time -> low(time)));
        bands.add(
            edge(stack, stretch, time -> high(time) - low(time))
                .setAreaStyle(new LineAreaStyle().setColor(stroke.ink()).setOpacity(0.15)));
      }
    }
    return bands;
  }

  private LineSeries edge(String stack, List<Integer> stretch, Function<Integer, Object> end) {
    return new Stacked()
        .setStack(stack)
        .setSilent(true)
        .setSymbol("none")
        .setConnectNulls(false)
        .setLineStyle(new LineStyle().setWidth(0))
        .setData(data(stretch, end));
  }

  /** Intervals that no band can show: of a single year, or without a value. */
  List<Object> whiskers() {
    List<Integer> banded =
        line.stretches().stream()
            .filter(stretch -> stretch.size() > 1 && stretch.stream().allMatch(this::isRange))
            .flatMap(List::stream)
            .toList();
    Map<String, Object> style =
        Map.of("color", stroke.ink(), "width", 4, "opacity", 0.4, "type", "solid");
    return line.knownTimes().stream()
        .filter(time -> isRange(time) && !banded.contains(time))
        .<Object>map(
            time ->
                Ladder.line(
                    List.of((double) time, low(time)), List.of((double) time, high(time)), style))
        .toList();
  }

  private Figure figure(int time) {
    return line.known(time).orElseThrow();
  }

  private boolean isRange(int time) {
    Figure figure = figure(time);
    return figure.low().isPresent() && figure.high().isPresent();
  }

  private double low(int time) {
    return scene.drawn(figure(time).low().orElseThrow());
  }

  private double high(int time) {
    return scene.drawn(figure(time).high().orElseThrow());
  }
}

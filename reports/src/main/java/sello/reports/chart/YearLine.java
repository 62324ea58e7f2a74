package sello.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.icepear.echarts.Option;
import org.icepear.echarts.charts.line.LineSeries;
import org.icepear.echarts.components.text.LabelLayout;
import org.icepear.echarts.origin.util.SeriesOption;
import sello.reports.Figure;
import sello.reports.Row;

/**
 * A line over the years. It is cut where a year is missing and where the series breaks; where only
 * the ends of an interval are known, the interval is drawn and no point.
 */
record YearLine(Scene scene) implements Drawing {

  @Override
  public Option option() {
    List<SeriesOption> series = new ArrayList<>();
    for (int[] part : parts()) {
      series.add(line(part[0], part[1]));
    }
    series.add(
        DotMarks.hatches(
            shown().stream()
                .<Object>map(row -> scene.figure(row).isWithheld() ? top() : "-")
                .toList()));
    LabelLayout apart = new LabelLayout().setHideOverlap(true);
    series.add(Marks.series(words(), lines()).setLabelLayout(apart));
    return Sheet.upright(shown().stream().map(this::year).toList())
        .setSeries(series.toArray(SeriesOption[]::new));
  }

  private double top() {
    return Math.max(1, scene.figures().stream().mapToDouble(Figure::height).max().orElse(1));
  }

  /** The stretches between breaks: first place, and the place after the last. */
  private List<int[]> parts() {
    List<int[]> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= shown().size(); i++) {
      if (i == shown().size() || figure(i).isAfterBreak()) {
        parts.add(new int[] {from, i});
        from = i;
      }
    }
    return parts;
  }

  private LineSeries line(int from, int to) {
    Object[] points =
        IntStream.range(0, shown().size()).mapToObj(i -> point(i, i >= from && i < to)).toArray();
    return new LineSeries()
        .setData(points)
        .setConnectNulls(false)
        .setSymbol("circle")
        .setSymbolSize(9)
        .setShowAllSymbol(true)
        .setClip(false);
  }

  private Object point(int place, boolean inside) {
    Optional<Double> value = figure(place).value().filter(v -> inside);
    return value.isEmpty()
        ? "-"
        : Map.of(
            "value", value.get(),
            "itemStyle", DotMarks.point(figure(place), Ink.ACCENT),
            "label", Bars.label(figure(place).words(scene.texts()), side(place), Ink.TEXT),
            "tooltip", Map.of("formatter", tip(place)));
  }

  private String side(int place) {
    List<Double> joined =
        IntStream.of(place - 1, place + 1)
            .filter(next -> next >= 0 && next < shown().size())
            .filter(next -> !figure(Math.max(place, next)).isAfterBreak())
            .boxed()
            .flatMap(next -> figure(next).value().stream())
            .map(value -> value / top())
            .toList();
    return LabelSide.of(figure(place).height() / top(), joined);
  }

  private List<Map<String, Object>> words() {
    List<Map<String, Object>> words =
        new ArrayList<>(
            GapWords.at(
                0,
                shown().stream().map(this::year).toList(),
                i -> figure(i).isKnown() ? "" : scene.say(why(figure(i)))));
    for (int i = 0; i < shown().size(); i++) {
      Figure figure = figure(i);
      if (figure.isOver()) {
        String under = stacked(figure.words(scene.texts()));
        words.add(Marks.wordsUnder(i, figure.height(), under, tip(i)));
      } else if (figure.isKnown() && figure.value().isEmpty()) {
        double top = figure.high().orElseThrow();
        words.add(
            Marks.words(
                i, top, figure.words(scene.texts()).replaceFirst(" (?=\\S+$)", "\n"), tip(i)));
      }
    }
    return words;
  }

  private static String why(Figure figure) {
    if (figure.isWithheld()) {
      return "picture.withheld";
    }
    return figure.cannotExist() ? "picture.none" : "figure.not_known";
  }

  private List<Object> lines() {
    List<Object> lines = new ArrayList<>();
    for (int i = 0; i < shown().size(); i++) {
      Figure figure = figure(i);
      if (figure.hasInterval()) {
        double low = figure.low().get();
        lines.add(
            figure.high().isPresent()
                ? Marks.whisker(i, low, figure.high().get())
                : Marks.arrow(i, low));
      }
      int place = i;
      scene.breaks().stream()
          .filter(change -> place > 0 && change.year().equals(year(shown().get(place))))
          .forEach(change -> lines.add(Marks.breakBefore(place, change.sentence())));
    }
    return lines;
  }

  @Override
  public String sentence() {
    List<Integer> known =
        IntStream.range(0, shown().size()).filter(i -> figure(i).isKnown()).boxed().toList();
    if (known.isEmpty()) {
      return scene.say("picture.no_year");
    }
    int first = known.get(0);
    int newest = known.get(known.size() - 1);
    return scene.say(
            "picture.years",
            "first",
            figure(first).words(scene.texts()),
            "first_year",
            year(shown().get(first)),
            "newest",
            figure(newest).words(scene.texts()),
            "newest_year",
            year(shown().get(newest)))
        + BetweenEnds.said(scene, shown().subList(first + 1, newest + 1));
  }

  @Override
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(scene.say("picture.years_two_editions"));
    scene
        .breaks()
        .forEach(
            change ->
                notes.add(
                    scene.say(
                        "picture.break", "from", change.year(), "sentence", change.sentence())));
    if (scene.figures().stream().anyMatch(Figure::hasInterval)) {
      notes.add(scene.say("picture.years_interval"));
    }
    notes.addAll(Remarks.withheld(scene, scene.figures()));
    notes.addAll(Remarks.small(scene, scene.figures()));
    return notes;
  }

  @Override
  public List<Row> shown() {
    return scene.rows();
  }

  private static String stacked(String words) {
    return words.replace(" ", "\n");
  }

  private Figure figure(int place) {
    return scene.figure(shown().get(place));
  }

  private String year(Row row) {
    return row.text(scene.chart().along().name());
  }

  private String tip(int place) {
    return year(shown().get(place)) + "\n" + figure(place).wordsWithEnds(scene.texts());
  }
}

package sello.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.icepear.echarts.Option;
import org.icepear.echarts.origin.util.SeriesOption;
import sello.reports.Figure;
import sello.reports.Row;

/**
 * Lines over the years or editions, each with its name at its end. They are cut where a figure is
 * missing and where the series breaks; the band around a line is its interval.
 *
 * @param scene what is drawn
 * @param lines the lines
 * @param scale how far up it reaches
 */
record Lines(Scene scene, TimeLines lines, Scale scale) implements Drawing {
  static Lines of(Scene scene) {
    TimeLines lines = TimeLines.of(scene);
    List<Double> numbers = new ArrayList<>();
    for (TimeLine line : lines.all()) {
      boolean hasBand = hasBand(lines, line);
      for (int time : line.knownTimes()) {
        Figure figure = line.known(time).orElseThrow();
        numbers.add(scene.drawn(figure.height()));
        Stream.concat(figure.low().stream(), figure.high().stream())
            .filter(end -> hasBand)
            .forEach(end -> numbers.add(scene.drawn(end)));
      }
    }
    return new Lines(scene, lines, Scale.of(scene.measure(), numbers));
  }

  private static boolean hasBand(TimeLines lines, TimeLine line) {
    return lines.haveIntervals() && lines.named().contains(line);
  }

  @Override
  public Option option() {
    List<SeriesOption> series = new ArrayList<>();
    lines.pale().forEach(line -> series.addAll(drawn(line, Stroke.PALE).series()));
    List<Object> marks = new ArrayList<>(breaks());
    for (int i = 0; i < lines.named().size(); i++) {
      TimeLine line = lines.named().get(i);
      DrawnLine drawn = drawn(line, Stroke.of(line, i, lines.isAlone()));
      if (hasBand(lines, line)) {
        series.addAll(drawn.bands());
        marks.addAll(drawn.whiskers());
      }
      series.addAll(drawn.series());
    }
    LineEnds ends = LineEnds.of(scene, lines, scale);
    marks.addAll(ends.leaders());
    series.add(Marks.series(Stream.concat(ends.names().stream(), gaps().stream()).toList(), marks));
    series.add(hatches());
    return TimeSheet.option(
            lines.times().stream().map(time -> time.replace("-", "-\n")).toList(),
            scale,
            scene,
            ends.texts())
        .setSeries(series.toArray(SeriesOption[]::new));
  }

  private DrawnLine drawn(TimeLine line, Stroke stroke) {
    return new DrawnLine(scene, line, stroke, lines.times(), scale, lines.isAlone());
  }

  /** The newest break says what changed; the notes say it of all. */
  private List<Object> breaks() {
    List<Object> breaks = new ArrayList<>();
    double room = lines.isAlone() ? 0.45 : 0.75;
    for (int i = lines.times().size() - 1; i > 0; i--) {
      int time = i;
      scene.breaks().stream()
          .filter(change -> LineWords.isAt(change, lines.times().get(time)))
          .forEach(
              change ->
                  breaks.add(
                      TimeSheet.breakBefore(
                          time,
                          breaks.isEmpty() ? change.sentence() : "",
                          time < room * lines.times().size())));
    }
    return breaks;
  }

  /** Words where there is no point: of a line alone, and where no line can have one. */
  private List<Map<String, Object>> gaps() {
    List<List<Figure>> all = lines.times().stream().map(this::figures).toList();
    List<Map<String, Object>> gaps =
        new ArrayList<>(GapWords.at(scale.min(), lines.times(), i -> unknown(all.get(i))));
    for (int i = 0; i < all.size(); i++) {
      List<Figure> figures = all.get(i);
      if (lines.isAlone() && figures.stream().anyMatch(Lines::isRangeOnly)) {
        double top = scene.drawn(figures.get(0).high().orElseThrow());
        gaps.add(words(i, top, figures.get(0).words(scene.texts())));
      }
    }
    return gaps;
  }

  /** Where all that there is at a time is withheld, it may be of any height. */
  private SeriesOption hatches() {
    return DotMarks.hatches(
        lines.times().stream()
            .map(this::figures)
            .<Object>map(
                all ->
                    !all.isEmpty() && all.stream().allMatch(Figure::isWithheld) ? scale.max() : "-")
            .toList());
  }

  private List<Figure> figures(String time) {
    String along = scene.chart().along().name();
    return scene.rows().stream()
        .filter(row -> row.text(along).equals(time))
        .map(scene::figure)
        .toList();
  }

  private static boolean isRangeOnly(Figure figure) {
    return figure.value().isEmpty() && figure.low().isPresent() && figure.high().isPresent();
  }

  /** Why there is no point at a time; empty where there is one, or may be one of some lines. */
  private String unknown(List<Figure> figures) {
    boolean isImpossible = figures.stream().allMatch(Figure::cannotExist);
    boolean isKnown = figures.stream().anyMatch(Figure::isKnown);
    if (isKnown || (!isImpossible && lines.all().size() > 1)) {
      return "";
    }
    if (isImpossible) {
      return scene.say("picture.none");
    }
    return scene.say(figures.get(0).isWithheld() ? "picture.withheld" : "figure.not_known");
  }

  private Map<String, Object> words(int time, double height, String words) {
    String tip = lines.times().get(time) + "\n" + words;
    return Marks.words(time, height, words.replaceFirst(" (?=\\S+$)", "\n"), tip);
  }

  @Override
  public String sentence() {
    return LineWords.sentence(scene, lines);
  }

  @Override
  public List<String> notes() {
    return LineWords.notes(scene, lines);
  }

  @Override
  public List<Row> shown() {
    return scene.rows();
  }
}

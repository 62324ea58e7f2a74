package sello.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.icepear.echarts.Option;
import org.icepear.echarts.charts.bar.BarSeries;
import org.icepear.echarts.origin.util.SeriesOption;
import sello.catalog.Flag;
import sello.reports.Figure;
import sello.reports.Row;

/**
 * Dots on lines, one line per place, the highest first, each with its interval; Europe is a line
 * from top to bottom. Small numbers are not ranked, and stand below.
 *
 * @param scene what is drawn
 * @param ranking its places
 * @param rungs its lines
 * @param scale how far it reaches
 */
record Dots(Scene scene, Ranking ranking, List<Rung> rungs, Scale scale) implements Drawing {

  static Dots of(Scene scene) {
    Ranking ranking = Ranking.of(scene);
    List<Rung> rungs = DotRungs.of(scene, ranking);
    List<Double> numbers = numbers(scene, ranking, rungs);
    Scale scale = scene.isRank() ? Scale.ofRanks(numbers) : Scale.of(scene.measure(), numbers);
    return new Dots(scene, ranking, rungs, scale);
  }

  private static List<Double> numbers(Scene scene, Ranking ranking, List<Rung> rungs) {
    List<Double> numbers = new ArrayList<>();
    ranking.europe(scene).ifPresent(row -> numbers.add(scene.figure(row).height()));
    rungs.forEach(rung -> rung.row().ifPresent(row -> add(numbers, scene.figure(row), rung)));
    if (scene.measure().signed()) {
      numbers.add(0.0);
    }
    return numbers.stream().map(scene::drawn).toList();
  }

  /** The ends of an interval of a small number do not count: they would press all others flat. */
  private static void add(List<Double> numbers, Figure figure, Rung rung) {
    if (figure.isKnown()) {
      numbers.add(figure.height());
    }
    if (rung.isRanked()) {
      figure.low().ifPresent(numbers::add);
      figure.high().ifPresent(numbers::add);
    }
  }

  @Override
  public Option option() {
    List<Object> dots = new ArrayList<>();
    List<Object> lines = new ArrayList<>(upright());
    for (int i = 0; i < rungs.size(); i++) {
      Rung rung = rungs.get(i);
      if (rung.row().isEmpty()) {
        dots.add(words(rung, i));
      } else if (rung.kind() != Rung.Kind.WITHHELD) {
        dots.add(dot(rung, i));
        lines.addAll(whisker(rung, i));
      }
    }
    return Ladder.option(rungs, scale, scene.axisNumber(), scene.isPicture())
        .setSeries(new SeriesOption[] {hatches(), Ladder.marks(dots, lines)});
  }

  private Map<String, Object> words(Rung rung, int line) {
    if (rung.kind() == Rung.Kind.WORDS) {
      return Ladder.words(scale.min(), line, rung.words(), "right");
    }
    double x = scene.drawn(scene.figure(ranking.europe(scene).orElseThrow()).height());
    return Ladder.words(x, line, rung.words(), scale.part(x) < 0.5 ? "right" : "left");
  }

  /** Europe, and zero where a figure may be below it. */
  private List<Object> upright() {
    List<Object> lines = new ArrayList<>();
    double end = rungs.size() - 0.5;
    if (scene.measure().signed()) {
      lines.add(
          Ladder.line(
              List.of(0.0, -0.5),
              List.of(0.0, end),
              Map.of("color", Ink.TEXT, "width", 1, "type", "solid")));
    }
    ranking
        .europe(scene)
        .map(row -> scene.drawn(scene.figure(row).height()))
        .ifPresent(
            x ->
                lines.add(
                    Ladder.line(
                        List.of(x, -0.4),
                        List.of(x, end),
                        Map.of("color", Ink.QUIET, "width", 1.5, "type", "dashed"))));
    return lines;
  }

  private List<Object> whisker(Rung rung, int line) {
    Figure figure = scene.figure(rung.row().orElseThrow());
    if (figure.low().isEmpty() || figure.high().isEmpty()) {
      return List.of();
    }
    double low = scene.drawn(figure.low().get());
    double high = scene.drawn(figure.high().get());
    return List.of(
        DotMarks.whisker(scale, low, high, line, rung.ink(), rung.isRanked() ? 0.4 : 0.3));
  }

  private Map<String, Object> dot(Rung rung, int line) {
    Row row = rung.row().orElseThrow();
    Figure figure = scene.figure(row);
    boolean isHollow = DotMarks.isBetween(figure) || figure.flag().contains(Flag.PROVISIONAL);
    Map<String, Object> dot =
        DotMarks.dot(
            scene.drawn(figure.height()),
            line,
            rung.ink(),
            isHollow,
            rung.name() + "\n" + Told.inFull(figure, scene.texts()));
    dot.putAll(DotMarks.end(figure, -90, 90));
    return dot;
  }

  /** Where a figure is withheld, it may be anywhere on its line. */
  private BarSeries hatches() {
    return DotMarks.hatches(
        rungs.stream()
            .<Object>map(rung -> rung.kind() == Rung.Kind.WITHHELD ? scale.max() : "-")
            .toList());
  }

  @Override
  public String sentence() {
    return scene.isRank()
        ? scene.ofPeriod(RankSentence.of(scene, ranking))
        : RankingSentence.of(scene, ranking);
  }

  @Override
  public List<String> notes() {
    return RankingNotes.of(scene, ranking, shown());
  }

  @Override
  public List<Row> shown() {
    return Stream.concat(
            ranking.europe(scene).stream(), rungs.stream().flatMap(rung -> rung.row().stream()))
        .toList();
  }

  /** Its lines, and one for the scale. */
  @Override
  public int levels() {
    return rungs.size() + 1;
  }
}

package sello.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.icepear.echarts.Option;
import org.icepear.echarts.charts.bar.BarSeries;
import org.icepear.echarts.origin.util.SeriesOption;
import sello.reports.Figure;
import sello.reports.Row;

/**
 * Two figures of each place, joined by a line: one full, one hollow, each with its interval. Where
 * one of the two is not known there is nothing to join, and nothing is drawn.
 *
 * @param scene what is drawn
 * @param all the pairs that were asked for
 * @param drawn those that are known, or withheld, and for which there is room
 */
record Pairs(Scene scene, List<Pair> all, List<Pair> drawn) implements Drawing {
  private static final double ASIDE = 0.16;

  static Pairs of(Scene scene) {
    List<Pair> all = Pair.of(scene);
    return new Pairs(scene, all, drawable(all).limit(Math.max(1, scene.room() - 2L)).toList());
  }

  private static Stream<Pair> drawable(List<Pair> all) {
    return Stream.concat(all.stream().filter(Pair::isKnown), all.stream().filter(Pair::isWithheld));
  }

  long drawable() {
    return drawable(all).count();
  }

  @Override
  public Option option() {
    List<Rung> rungs = rungs();
    Scale scale = Scale.covering(numbers());
    List<Object> marks = new ArrayList<>(legend(scale));
    List<Object> lines = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i++) {
      Pair pair = drawn.get(i);
      if (pair.isKnown()) {
        String ink = pair.isSmall() ? Ink.QUIET : Ink.ACCENT;
        lines.addAll(whiskers(scale, pair, i + 1, ink));
        lines.add(joint(pair, i + 1));
        marks.add(dot(pair, pair.second(), i + 1, ink, true));
        marks.add(dot(pair, pair.first(), i + 1, ink, false));
      }
    }
    if (drawn.size() < drawable()) {
      marks.add(Ladder.words(scale.min(), rungs.size() - 1.0, cut(), "right"));
    }
    return Ladder.option(rungs, scale, scene.axisNumber(), scene.isPicture())
        .setSeries(new SeriesOption[] {hatches(rungs, scale), Ladder.marks(marks, lines)});
  }

  private List<Rung> rungs() {
    List<Rung> rungs = new ArrayList<>(List.of(Rung.saying(Rung.Kind.HEAD, "")));
    for (Pair pair : drawn) {
      Row row = pair.rows().get(0);
      rungs.add(
          pair.isKnown()
              ? Rung.of(
                  pair.isSmall() ? Rung.Kind.SMALL : Rung.Kind.PLACE, row, pair.name(), both(pair))
              : Rung.of(Rung.Kind.WITHHELD, row, pair.name(), scene.say("picture.withheld")));
    }
    if (drawn.size() < drawable()) {
      rungs.add(Rung.saying(Rung.Kind.WORDS, cut()));
    }
    return rungs;
  }

  private String cut() {
    return scene.say("picture.drawn_of", "drawn", drawn.size(), "all", drawable());
  }

  private String both(Pair pair) {
    return pair.first().words(scene.texts()) + " / " + pair.second().words(scene.texts());
  }

  private List<Double> numbers() {
    return drawn.stream()
        .filter(Pair::isKnown)
        .flatMap(pair -> Stream.of(pair.first(), pair.second()))
        .flatMap(
            figure ->
                Stream.of(figure.value().stream(), low(figure).stream(), high(figure).stream())
                    .flatMap(ends -> ends))
        .map(scene::drawn)
        .toList();
  }

  /** The upper end of a small number does not count: it would press all others flat. */
  private static Optional<Double> high(Figure figure) {
    return figure.high().filter(end -> !Told.isLow(figure));
  }

  /** Its lower end; where chance reaches below zero, what cannot be less is not drawn less. */
  private static Optional<Double> low(Figure figure) {
    boolean isSigned = figure.height() < 0;
    return figure.low().map(end -> isSigned ? end : Math.max(0, end));
  }

  /** What full and hollow mean, over the first pair, each at its own side. */
  private List<Object> legend(Scale scale) {
    List<String> names = Pair.endNames(scene);
    if (drawn.isEmpty() || !drawn.get(0).isKnown() || names.size() < 2) {
      return List.of();
    }
    Pair pair = drawn.get(0);
    double first = scene.drawn(pair.first().height());
    double second = scene.drawn(pair.second().height());
    boolean isFirstRight = first >= second;
    return List.of(
        Ladder.words(scale.cut(first), 0, "● " + names.get(0), isFirstRight ? "right" : "left"),
        Ladder.words(scale.cut(second), 0, "○ " + names.get(1), isFirstRight ? "left" : "right"));
  }

  private List<Object> whiskers(Scale scale, Pair pair, int line, String ink) {
    List<Object> whiskers = new ArrayList<>();
    for (Figure figure : List.of(pair.first(), pair.second())) {
      if (figure.low().isPresent() && figure.high().isPresent()) {
        whiskers.add(
            DotMarks.whisker(
                scale,
                scene.drawn(figure.low().get()),
                scene.drawn(figure.high().get()),
                figure.equals(pair.first()) ? line + ASIDE : line - ASIDE,
                ink,
                0.25));
      }
    }
    return whiskers;
  }

  private List<Map<String, Object>> joint(Pair pair, int line) {
    return Ladder.line(
        List.of(scene.drawn(pair.first().height()), (double) line),
        List.of(scene.drawn(pair.second().height()), (double) line),
        Map.of("color", Ink.QUIET, "width", 1.5, "type", "solid"));
  }

  private Map<String, Object> dot(
      Pair pair, Figure figure, int line, String ink, boolean isHollow) {
    String end = Pair.endNames(scene).get(isHollow ? 1 : 0);
    String tip = pair.name() + "\n" + end + ": " + Told.inFull(figure, scene.texts());
    Map<String, Object> dot = DotMarks.dot(scene.drawn(figure.height()), line, ink, isHollow, tip);
    if (Told.isProvisional(figure) && !Told.areAllProvisional(figures())) {
      dot.put("itemStyle", broken(ink, isHollow));
    }
    return dot;
  }

  /** Hollow is the second of the two, so that provisional is a broken outline. */
  private static Map<String, Object> broken(String ink, boolean isHollow) {
    return Map.of(
        "color",
        isHollow ? Ink.PAPER : Ink.CLASSES.get(2),
        "borderColor",
        ink,
        "borderWidth",
        2,
        "borderType",
        "dotted");
  }

  private BarSeries hatches(List<Rung> rungs, Scale scale) {
    return DotMarks.hatches(
        rungs.stream()
            .<Object>map(rung -> rung.kind() == Rung.Kind.WITHHELD ? scale.max() : "-")
            .toList());
  }

  @Override
  public String sentence() {
    return PairWords.sentence(this);
  }

  @Override
  public List<String> notes() {
    return PairWords.notes(this);
  }

  @Override
  public List<Figure> figures() {
    return drawn.stream().flatMap(pair -> Stream.of(pair.first(), pair.second())).toList();
  }

  @Override
  public List<Row> shown() {
    return drawn.stream().flatMap(pair -> pair.rows().stream()).toList();
  }

  /** The pairs, what full and hollow mean, and the scale. */
  @Override
  public int levels() {
    return drawn.size() + 2;
  }
}

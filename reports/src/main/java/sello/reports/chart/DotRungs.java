package sello.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sello.reports.Figure;
import sello.reports.Row;

/**
 * The lines of a picture of dots, from top to bottom: Europe's name, the ranked places, those with
 * small numbers, those that are withheld; and how many there would be, where not all fit.
 */
final class DotRungs {
  private DotRungs() {}

  static List<Rung> of(Scene scene, Ranking ranking) {
    PlaceNames names = PlaceNames.of(scene, Optional.of(scene.chart().along()), List.of());
    List<Rung> rungs = new ArrayList<>();
    ranking.europe(scene).ifPresent(row -> rungs.add(europe(scene, row)));
    ranking.ranked().forEach(row -> rungs.add(place(Rung.Kind.PLACE, scene, names, row)));
    List<Row> small = ranking.of(Ranking.Standing.SMALL);
    if (!small.isEmpty()) {
      rungs.add(Rung.saying(Rung.Kind.WORDS, scene.say("picture.small")));
      small.forEach(row -> rungs.add(place(Rung.Kind.SMALL, scene, names, row)));
    }
    ranking
        .of(Ranking.Standing.WITHHELD)
        .forEach(
            row ->
                rungs.add(
                    Rung.of(Rung.Kind.WITHHELD, row, names.of(row), scene.say("picture.withheld"))
                        .highlighted(scene.isHighlighted(row))));
    return fitting(scene, rungs);
  }

  private static Rung europe(Scene scene, Row row) {
    String name = scene.place(row) + " " + scene.figure(row).words(scene.texts());
    return Rung.saying(Rung.Kind.HEAD, name);
  }

  private static Rung place(Rung.Kind kind, Scene scene, PlaceNames names, Row row) {
    Figure figure = scene.figure(row);
    String words =
        scene.isRank() && figure.isContested()
            ? scene.say("picture.rank", rank(scene, figure))
            : figure.words(scene.texts());
    return Rung.of(kind, row, names.of(row), words).highlighted(scene.isHighlighted(row));
  }

  private static Object[] rank(Scene scene, Figure figure) {
    return Stream.concat(
            Stream.of("rank", figure.words(scene.texts())), Stream.of(figure.ends(scene.texts())))
        .toArray();
  }

  /**
   * As many lines as there is room for, among them that which stands out; the last says how many
   * places it leaves out.
   */
  private static List<Rung> fitting(Scene scene, List<Rung> rungs) {
    if (rungs.size() <= scene.room()) {
      return rungs;
    }
    List<Rung> fitting = new ArrayList<>(rungs.subList(0, Math.max(1, scene.room() - 1)));
    while (fitting.get(fitting.size() - 1).kind() == Rung.Kind.WORDS) {
      fitting.remove(fitting.size() - 1);
    }
    rungs.subList(fitting.size(), rungs.size()).stream()
        .filter(Rung::isHighlighted)
        .forEach(rung -> fitting.set(fitting.size() - 1, rung));
    fitting.add(
        Rung.saying(
            Rung.Kind.WORDS,
            scene.say("picture.drawn_of", "drawn", places(fitting), "all", places(rungs))));
    return fitting;
  }

  private static long places(List<Rung> rungs) {
    return rungs.stream().filter(rung -> rung.row().isPresent()).count();
  }
}

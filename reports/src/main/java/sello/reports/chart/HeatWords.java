package sello.reports.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sello.reports.Figure;

/** What a heatmap says in words. */
record HeatWords(Scene scene, PlaceGrid grid) {
  String sentence() {
    long known = grid.lines().stream().filter(GridLine::isKnown).count();
    if (known == 0) {
      return scene.say("picture.heat_none", "asked", asked());
    }
    String of = scene.say("picture.heat_known", "asked", asked(), "known", known);
    return ranked().isEmpty()
        ? of
        : of
            + " "
            + scene.say(
                "picture.heat_ends",
                "high",
                end(ranked().get(ranked().size() - 1)),
                "low",
                end(ranked().get(0)));
  }

  private String asked() {
    return RankingSentence.places(scene, grid.asked());
  }

  /** A figure with its place and its column. */
  private record Ranked(GridLine line, String column, Figure figure) {}

  /** The figures that can be ranked, lowest first. */
  private List<Ranked> ranked() {
    return grid.lines().stream()
        .flatMap(
            line ->
                grid.columns().keySet().stream()
                    .flatMap(c -> line.figure(c).map(f -> new Ranked(line, c, f)).stream()))
        .filter(one -> one.figure().value().isPresent() && !Told.isLow(one.figure()))
        .sorted(Comparator.comparingDouble(one -> one.figure().height()))
        .toList();
  }

  private String end(Ranked one) {
    String europe =
        grid.europe()
            .flatMap(line -> line.figure(one.column()))
            .filter(Figure::isKnown)
            .map(f -> scene.say("picture.beside_europe", "figure", f.words(scene.texts())))
            .orElse("");
    return "%s, %s: %s%s"
        .formatted(
            one.line().name(),
            grid.columns().get(one.column()),
            Told.withInterval(one.figure(), scene.texts()),
            europe);
  }

  List<String> notes() {
    List<String> notes = new ArrayList<>(OnePeriod.of(scene).note(scene).stream().toList());
    notes.add(scene.say("picture.heat_order", "column", first()));
    if (scene.rows().stream().anyMatch(scene::isPlaceless)) {
      notes.add(scene.say("picture.placeless_note"));
    }
    notes.addAll(Remarks.ofReliability(scene, grid.figures()));
    return notes;
  }

  private String first() {
    return grid.columns().values().stream().findFirst().orElse("");
  }
}

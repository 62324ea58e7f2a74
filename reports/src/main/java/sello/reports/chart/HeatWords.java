package sello.reports.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sello.reports.Figure;

/** What a heatmap says in words. */
record HeatWords(Scene scene, PlaceGrid grid) {
  String sentence() {
    List<String> sentences = new ArrayList<>();
    long known = grid.known();
    sentences.add(
        known == 0
            ? scene.say("picture.heat_none", "asked", asked())
            : scene.say("picture.heat_known", "asked", asked(), "known", known));
    if (!ranked().isEmpty()) {
      sentences.add(ends(ranked().get(ranked().size() - 1), ranked().get(0)));
    }
    if (grid.withheld() > 0) {
      sentences.add(scene.say("picture.are_withheld", "count", grid.withheld()));
    }
    return String.join(" ", sentences);
  }

  /** The highest and the lowest figure; of one place alone they say nothing of how places stand. */
  private String ends(Ranked high, Ranked low) {
    if (high.equals(low)) {
      return scene.say("picture.heat_one", "place", high.line().name(), "figure", end(high));
    }
    boolean isOfOne = ranked().stream().map(Ranked::line).distinct().count() == 1;
    return isOfOne
        ? scene.say(
            "picture.heat_alone", "place", high.line().name(), "high", end(high), "low", end(low))
        : scene.say("picture.heat_ends", "high", placed(high), "low", placed(low));
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

  private String placed(Ranked one) {
    return one.line().name() + ", " + end(one);
  }

  private String end(Ranked one) {
    String europe =
        grid.europe()
            .flatMap(line -> line.figure(one.column()))
            .filter(Figure::isKnown)
            .map(f -> scene.say("picture.beside_europe", "figure", f.words(scene.texts())))
            .orElse("");
    return "%s: %s%s"
        .formatted(
            grid.columns().get(one.column()),
            Told.withInterval(one.figure(), scene.texts()),
            europe);
  }

  List<String> notes() {
    List<String> notes = new ArrayList<>(OnePeriod.of(scene).note(scene).stream().toList());
    if (grid.lines().size() > 1) {
      notes.add(scene.say("picture.heat_order", "column", first()));
    }
    if (grid.lines().size() < grid.asked()) {
      notes.add(scene.say("picture.heat_left"));
    }
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

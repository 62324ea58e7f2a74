package sello.reports.chart;

import java.util.ArrayList;
import java.util.List;
import sello.reports.Figure;
import sello.reports.Row;

/**
 * What a ranking shows, made from its rows: how many are known, both ends, Europe. A figure of
 * which only an end or a range is known may lie above the highest, and is called neither highest
 * nor lowest.
 */
final class RankingSentence {
  private RankingSentence() {}

  static String of(Scene scene, Ranking ranking) {
    if (ranking.asked() == 0 && ranking.europe(scene).isEmpty()) {
      return scene.ofPeriod(scene.say("picture.no_place"));
    }
    List<String> sentences = new ArrayList<>();
    String asked = places(scene, ranking.asked());
    sentences.add(
        ranking.known() == 0
            ? scene.say("picture.known_for_none", "asked", asked)
            : scene.say("picture.known_for", "known", ranking.known(), "asked", asked));
    List<Row> exact =
        ranking.ranked().stream().filter(row -> scene.figure(row).value().isPresent()).toList();
    if (!exact.isEmpty()) {
      sentences.add(ends(scene, exact));
    }
    ranking
        .europe(scene)
        .ifPresent(row -> sentences.add(scene.say("picture.europe", "figure", said(scene, row))));
    count(scene, sentences, "picture.are_open", ranking.ranked().size() - exact.size());
    count(scene, sentences, "picture.are_small", ranking.count(Ranking.Standing.SMALL));
    count(scene, sentences, "picture.are_withheld", ranking.count(Ranking.Standing.WITHHELD));
    return scene.ofPeriod(String.join(" ", sentences));
  }

  private static void count(Scene scene, List<String> sentences, String key, int count) {
    if (count > 0) {
      sentences.add(scene.say(key, "count", count));
    }
  }

  /** How many places: "46 countries". */
  static String places(Scene scene, int count) {
    return scene.say("picture.along." + scene.chart().along().name(), "count", count);
  }

  /** The highest and the lowest place of those whose figures are known exactly. */
  private static String ends(Scene scene, List<Row> ranked) {
    Row highest = ranked.get(0);
    Row lowest = ranked.get(ranked.size() - 1);
    if (ranked.size() == 1) {
      return scene.say(
          "picture.ranked_alone", "place", scene.place(highest), "figure", said(scene, highest));
    }
    if (isEqual(scene, highest, lowest)) {
      return scene.say(
          "picture.ranked_equal", "figure", scene.figure(highest).words(scene.texts()));
    }
    return scene.say(
        "picture.ranked",
        "highest",
        with(scene, ranked, highest),
        "highest_figure",
        said(scene, ranked, highest),
        "lowest",
        with(scene, ranked, lowest),
        "lowest_figure",
        said(scene, ranked, lowest));
  }

  private static boolean isEqual(Scene scene, Row one, Row other) {
    return scene.figure(one).height() == scene.figure(other).height();
  }

  /** A place, and how many others share its figure. */
  private static String with(Scene scene, List<Row> ranked, Row row) {
    long same = ranked.stream().filter(other -> isEqual(scene, row, other)).count();
    return same == 1
        ? scene.place(row)
        : scene.say("picture.and_others", "place", scene.place(row), "count", same - 1);
  }

  /** A figure, with its interval where it is that of all who share the figure. */
  private static String said(Scene scene, List<Row> ranked, Row row) {
    Figure figure = scene.figure(row);
    boolean isOfAll =
        ranked.stream()
            .map(scene::figure)
            .filter(other -> other.height() == figure.height())
            .allMatch(
                other -> other.low().equals(figure.low()) && other.high().equals(figure.high()));
    return isOfAll ? said(scene, row) : figure.words(scene.texts());
  }

  private static String said(Scene scene, Row row) {
    return Told.withInterval(scene.figure(row), scene.texts());
  }
}

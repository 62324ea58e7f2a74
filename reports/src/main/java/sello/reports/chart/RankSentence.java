package sello.reports.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import sello.reports.Figure;
import sello.reports.Row;

/**
 * What a picture of ranks shows: how many places are ranked, the first and the last, and the widest
 * interval, which says how far a rank can be trusted.
 */
final class RankSentence {
  private RankSentence() {}

  static String of(Scene scene, Ranking ranking) {
    List<Row> ranked = ranking.ranked();
    String asked = RankingSentence.places(scene, ranking.asked());
    if (ranked.isEmpty()) {
      return scene.say("picture.ranks_none", "asked", asked);
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(scene.say("picture.ranks", "ranked", ranked.size(), "asked", asked));
    if (ranked.size() == 1) {
      Row alone = ranked.get(0);
      sentences.add(
          scene.say("picture.rank_alone", "place", scene.place(alone), "rank", said(scene, alone)));
      return String.join(" ", sentences);
    }
    Row last = ranked.get(ranked.size() - 1);
    sentences.add(
        scene.say(
            "picture.rank_ends",
            "first",
            scene.place(ranked.get(0)),
            "first_rank",
            said(scene, ranked.get(0)),
            "last",
            scene.place(last),
            "last_rank",
            said(scene, last)));
    widest(scene, ranked)
        .map(row -> scene.say("picture.rank_widest", widest(scene, row)))
        .forEach(sentences::add);
    return String.join(" ", sentences);
  }

  private static Stream<Row> widest(Scene scene, List<Row> ranked) {
    return ranked.stream()
        .filter(row -> width(scene.figure(row)) > 0)
        .max(Comparator.comparingDouble(row -> width(scene.figure(row))))
        .stream();
  }

  private static Object[] widest(Scene scene, Row row) {
    Object[] ends = scene.figure(row).ends(scene.texts());
    return Stream.concat(Stream.of("place", scene.placeWithin(row)), Stream.of(ends)).toArray();
  }

  private static double width(Figure figure) {
    return figure.high().orElse(0.0) - figure.low().orElse(0.0);
  }

  private static String said(Scene scene, Row row) {
    return Told.withInterval(scene.figure(row), scene.texts());
  }
}

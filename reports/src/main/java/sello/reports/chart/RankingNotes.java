package sello.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import sello.reports.Figure;
import sello.reports.Row;
import sello.reports.text.Rank;

/** What to know before reading a ranking: intervals, small numbers, what is not drawn and why. */
final class RankingNotes {
  private RankingNotes() {}

  static List<String> of(Scene scene, Ranking ranking, List<Row> shown) {
    List<String> notes = new ArrayList<>(Remarks.intervals(scene));
    List<Figure> figures = shown.stream().map(scene::figure).toList();
    if (figures.stream().anyMatch(figure -> figure.isKnown() && DotMarks.isBetween(figure))) {
      notes.add(scene.say("picture.hollow_end"));
    }
    if (ranking.count(Ranking.Standing.SMALL) > 0) {
      notes.add(scene.say("picture.small_note"));
    }
    addLacking(scene, notes, ranking);
    if (ranking.count(Ranking.Standing.WITHHELD) > 0) {
      notes.add(scene.say("picture.withheld_note", "places", names(scene, ranking)));
    }
    if (ranking.count(Ranking.Standing.PLACELESS) > 0) {
      notes.add(scene.say("picture.placeless_note"));
    }
    if (scene.isGrowth()) {
      notes.add(scene.say("picture.growth_note"));
    }
    addCut(scene, notes, ranking, shown);
    return notes;
  }

  /** A country without a rank may well have a rate. */
  private static void addLacking(Scene scene, List<String> notes, Ranking ranking) {
    int unknown = ranking.count(Ranking.Standing.UNKNOWN);
    int impossible = ranking.count(Ranking.Standing.IMPOSSIBLE);
    if (scene.isRank()) {
      notes.add(scene.say("picture.rank_note"));
      counted(scene, notes, "picture.unranked_note", unknown + impossible);
    } else if (scene.chart().measures().stream().anyMatch(one -> Rank.is(one.field()))) {
      counted(scene, notes, "picture.first_ten_note", unknown + impossible);
    } else {
      counted(scene, notes, "picture.unknown_note", unknown);
      counted(scene, notes, "picture.impossible_note", impossible);
    }
  }

  private static void addCut(Scene scene, List<String> notes, Ranking ranking, List<Row> shown) {
    long drawn = shown.size() - ranking.europe(scene).stream().count();
    int all = ranking.known() + ranking.count(Ranking.Standing.WITHHELD);
    if (drawn < all) {
      notes.add(scene.say("picture.drawn_of_note", "drawn", drawn, "all", all));
    }
  }

  private static void counted(Scene scene, List<String> notes, String key, int count) {
    if (count > 0) {
      notes.add(scene.say(key, "places", RankingSentence.places(scene, count)));
    }
  }

  private static String names(Scene scene, Ranking ranking) {
    return ranking.of(Ranking.Standing.WITHHELD).stream()
        .map(scene::place)
        .collect(Collectors.joining(", "));
  }
}

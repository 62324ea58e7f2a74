package sello.reports.chart;

import java.util.ArrayList;
import java.util.List;
import sello.reports.Row;

/** What stands under the axis of curves of survival. */
record SurvivalTerms(Scene scene, SurvivalCurves curves) {

  /** A place on the axis for each term, with the labels at risk of each curve. */
  List<String> words() {
    List<String> terms = new ArrayList<>();
    terms.add(scene.say("picture.term", "term", 0) + names());
    for (int term = 1; term <= curves.last(); term++) {
      StringBuilder words = new StringBuilder(scene.say("picture.term", "term", term));
      for (List<Row> rows : curves.places().values()) {
        words.append('\n').append(count(rows, term));
      }
      terms.add(words.toString());
    }
    return terms;
  }

  private String names() {
    StringBuilder names = new StringBuilder();
    curves.places().keySet().forEach(place -> names.append('\n').append(place).append(':'));
    return names.toString();
  }

  private String count(List<Row> rows, int term) {
    return rows.stream()
        .filter(row -> SurvivalCurves.term(row) == term)
        .findFirst()
        .flatMap(row -> row.number(SurvivalCurves.AT_RISK))
        .map(count -> scene.texts().numerals().whole(Math.round(count)))
        .orElse("–");
  }
}

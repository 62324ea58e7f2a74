package sello.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import sello.reports.EuropeRow;
import sello.reports.Row;

/** What curves of survival say in words: of each place the first term, and the median. */
record SurvivalWords(Scene scene, SurvivalCurves curves) {

  String sentence() {
    String all =
        curves.places().entrySet().stream()
            .map(place -> sentence(place.getKey(), place.getValue()))
            .collect(Collectors.joining(" "));
    return all.isEmpty() ? scene.say("picture.profile_none") : all;
  }

  private String sentence(String place, List<Row> rows) {
    return rows.stream()
        .filter(row -> scene.figure(row).value().isPresent())
        .findFirst()
        .map(
            row ->
                scene.say(
                        "picture.survival",
                        "place",
                        named(place, row),
                        "share",
                        Told.withInterval(scene.figure(row), scene.texts()),
                        "term",
                        SurvivalCurves.term(row))
                    + " "
                    + median(row))
        .orElseGet(() -> scene.say("picture.profile_unknown", "place", place));
  }

  /** A place by its name, Europe also by how many countries it is. */
  private String named(String place, Row row) {
    return row.number(EuropeRow.REPORTING)
        .filter(countries -> SurvivalCurves.isEurope(row))
        .map(countries -> scene.say("picture.europe_of", "countries", Math.round(countries)))
        .orElse(place);
  }

  private String median(Row row) {
    return row.number(SurvivalCurves.MEDIAN)
        .map(term -> scene.say("picture.survival_median", "term", Math.round(term)))
        .orElseGet(() -> scene.say("picture.survival_no_median"));
  }

  List<String> notes() {
    List<String> notes = new ArrayList<>();
    int drawn = Math.min(curves.asked(), Shape.PLACES);
    if (drawn < curves.asked()) {
      notes.add(scene.say("picture.drawn_of_note", "drawn", drawn, "all", curves.asked()));
    }
    notes.add(scene.say("picture.survival_at_risk"));
    notes.add(scene.say("picture.survival_last_seen"));
    notes.addAll(Remarks.ofReliability(scene, scene.figures()));
    return notes;
  }
}

package sello.reports.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sello.reports.Row;

/** What slopes say of themselves. */
final class SlopeWords {
  private SlopeWords() {}

  static String sentence(Slope slope) {
    Scene scene = slope.scene();
    List<SlopeLine> places = slope.all().stream().filter(line -> !line.isEurope()).toList();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        places.isEmpty()
            ? scene.say("picture.no_slope", "earlier", slope.earlier(), "later", slope.later())
            : scene.say(
                "picture.slopes",
                "earlier",
                slope.earlier(),
                "later",
                slope.later(),
                "asked",
                RankingSentence.places(scene, places.size()),
                "rising",
                places.stream().filter(line -> line.rise() > 0).count(),
                "falling",
                places.stream().filter(line -> line.rise() < 0).count()));
    List<SlopeLine> ranked = places.stream().filter(line -> !line.isSmall()).toList();
    if (ranked.size() == 1) {
      sentences.add(said(scene, "picture.slope_alone", ranked.get(0)));
    } else {
      steepest(scene, sentences, "picture.steepest_rise", ranked, 1);
      steepest(scene, sentences, "picture.steepest_fall", ranked, -1);
    }
    slope.all().stream()
        .filter(SlopeLine::isEurope)
        .forEach(line -> sentences.add(said(scene, "picture.slope", line)));
    long small = places.stream().filter(SlopeLine::isSmall).count();
    if (small > 0) {
      sentences.add(scene.say("picture.are_small", "count", small));
    }
    if (slope.isBroken()) {
      sentences.add(scene.say("picture.slope_break_sentence"));
    }
    return String.join(" ", sentences);
  }

  /**
   * Of those that have a place in an order: small numbers, which move far by chance alone, have
   * none.
   */
  private static void steepest(
      Scene scene, List<String> sentences, String key, List<SlopeLine> ranked, int direction) {
    ranked.stream()
        .filter(line -> direction * line.rise() > 0)
        .max(Comparator.comparingDouble(line -> direction * line.rise()))
        .ifPresent(line -> sentences.add(said(scene, key, line)));
  }

  private static String said(Scene scene, String key, SlopeLine line) {
    return scene.say(
        key,
        "place",
        line.name(),
        "from",
        figure(scene, line.before()),
        "to",
        figure(scene, line.after()));
  }

  private static String figure(Scene scene, Row row) {
    return Told.withInterval(scene.figure(row), scene.texts());
  }

  static List<String> notes(Slope slope) {
    Scene scene = slope.scene();
    List<String> notes = new ArrayList<>(Remarks.intervals(scene));
    slope
        .breaks()
        .forEach(
            change ->
                notes.add(
                    scene.say(
                        "picture.break", "from", change.edition(), "sentence", change.sentence())));
    notes.add(scene.say("picture.slope_note"));
    if (slope.all().stream().anyMatch(SlopeLine::isSmall)) {
      notes.add(scene.say("picture.slope_small"));
    }
    notes.addAll(Remarks.withheld(scene, scene.figures()));
    if (slope.named().size() < slope.all().size()) {
      notes.add(
          scene.say(
              "picture.named_of_note", "named", slope.named().size(), "all", slope.all().size()));
    }
    return notes;
  }
}

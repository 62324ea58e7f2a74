package sello.reports.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What pairs of figures say of themselves. */
final class PairWords {
  private PairWords() {}

  /**
   * Europe is no place among its countries. One pair is the farthest apart of none, and few schools
   * are no example.
   */
  static String sentence(Pairs pairs) {
    Scene scene = pairs.scene();
    List<Pair> places = pairs.all().stream().filter(pair -> !pair.isEurope()).toList();
    List<Pair> known = places.stream().filter(Pair::isKnown).toList();
    List<String> sentences = new ArrayList<>();
    String asked = RankingSentence.places(scene, places.size());
    if (!places.isEmpty() && known.isEmpty()) {
      sentences.add(scene.say("picture.no_pair", "asked", asked));
    } else if (places.size() > 1) {
      sentences.add(known(scene, known, asked));
    }
    pairs.all().stream()
        .filter(pair -> pair.isEurope() && pair.isKnown())
        .forEach(pair -> sentences.add(said(scene, "picture.pair", pair)));
    if (known.size() == 1) {
      sentences.add(said(scene, "picture.pair", known.get(0)));
      return String.join(" ", sentences);
    }
    known.stream()
        .filter(pair -> pair.distance() != 0 && !pair.isSmall())
        .max(Comparator.comparingDouble(pair -> Math.abs(pair.distance())))
        .ifPresent(pair -> sentences.add(said(scene, "picture.widest_pair", pair)));
    return String.join(" ", sentences);
  }

  private static String known(Scene scene, List<Pair> known, String asked) {
    List<String> names = Pair.endNames(scene);
    return scene.say(
        "picture.pairs",
        "known",
        known.size(),
        "asked",
        asked,
        "first",
        names.get(0),
        "second",
        names.get(1),
        "higher",
        known.stream().filter(pair -> pair.distance() > 0).count(),
        "lower",
        known.stream().filter(pair -> pair.distance() < 0).count(),
        "equal",
        known.stream().filter(pair -> pair.distance() == 0).count());
  }

  private static String said(Scene scene, String key, Pair pair) {
    List<String> names = Pair.endNames(scene);
    return scene.say(
        key,
        "place",
        scene.texts().within(pair.name()),
        "first",
        names.get(0),
        "first_figure",
        Told.withInterval(pair.first(), scene.texts()),
        "second",
        names.get(1),
        "second_figure",
        Told.withInterval(pair.second(), scene.texts()));
  }

  static List<String> notes(Pairs pairs) {
    Scene scene = pairs.scene();
    List<String> notes = new ArrayList<>(Remarks.intervals(scene));
    notes.add(
        scene.say(
            scene.chart().apart().isPresent() ? "picture.groups_note" : "picture.counts_note"));
    if (pairs.drawn().stream().anyMatch(pair -> pair.isKnown() && pair.isSmall())) {
      notes.add(scene.say("picture.small_note"));
    }
    long withheld = pairs.all().stream().filter(Pair::isWithheld).count();
    if (withheld > 0) {
      notes.add(scene.say("picture.pairs_withheld", "count", withheld));
    }
    if (pairs.drawn().size() < pairs.drawable()) {
      notes.add(
          scene.say(
              "picture.drawn_of_note", "drawn", pairs.drawn().size(), "all", pairs.drawable()));
    }
    return notes;
  }
}

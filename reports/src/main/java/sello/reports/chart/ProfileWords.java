package sello.reports.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import sello.reports.Figure;

/** What a profile says in words: of each place its highest and its lowest area. */
record ProfileWords(Scene scene, AreaProfiles profiles) {

  /** A figure with its area. */
  private record InArea(String area, Figure figure) {}

  String sentence() {
    String all = profiles.drawn().stream().map(this::sentence).collect(Collectors.joining(" "));
    return all.isEmpty() ? scene.say("picture.profile_none") : all;
  }

  private String sentence(GridLine line) {
    List<InArea> known =
        profiles.areas().keySet().stream()
            .flatMap(area -> line.figure(area).map(f -> new InArea(area, f)).stream())
            .filter(one -> one.figure().value().isPresent())
            .sorted(Comparator.comparingDouble(one -> one.figure().height()))
            .toList();
    if (known.isEmpty()) {
      return scene.say("picture.profile_unknown", "place", line.name());
    }
    int missing = profiles.areas().size() - known.size();
    String without =
        missing == 0 ? "" : " " + scene.say("picture.profile_missing", "count", missing);
    return ends(line, known.stream().filter(one -> !Told.isLow(one.figure())).toList()) + without;
  }

  /** The ends of what can be ranked, lowest first. */
  private String ends(GridLine line, List<InArea> ranked) {
    return ranked.isEmpty()
        ? scene.say("picture.profile_small", "place", line.name())
        : scene.say(
            "picture.profile",
            "place",
            line.name(),
            "high",
            said(ranked.get(ranked.size() - 1)),
            "low",
            said(ranked.get(0)));
  }

  private String said(InArea one) {
    String europe =
        profiles
            .europe()
            .flatMap(line -> line.figure(one.area()))
            .filter(Figure::isKnown)
            .map(f -> scene.say("picture.beside_europe", "figure", f.words(scene.texts())))
            .orElse("");
    return "%s: %s%s"
        .formatted(
            profiles.areas().get(one.area()),
            Told.withInterval(one.figure(), scene.texts()),
            europe);
  }

  List<String> notes() {
    List<String> notes = new ArrayList<>(OnePeriod.of(scene).note(scene).stream().toList());
    profiles.left().ifPresent(notes::add);
    notes.addAll(
        Remarks.ofReliability(
            scene,
            profiles.drawn().stream().flatMap(line -> profiles.figures(line).stream()).toList()));
    notes.add(scene.say("picture.profile_schemes"));
    return notes;
  }
}

package sello.reports.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import sello.catalog.Flag;
import sello.reports.Row;

/**
 * What a funnel shows, and what to know before reading it.
 *
 * @param places its places
 */
record FunnelWords(FunnelPlaces places) {
  private static final int MOST_NAMES = 8;

  String sentence() {
    List<String> sentences = new ArrayList<>();
    List<Row> judged = places.judged();
    sentences.add(judged.isEmpty() ? say("none") : outside(judged));
    named("above", Verdict::isAbove).ifPresent(sentences::add);
    named("below", Verdict::isBelow).ifPresent(sentences::add);
    places
        .shared("whole_share")
        .map(whole -> say("whole", "whole", written(whole)))
        .ifPresent(sentences::add);
    String said = String.join(" ", sentences);
    return places
        .scene()
        .period()
        .filter(period -> !period.isEmpty())
        .map(period -> period + ": " + said)
        .orElse(said);
  }

  private String outside(List<Row> judged) {
    long outside = judged.stream().filter(row -> places.verdict(row).isOutside()).count();
    return say(
        "outside",
        "outside",
        outside,
        "judged",
        RankingSentence.places(places.scene(), judged.size()));
  }

  /** The places on one side, the farthest first. */
  private Optional<String> named(String side, Predicate<Verdict> isOnSide) {
    List<String> names =
        places.rows().stream()
            .filter(row -> isOnSide.test(places.verdict(row)))
            .sorted(Comparator.comparing(row -> isNear(places.verdict(row))))
            .map(row -> places.scene().place(row))
            .toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
    int more = names.size() - MOST_NAMES;
    return Optional.of(
        say(
            side,
            "names",
            more > 0
                ? places.scene().say("picture.and_others", "place", first, "count", more)
                : first));
  }

  private static boolean isNear(Verdict verdict) {
    return verdict == Verdict.ABOVE_95 || verdict == Verdict.BELOW_95;
  }

  List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(say("limits"));
    places
        .shared("expected_outside_95")
        .filter(expected -> expected > 0)
        .ifPresent(expected -> notes.add(chance(expected)));
    places.shared("phi").map(this::spread).ifPresent(notes::add);
    if (places.rows().stream().anyMatch(row -> places.verdict(row) == Verdict.TOO_SMALL)) {
      notes.add(say("small"));
    }
    long withheld = places.scene().rows().stream().filter(row -> isWithheld(row)).count();
    if (withheld > 0) {
      notes.add(places.scene().say("picture.are_withheld", "count", withheld));
    }
    if (places.left() > 0) {
      notes.add(say("one_country", "count", places.left()));
    }
    notes.add(say("why"));
    return notes;
  }

  private String chance(double expected) {
    return say(
        "chance",
        "expected",
        amount(expected),
        "judged",
        Math.round(places.shared("units_judged").orElse(0.0)));
  }

  private String spread(double phi) {
    boolean canWiden = places.shared("widened_limit_95_high").isPresent();
    return say(
        places.isWidened() ? "phi_widened" : canWiden ? "phi_more" : "phi", "phi", amount(phi));
  }

  private static boolean isWithheld(Row row) {
    return row.flagged("awarded_share", Flag.CONFIDENTIAL);
  }

  private String written(double share) {
    return places.scene().texts().numerals().text(places.scene().measure().field(), share);
  }

  private String amount(double number) {
    return places.scene().texts().numerals().amount(number);
  }

  private String say(String key, Object... values) {
    return places.scene().say("picture.funnel_" + key, values);
  }
}

package sello.reports.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.reports.CodeNames;
import sello.reports.Row;

/**
 * What the funnel limits say of places, in words: who stands out, who does not, and of whom nothing
 * can be said.
 *
 * @param subject whose report it is
 * @param facts the share of each place, with the verdict in its row; none when nothing was judged
 * @param named the field that names a place
 */
record Verdicts(Subject subject, List<Fact> facts, Field<?> named) {
  private static final String COUNTRIES = "award_rate_limits_by_country";
  private static final String VERDICT = "verdict";
  private static final String SHARE = "awarded_share";

  /** Limits widened where places vary more than chance explains, else the plain ones. */
  private static final String WIDENED = "widened_verdict";

  static Verdicts ofRegions(Subject subject) {
    return of(subject, "award_rate_limits_by_region", subject.place().where(), Fields.REGION_CODE);
  }

  /** Of every country its regions, each judged within its country. */
  static Verdicts ofAllRegions(Subject subject) {
    return of(subject, "award_rate_limits_by_region", Map.of(), Fields.REGION_CODE);
  }

  /** Of countries in the edition in which they are compared. */
  static Verdicts ofCountries(Subject subject) {
    return Covered.of(subject, COUNTRIES, SHARE)
        .map(covered -> Map.of(Fields.EDITION.name(), covered.period()))
        .map(where -> of(subject, COUNTRIES, where, Fields.COUNTRY_CODE))
        .orElseGet(() -> new Verdicts(subject, List.of(), Fields.COUNTRY_CODE));
  }

  private static Verdicts of(
      Subject subject, String name, Map<String, String> where, Field<?> named) {
    List<Fact> all = subject.facts(name, SHARE, where);
    List<Fact> newest =
        all.stream()
            .filter(fact -> !fact.row().text(VERDICT).isEmpty())
            .findFirst()
            .map(first -> all.stream().filter(f -> f.period().equals(first.period())).toList())
            .orElse(List.of());
    return new Verdicts(subject, newest, named);
  }

  boolean isJudged() {
    return facts.stream().anyMatch(fact -> !verdict(fact).isEmpty() && !is(fact, "too_small"));
  }

  List<List<Sentence>> points() {
    List<List<Sentence>> points = new ArrayList<>();
    if (isJudged()) {
      List<Sentence> judged = new ArrayList<>(judged().stream().toList());
      if (facts.stream().anyMatch(fact -> !fact.row().text(WIDENED).isEmpty())) {
        judged.add(subject.plain("report.verdict.widened"));
      }
      points.add(judged);
    }
    for (String what : List.of("above", "below", "inside", "too_small")) {
      points.add(names(what, facts.stream().filter(fact -> is(fact, what)).toList()));
    }
    points.add(names("withheld", facts.stream().filter(Fact::isWithheld).toList()));
    return points;
  }

  private static boolean is(Fact fact, String what) {
    return verdict(fact).startsWith(what);
  }

  private static String verdict(Fact fact) {
    return verdict(fact.row());
  }

  static String verdict(Row row) {
    String widened = row.text(WIDENED);
    return widened.isEmpty() ? row.text(VERDICT) : widened;
  }

  private Optional<Sentence> judged() {
    Fact first = facts.get(0);
    Map<String, Optional<Fact>> said = new LinkedHashMap<>();
    said.put("judged", first.beside("units_judged"));
    said.put("outside", first.beside("units_outside_95"));
    said.put("expected", first.beside("expected_outside_95"));
    SentenceDraft draft = subject.say("report.verdict.judged").words("period", first.period());
    said.forEach(draft::fact);
    return draft.orUnsaid();
  }

  private List<Sentence> names(String what, List<Fact> places) {
    if (places.isEmpty()) {
      return List.of();
    }
    CodeNames names = subject.names(places.get(0).table());
    SentenceDraft draft =
        subject
            .say("report.verdict." + what)
            .words("places", subject.list(places.stream().map(fact -> name(names, fact)).toList()));
    places.forEach(draft::after);
    return draft.orUnsaid().stream().toList();
  }

  private String name(CodeNames names, Fact fact) {
    return names.of(fact.row(), named).orElse(fact.row().text(named.name()));
  }

  /** The places that stand out, for a table: their rows. */
  List<Row> outside() {
    return facts.stream()
        .filter(fact -> is(fact, "above") || is(fact, "below"))
        .map(Fact::row)
        .toList();
  }
}

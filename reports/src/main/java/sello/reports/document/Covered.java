package sello.reports.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.reports.OpenTable;
import sello.reports.TimeField;
import sello.reports.chart.Periods;
import sello.reports.text.Texts;

/**
 * The edition in which countries are compared: the newest that is well covered, by the rule of the
 * charts, and newer ones of which less is known.
 *
 * @param period the edition or year
 * @param thinner newer ones, with how many countries are known
 * @param table of the figure
 */
record Covered(String period, Map<String, Integer> thinner, OpenTable table) {

  /** Of a figure of countries, up to the edition of the report; empty where none is known. */
  static Optional<Covered> of(Subject subject, String name, String measure) {
    return subject
        .table(name)
        .flatMap(table -> table.spec().column(measure).flatMap(field -> of(subject, table, field)));
  }

  private static Optional<Covered> of(Subject subject, OpenTable table, Field<?> measure) {
    Field<?> time = TimeField.of(table.spec()).orElseThrow();
    Periods periods =
        Periods.of(time, Fields.COUNTRY_CODE, measure, subject.rows(table.name(), Map.of()));
    List<String> drawn = periods.drawn(1);
    return drawn.stream()
        .filter(period -> periods.places().getOrDefault(period, 0) > 0)
        .findFirst()
        .map(period -> new Covered(period, periods.thinner(drawn), table));
  }

  /** Says of how few countries a newer edition is known. */
  void remark(Subject subject, SectionDraft draft) {
    thinner.forEach((newer, count) -> draft.add(new Block.Remark(sentence(subject, newer, count))));
  }

  private Sentence sentence(Subject subject, String newer, int count) {
    Texts texts = subject.texts();
    String countries = texts.say("picture.along.country_code", "count", count);
    String time = TimeField.of(table.spec()).orElseThrow().name();
    return new Sentence(
        Wording.words(texts.say("picture.thinner", "period", newer, "places", countries)),
        Optional.of(new Source(table, Map.of(time, newer), false)));
  }
}

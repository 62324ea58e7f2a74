package sello.reports.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.reports.OpenTable;
import sello.reports.TimeField;
import sello.reports.chart.Periods;

/**
 * The edition in which countries are compared: the newest that is well covered, by the rule of the
 * charts, and newer ones of which less is known.
 *
 * @param period the edition or year
 * @param thinner newer ones, with how many countries are known
 */
record Covered(String period, Map<String, Integer> thinner) {

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
        .map(period -> new Covered(period, periods.thinner(drawn)));
  }

  /** Says of how few countries a newer edition is known. */
  void remark(Subject subject, SectionDraft draft) {
    new LinkedHashMap<>(thinner)
        .forEach(
            (newer, count) ->
                draft.remark(
                    "picture.thinner",
                    "period",
                    newer,
                    "places",
                    subject.texts().say("picture.along.country_code", "count", count)));
  }
}

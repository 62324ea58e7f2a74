package sello.reports.document;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sello.catalog.Field;
import sello.catalog.Flag;
import sello.reports.Figure;
import sello.reports.OpenTable;
import sello.reports.Row;
import sello.reports.TimeField;

/**
 * A figure with its address: the table, the row and the measure that it is read from. It is known,
 * withheld, or not known; nothing else is ever said of it.
 *
 * @param table where it stands
 * @param row its row
 * @param measure what it is a figure of
 */
public record Fact(OpenTable table, Row row, Field<?> measure) {

  /** The fact of a measure in a row; empty when the table, of an older release, lacks it. */
  static Optional<Fact> of(OpenTable table, Row row, String measure) {
    return table.spec().column(measure).map(field -> new Fact(table, row, field));
  }

  public Figure figure() {
    return Figure.of(row, measure);
  }

  /** Whether a value or an end of its interval may be said. */
  public boolean isKnown() {
    return figure().isKnown();
  }

  /** Whether it is kept back, so that nothing is told about single schools. */
  public boolean isWithheld() {
    return figure().flag().contains(Flag.CONFIDENTIAL);
  }

  /** Its flag; empty where there is nothing to say. */
  public String flag() {
    return figure().flag();
  }

  /** The edition or year that it is of; empty where its table has none. */
  public String period() {
    return TimeField.of(table.spec()).map(time -> row.text(time.name())).orElse("");
  }

  /** The first calendar year of its edition, or its year. */
  int year() {
    return period().isEmpty() ? 0 : Integer.parseInt(period().substring(0, 4));
  }

  /** Another measure of the same row. */
  Optional<Fact> beside(String other) {
    return of(table, row, other);
  }

  /** The fields that name its row. */
  public Map<String, String> key() {
    Map<String, String> key = new TreeMap<>();
    table.spec().key().forEach(field -> key.put(field.name(), row.text(field.name())));
    return key;
  }

  /** Where it is read from. */
  Source source() {
    return new Source(table, key(), true);
  }
}

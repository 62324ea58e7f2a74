package sello.reports.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.reports.EuropeRow;
import sello.reports.Figure;
import sello.reports.OpenTable;
import sello.reports.Row;

/**
 * Europe's figure beside that of a place, of the same time.
 *
 * @param figure what is known of it; empty also where it is of one country alone
 * @param countries how many countries report what it sums up, where its table counts them; of a
 *     figure of Europe itself, what that sums up
 */
record EuropeBeside(Optional<Figure> figure, Optional<Figure> countries) {
  private static final String COUNTRY = Fields.COUNTRY_CODE.name();

  /**
   * It stands in a column of the place's row, or in a row of its own.
   *
   * @param own the row of the place
   * @param where the fields that choose it, by name
   */
  static EuropeBeside of(OpenTable table, Field<?> measure, Row own, Map<String, String> where) {
    Optional<Field<?>> column = table.spec().column(measure.name() + "_europe");
    Optional<Row> whole = row(table, where).filter(europe -> Figure.of(europe, measure).isKnown());
    return new EuropeBeside(
        column.isPresent()
            ? column.map(beside -> Figure.of(own, beside)).filter(Figure::isKnown)
            : whole.map(europe -> Figure.of(europe, measure)),
        isEurope(where)
            ? EuropeRow.reporting(table, own)
            : whole.flatMap(europe -> EuropeRow.reporting(table, europe)));
  }

  /** Of how many countries a row is, if it is Europe's and its table counts them. */
  static Optional<Figure> reporting(OpenTable table, Row own, Map<String, String> where) {
    return isEurope(where) ? EuropeRow.reporting(table, own) : Optional.empty();
  }

  private static boolean isEurope(Map<String, String> where) {
    return Fields.EUROPE.equals(where.get(COUNTRY));
  }

  /** Europe's row of the same time; none where it is of one country alone, or of a region. */
  private static Optional<Row> row(OpenTable table, Map<String, String> where) {
    boolean isOfCountry = !where.containsKey(Fields.REGION_CODE.name()) && !isEurope(where);
    if (!isOfCountry || !table.values(Fields.COUNTRY_CODE).contains(Fields.EUROPE)) {
      return Optional.empty();
    }
    Map<String, List<String>> whole = new LinkedHashMap<>();
    where.forEach((name, value) -> whole.put(name, List.of(value)));
    whole.put(COUNTRY, List.of(Fields.EUROPE));
    return table.ask(whole).rows().stream()
        .filter(row -> !EuropeRow.isOfOneCountry(row))
        .findFirst();
  }
}

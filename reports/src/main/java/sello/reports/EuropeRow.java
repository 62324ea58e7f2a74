package sello.reports;

import java.util.Optional;

/** What a row of Europe sums up, where its table says how many countries report. */
public final class EuropeRow {
  /** The count of the countries that report. */
  public static final String REPORTING = "countries_reporting";

  private EuropeRow() {}

  /**
   * Whether one country alone reports: then the row says of Europe what is known of that country,
   * and to set the two side by side compares nothing.
   */
  public static boolean isOfOneCountry(Row europe) {
    return europe.number(REPORTING).filter(countries -> countries <= 1).isPresent();
  }

  /** How many countries report what a row of Europe sums up; empty where its table does not say. */
  public static Optional<Figure> reporting(OpenTable table, Row europe) {
    return table
        .spec()
        .column(REPORTING)
        .map(field -> Figure.of(europe, field))
        .filter(Figure::isKnown);
  }
}

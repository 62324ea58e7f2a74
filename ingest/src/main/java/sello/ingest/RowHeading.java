package sello.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import sello.catalog.Fields;

/**
 * What a line alone in its row says of the rows below it: when they are from, where, or what was
 * decided of them.
 *
 * @param column of which it is a value
 * @param value in the one form of the contract: an edition, a year, a code, a decision
 */
record RowHeading(String column, String value) {
  private static final Pattern YEAR = Pattern.compile("20\\d\\d");

  /** How many rows follow: {@code PORTUGAL (2)}. */
  private static final Pattern COUNT = Pattern.compile("\\s*[(\\[:–-]\\s*\\d{1,5}\\s*[)\\]]?$");

  /** Every column that a text may be a value of, in the order in which they are tried. */
  static final List<String> COLUMNS =
      List.of(
          Fields.EDITION.name(),
          Fields.YEAR.name(),
          Fields.COUNTRY_CODE.name(),
          Fields.REGION_NAME.name(),
          Fields.DECISION.name());

  /**
   * The value of a column that a text is, with the column's name and a colon before it or without.
   *
   * @param country of the rows, for the name of a region; may be empty
   */
  static Optional<RowHeading> in(String text, String column, String country, CodeLists lists) {
    return value(named(text, column), column, country, lists)
        .map(value -> new RowHeading(column, value));
  }

  /** Without the name of the column: {@code Country: France}. */
  private static String named(String text, String column) {
    int colon = text.indexOf(':');
    boolean isNamed = colon > 0 && Synonyms.SHIPPED.isName(text.substring(0, colon), column);
    return isNamed ? text.substring(colon + 1).strip() : text;
  }

  private static Optional<String> value(
      String text, String column, String country, CodeLists lists) {
    if (column.equals(Fields.EDITION.name())) {
      return EditionHeading.in(text);
    }
    if (column.equals(Fields.YEAR.name())) {
      return Optional.of(text).filter(year -> YEAR.matcher(year).matches());
    }
    String name = COUNT.matcher(EditionHeading.beside(text)).replaceFirst("");
    if (column.equals(Fields.COUNTRY_CODE.name())) {
      return lists.places().country(name);
    }
    return column.equals(Fields.REGION_NAME.name())
        ? lists.places().region(country, name)
        : DecisionHeading.in(name);
  }
}

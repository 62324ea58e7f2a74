package sello.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import sello.catalog.Fields;
import sello.ingest.form.FormError;

/**
 * What lines before a header state of every row of a file: where and when. A total, a note or a
 * code there is of the report, not of each school, and is not read.
 */
final class FileFacts {
  private static final String COUNTRY = Fields.COUNTRY_CODE.name();
  private static final String REGION = Fields.REGION_NAME.name();
  private static final String EDITION = Fields.EDITION.name();
  private static final String YEAR = Fields.YEAR.name();
  private static final List<String> COLUMNS =
      List.of(COUNTRY, REGION, Fields.PROVINCE.name(), Fields.LOCALITY.name(), EDITION, YEAR);
  private static final Pattern EDITION_FORM = Pattern.compile("20\\d\\d-20\\d\\d");
  private static final Pattern YEAR_FORM = Pattern.compile("20\\d\\d");

  private final Contract contract;
  private final CodeLists lists;

  FileFacts(Contract contract, CodeLists lists) {
    this.contract = contract;
    this.lists = lists;
  }

  /**
   * Adds what nobody states yet.
   *
   * @throws FormError when a fact contradicts what is stated
   */
  void addTo(Map<String, Constant> constants, Map<String, String> facts) {
    for (String column : COLUMNS) {
      if (contract.header().contains(column)) {
        facts.forEach(
            (name, value) -> {
              if (Synonyms.SHIPPED.isName(name, column)) {
                add(constants, column, value);
              }
            });
      }
    }
  }

  private void add(Map<String, Constant> constants, String column, String value) {
    Constant fact = Constant.stated(value, "a line before the header");
    refuseContradiction(constants, column, fact);
    constants.putIfAbsent(column, fact);
  }

  /**
   * @throws FormError when a column is stated to have another value already
   */
  void refuseContradiction(Map<String, Constant> constants, String column, Constant other) {
    Constant stated = constants.get(column);
    if (stated != null && contradict(constants, column, other.value(), stated.value())) {
      throw new FormError(
          0,
          "",
          "states %s twice: %s says %s, %s says %s"
              .formatted(column, other.basis(), other.value(), stated.basis(), stated.value()),
          "Correct one of the two.");
    }
  }

  /** Whether both can be read, and as two values; of what cannot be read the stated one holds. */
  private boolean contradict(
      Map<String, Constant> constants, String column, String one, String other) {
    Optional<String> first = read(constants, column, one);
    Optional<String> second = read(constants, column, other);
    return first.isPresent() && second.isPresent() && !first.equals(second);
  }

  private Optional<String> read(Map<String, Constant> constants, String column, String value) {
    if (column.equals(COUNTRY)) {
      return lists.places().country(value);
    }
    if (column.equals(REGION)) {
      return Optional.ofNullable(constants.get(COUNTRY))
          .flatMap(country -> lists.places().country(country.value()))
          .flatMap(country -> lists.places().region(country, value));
    }
    if (column.equals(EDITION)) {
      return Optional.of(SchoolYear.edition(value)).filter(e -> EDITION_FORM.matcher(e).matches());
    }
    return column.equals(YEAR)
        ? Optional.of(value).filter(year -> YEAR_FORM.matcher(year).matches())
        : Optional.of(Spelling.fold(value));
  }
}

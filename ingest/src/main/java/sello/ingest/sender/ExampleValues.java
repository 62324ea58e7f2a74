package sello.ingest.sender;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.ingest.CodeLists;
import sello.ingest.CodeOf;
import sello.ingest.ContractColumn;
import sello.ingest.EducationCounts;
import sello.ingest.OneOf;
import sello.ingest.Rule;

/** Invented values for one row of an example: the first of a few that keeps a column's rules. */
final class ExampleValues {
  private static final List<String> COUNTRIES = List.of("ES", "IT", "PT");
  private static final List<String> REGIONS = List.of("Galicia", "Lazio", "Norte");
  private static final List<String> REGION_CODES = List.of("ES11", "ITI4", "PT11");
  private static final List<String> LETTERS = List.of("A", "B", "C");
  private static final String EDITION = "2021-2022";

  private final CodeLists lists;
  private final int row;

  /**
   * @param row from 0
   */
  ExampleValues(CodeLists lists, int row) {
    this.lists = lists;
    this.row = row;
  }

  /**
   * A value that keeps the column's rules.
   *
   * @throws IllegalStateException when none is known: add one here
   */
  String of(ContractColumn column) {
    return candidates(column)
        .filter(value -> column.rules().stream().allMatch(r -> r.check(value, lists).isEmpty()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No example is known for the column " + column.name() + "."));
  }

  private Stream<String> candidates(ContractColumn column) {
    return switch (column.type()) {
      case STRING -> Stream.concat(named(column.field()), Stream.concat(listed(column), texts()));
      case INTEGER, LONG -> Stream.of("20" + (22 + row), String.valueOf(5 + row));
      case DOUBLE -> Stream.of(String.valueOf(6 + row));
      case BOOLEAN -> Stream.of("true");
      case DATE -> Stream.of("2021-03-0" + (1 + row));
    };
  }

  /** Columns whose meaning no rule tells. */
  private Stream<String> named(Field<?> field) {
    Map<String, String> known =
        Map.ofEntries(
            Map.entry(Fields.COUNTRY_CODE.name(), COUNTRIES.get(row)),
            Map.entry(Fields.REGION_NAME.name(), REGIONS.get(row)),
            Map.entry(Fields.REGION_CODE.name(), REGION_CODES.get(row)),
            Map.entry(Fields.EDITION.name(), EDITION),
            Map.entry(Fields.PERIOD.name(), EDITION),
            Map.entry(Fields.METRIC.name(), "awards"),
            Map.entry(Fields.SCHOOL_NAME.name(), "Invented School " + LETTERS.get(row)),
            Map.entry(Fields.SCHOOL_ID.name(), "9900000" + (1 + row)),
            Map.entry(EducationCounts.ISCED_LEVEL.name(), "TOTAL"),
            Map.entry(EducationCounts.UNIT.name(), "NR"),
            Map.entry(EducationCounts.FREQUENCY.name(), "A"),
            Map.entry(Fields.LOCALITY.name(), "Inventown " + LETTERS.get(row)),
            Map.entry(Fields.SCHOOL_LINK.name(), "https://example.org/schools/invented-" + row));
    return Stream.ofNullable(known.get(field.name()));
  }

  /** Words and codes that a rule lists. */
  private Stream<String> listed(ContractColumn column) {
    return column.rules().stream().flatMap(rule -> listed(rule));
  }

  private Stream<String> listed(Rule rule) {
    if (rule instanceof OneOf words) {
      return words.words().stream();
    }
    if (rule instanceof CodeOf codes) {
      Set<String> all = lists.codes(codes.list());
      Stream<String> ofCountry = all.stream().filter(c -> c.startsWith(COUNTRIES.get(row)));
      return Stream.concat(ofCountry, all.stream().skip(row));
    }
    return Stream.empty();
  }

  private Stream<String> texts() {
    return Stream.of(
        "Example " + LETTERS.get(row),
        "F00" + (1 + row),
        "https://example.org/" + (1 + row),
        "2021-02",
        "2021-03-0" + (1 + row) + "T09:00:00Z",
        "p",
        COUNTRIES.get(row));
  }
}

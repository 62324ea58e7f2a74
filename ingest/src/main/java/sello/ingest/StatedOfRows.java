package sello.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Fields;

/**
 * What a file says of all its rows, which none says of itself: what its folder, its source record
 * or a line before its header state and, of a list of winners, that they have the label.
 */
final class StatedOfRows {
  private final Map<String, String> values;
  private final CodeLists lists;

  private StatedOfRows(Map<String, String> values, CodeLists lists) {
    this.values = values;
    this.lists = lists;
  }

  static StatedOfRows of(InputFile file, Contract contract, HeaderMatch match, CodeLists lists) {
    Map<String, String> stated = new HashMap<>();
    for (String column : RowHeading.COLUMNS) {
      int at = contract.header().indexOf(column);
      if (at >= 0 && match.positions()[at] < 0) {
        of(file, contract, column)
            .flatMap(value -> read(value, column, stated, lists))
            .ifPresent(value -> stated.put(column, value));
      }
    }
    return new StatedOfRows(stated, lists);
  }

  private static Optional<String> of(InputFile file, Contract contract, String column) {
    Constant constant = file.constants().get(column);
    if (constant != null) {
      return Optional.of(constant.value());
    }
    boolean isOfWinners = contract.rowRules().contains(new IsAwarded(column));
    return isOfWinners ? Optional.of(IsAwarded.DECISIONS.get(0)) : Optional.empty();
  }

  /** The value as a heading has it; an edition may be written in ways that no heading is. */
  private static Optional<String> read(
      String value, String column, Map<String, String> stated, CodeLists lists) {
    return column.equals(Fields.EDITION.name())
        ? Optional.of(SchoolYear.edition(value))
        : RowHeading.in(value, column, country(stated), lists).map(RowHeading::value);
  }

  private static String country(Map<String, String> stated) {
    return stated.getOrDefault(Fields.COUNTRY_CODE.name(), "");
  }

  /** What is stated of a column. */
  String of(String column) {
    return values.getOrDefault(column, "");
  }

  /** What a text, alone in its row, heads the rows below it with, of what the file states. */
  Optional<RowHeading> heading(String text) {
    return RowHeading.COLUMNS.stream()
        .filter(values::containsKey)
        .flatMap(column -> RowHeading.in(text, column, country(values), lists).stream())
        .findFirst();
  }

  /** Whether a heading says the same as the file. */
  boolean agrees(RowHeading heading) {
    return of(heading.column()).equals(heading.value());
  }
}

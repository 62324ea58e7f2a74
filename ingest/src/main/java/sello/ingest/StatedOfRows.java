package sello.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Fields;
import sello.ingest.form.FormError;

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

  /**
   * @param constants what folder, record and lines before the header state, by column
   */
  static StatedOfRows of(
      Map<String, Constant> constants, Contract contract, HeaderMatch match, CodeLists lists) {
    Map<String, String> stated = new HashMap<>();
    for (String column : RowHeading.COLUMNS) {
      int at = contract.header().indexOf(column);
      if (at >= 0 && match.positions()[at] < 0) {
        of(constants, contract, column)
            .flatMap(value -> read(value, column, stated, lists))
            .ifPresent(value -> stated.put(column, value));
      }
    }
    return new StatedOfRows(stated, lists);
  }

  private static Optional<String> of(
      Map<String, Constant> constants, Contract contract, String column) {
    Constant constant = constants.get(column);
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
  List<RowHeading> headings(String text) {
    return RowHeading.COLUMNS.stream()
        .filter(values::containsKey)
        .flatMap(column -> RowHeading.in(text, column, country(values), lists).stream())
        .toList();
  }

  /** Whether a heading says the same as the file. */
  boolean agrees(RowHeading heading) {
    return of(heading.column()).equals(heading.value());
  }

  /**
   * What is told of a heading that says something else.
   *
   * @param what it does, such as to head the rows below it
   */
  FormError contradiction(RowHeading heading, long line, String what, String advice) {
    return new FormError(
        line,
        heading.value(),
        "%s, but the file states %s of all its rows".formatted(what, of(heading.column())),
        advice);
  }
}

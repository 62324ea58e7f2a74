package sello.ingest.form;

import java.util.List;
import java.util.regex.Pattern;

/** The rows before a header: titles and notes, but never one that looks like a record. */
final class RowsBefore {
  private static final int FEW = 3;
  private static final Pattern PERIOD =
      Pattern.compile("\\s*20\\d\\d(\\s*[-/–]\\s*(20)?\\d\\d)?\\s*");

  private static final Pattern FIGURE = Pattern.compile("\\s*-?\\d+([.,]\\d+)*\\s*");
  private static final Pattern CODE = Pattern.compile("\\s*\\p{Lu}+:\\S*\\d\\S*\\s*");

  /** Above the years of a table that Eurostat's data browser lays out for reading. */
  private static final String TIME = "TIME";

  private RowsBefore() {}

  /**
   * @throws FormError when one of the rows is as full as the header and holds no name of a column;
   *     in a list of our own, when there is any
   */
  static void refuseRecords(List<Row> before, Row header, Recognition recognition) {
    int most = header.filled().size();
    for (Row row : before) {
      List<String> filled = row.filled();
      boolean isFull = filled.size() >= FEW && filled.size() * 4 >= most * 3;
      boolean isOther = areNames(filled, recognition) || isFact(row);
      if (!filled.isEmpty() && (recognition.isEachLineRow() || (isFull && !isOther))) {
        throw new FormError(
            row.line(),
            "",
            "looks like a record, but stands before the header on line " + header.line(),
            "Put the header on the first line, and once.");
      }
    }
  }

  /** A line of names has no figures; a word of a record may be the name of a column, too. */
  private static boolean areNames(List<String> cells, Recognition recognition) {
    int names = recognition.names(cells);
    return names > 0 && cells.stream().filter(RowsBefore::isFigure).count() <= names;
  }

  private static boolean isFigure(String cell) {
    return FIGURE.matcher(cell).matches() && !PERIOD.matcher(cell).matches();
  }

  /** A code may have a colon within it, behind which a fact has a space or nothing. */
  private static boolean isFact(Row row) {
    return Facts.isFact(row) && !CODE.matcher(row.filled().get(0)).matches();
  }

  /**
   * @throws FormError when the row above the header says of which year or edition each group of
   *     columns is: no row of the file would say it; one period alone is a title
   */
  static void refusePeriods(List<Row> before, Row header, Recognition recognition) {
    if (before.isEmpty() || recognition.isEachLineRow()) {
      return;
    }
    Row above = before.get(before.size() - 1);
    List<String> cells = above.cells();
    List<String> periods =
        cells.stream()
            .filter(cell -> PERIOD.matcher(cell).matches())
            .map(String::strip)
            .distinct()
            .toList();
    boolean isGroup =
        !above.isBlank()
            && (cells.get(0).isBlank()
                || periods.size() == above.filled().size() - 1
                || (header.cells().get(0).isBlank()
                    && recognition.names(List.of(cells.get(0))) > 0));
    if (isGroup && periods.size() > 1) {
      throw new FormError(
          above.line(),
          periods.get(0),
          "groups the columns below it by period, so that no row says its own",
          cells.get(0).strip().equals(TIME)
              ? "Download the table as SDMX-CSV or TSV, where each figure has its period."
              : "Write one line of names with a column for the period, and a row for each period.");
    }
  }
}

package sello.ingest;

import java.util.List;
import sello.catalog.Fields;
import sello.ingest.form.FileRecord;
import sello.ingest.form.Format;

/**
 * Single quotes around the names of columns or schools, as some databases write them around every
 * value of a text. They part nothing in CSV: a value with the delimiter in it would be two, and
 * each name of a school would keep its quotes.
 */
final class SingleQuotes {
  private static final int FEW = 2;
  private static final int SHORTEST = 3;
  private static final char QUOTE = '\'';

  private SingleQuotes() {}

  /** Refuses a file whose header has them around all its names. */
  static List<Problem> aroundNames(InputFile file) {
    List<String> names =
        file.form().header().stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    return names.size() >= FEW && names.stream().allMatch(SingleQuotes::isQuoted)
        ? List.of(
            Problem.ofHeader(
                Severity.FATAL,
                file,
                "",
                "",
                "has single quotes around its names, which would stay around its values",
                "Save the file anew with double quotes, or with none."))
        : List.of();
  }

  /** Refuses a file that has them around the name of every school, if not around its own. */
  static List<Problem> aroundValues(
      InputFile file, Contract contract, HeaderMatch match, ColumnValues values) {
    int at = contract.header().indexOf(Fields.SCHOOL_NAME.name());
    int place = at < 0 || file.form().format() != Format.CSV ? -1 : match.positions()[at];
    List<FileRecord> rows = place < 0 ? List.of() : values.rows();
    return rows.size() >= FEW
            && rows.stream().allMatch(row -> isQuoted(row.cells().get(place).strip()))
        ? List.of(
            Problem.ofHeader(
                Severity.FATAL,
                file,
                Fields.SCHOOL_NAME.name(),
                "",
                "has single quotes around its values, which would stay",
                "Save the file anew with double quotes, or with none."))
        : List.of();
  }

  private static boolean isQuoted(String name) {
    return name.length() >= SHORTEST
        && name.charAt(0) == QUOTE
        && name.charAt(name.length() - 1) == QUOTE;
  }
}

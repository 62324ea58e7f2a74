package sello.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sello.catalog.Type;
import sello.ingest.form.FileRecord;
import sello.ingest.form.Format;

/**
 * Columns that are empty in the last row alone, or in the first: where a cell was taken out of a
 * sheet or put in, all values below it moved by a row and stand beside the wrong school. Nothing in
 * a single row shows that, so it must be told of the file; of one that is longer than what is
 * looked at, only its first row.
 */
final class SlippedColumns {
  /** In fewer rows a value is missing in the last one alone by chance. */
  private static final int FEW = 8;

  /** Of columns that files often fill in part, such as regions and addresses, so many. */
  private static final int SEVERAL = 3;

  private static final Set<Format> CAN_SLIP = Set.of(Format.CSV, Format.XLSX, Format.SDMX_CSV);

  /** What says that a school went no further, by column. */
  private static final Map<String, String> ENDS =
      Map.of(
          RawApplications.ELIGIBLE.name(),
          "false",
          RawApplications.APPLIED.name(),
          "false",
          RawApplications.STAGE_ONE.name(),
          "failed");

  private static final Set<Reading> TEXTS = Set.of(Reading.AS_IS, Reading.LINK, Reading.MOMENT);

  private SlippedColumns() {}

  /** A remark for the last row, and one for the first. */
  static List<Problem> remarks(
      InputFile file, Contract contract, HeaderMatch match, ColumnValues values) {
    if (!contract.isForgiving() || !CAN_SLIP.contains(file.form().format())) {
      return List.of();
    }
    List<FileRecord> rows = values.rows();
    List<Problem> remarks = new ArrayList<>();
    if (rows.size() >= FEW) {
      remarks.addAll(remark(file, contract, match, rows, 0, "first"));
      if (values.areAllRows()) {
        remarks.addAll(remark(file, contract, match, rows, rows.size() - 1, "last"));
      }
    }
    return remarks;
  }

  private static List<Problem> remark(
      InputFile file,
      Contract contract,
      HeaderMatch match,
      List<FileRecord> rows,
      int row,
      String which) {
    List<ContractColumn> columns =
        IntStream.range(0, match.positions().length)
            .filter(i -> match.positions()[i] >= 0)
            .filter(i -> isEmptyAlone(rows, row, match.positions()[i]))
            .<ContractColumn>mapToObj(i -> contract.columns().get(i))
            .toList();
    boolean isTelling =
        columns.size() >= SEVERAL || columns.stream().anyMatch(SlippedColumns::isOfEachRow);
    return !isTelling || isNote(rows.get(row)) || isEnded(contract, match, rows.get(row))
        ? List.of()
        : List.of(
            Problem.ofHeader(
                Severity.WARNING,
                file,
                columns.stream().map(ContractColumn::name).collect(Collectors.joining(", ")),
                "",
                "has no value in the %s row alone, line %d: values may have moved by a row and stand beside the wrong school"
                    .formatted(which, rows.get(row).line()),
                "Compare some rows with the source."));
  }

  /** Figures, days, words of a list and codes, which a file mostly has in each row. */
  private static boolean isOfEachRow(ContractColumn column) {
    return column.type() != Type.STRING || !TEXTS.contains(column.reading());
  }

  private static boolean isEmptyAlone(List<FileRecord> rows, int row, int place) {
    return rows.get(row).cells().get(place).isBlank()
        && IntStream.range(0, rows.size())
            .allMatch(i -> i == row || !rows.get(i).cells().get(place).isBlank());
  }

  /** Of a school that went no further there is nothing more to say. */
  private static boolean isEnded(Contract contract, HeaderMatch match, FileRecord row) {
    return IntStream.range(0, match.positions().length)
        .filter(i -> match.positions()[i] >= 0)
        .anyMatch(
            i -> {
              String column = contract.columns().get(i).name();
              String ends = ENDS.getOrDefault(column, "");
              String cell = row.cells().get(match.positions()[i]);
              return Synonyms.SHIPPED.word(column, cell).filter(ends::equals).isPresent();
            });
  }

  /** A line of words below the table, which is refused or told as what it is. */
  private static boolean isNote(FileRecord row) {
    return row.cells().stream().filter(cell -> !cell.isBlank()).count() <= 1
        && !row.cells().get(0).isBlank();
  }
}

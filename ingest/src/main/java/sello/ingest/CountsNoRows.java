package sello.ingest;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import sello.ingest.form.FileRecord;
import sello.ingest.form.FileRecords;

/**
 * The codes of schools on a list do not count its rows 1, 2, 3: such running numbers are no codes,
 * and number 1 of one list is another school than number 1 of the next. A sender who writes the
 * column's own name over them means codes.
 */
public record CountsNoRows(String column) implements FileRule {
  /** Fewer rows may be schools of a register that begins with 1. */
  private static final int FEWEST = 3;

  private static final Pattern DOT_BEHIND = Pattern.compile("[.)]$");

  /**
   * Nothing, where the codes of a file are codes.
   *
   * @param records opens the rows of the file
   * @throws DataError when the file's codes count its rows
   */
  static void refuseRunning(
      InputFile file, Contract contract, HeaderMatch header, Supplier<FileRecords> records) {
    for (RowRule rule : contract.rowRules()) {
      if (rule instanceof CountsNoRows running) {
        int place = header.positions()[contract.header().indexOf(running.column)];
        boolean isSaid =
            place >= 0 && running.column.equalsIgnoreCase(file.form().header().get(place).strip());
        if (place >= 0 && !isSaid && countRows(place, records)) {
          throw new DataError(
              "The codes in " + file.file() + " are none:", List.of(running.problem(file)));
        }
      }
    }
  }

  private static boolean countRows(int place, Supplier<FileRecords> records) {
    int rows = 0;
    try (FileRecords all = records.get()) {
      while (all.hasNext()) {
        FileRecord record = all.next();
        if (record.damage() == FileRecord.Damage.NONE) {
          rows++;
          String code = DOT_BEHIND.matcher(record.cells().get(place).strip()).replaceFirst("");
          if (!code.equals(String.valueOf(rows))) {
            return false; // answers for most files at once
          }
        }
      }
    }
    return rows >= FEWEST;
  }

  private Problem problem(InputFile file) {
    return Problem.ofHeader(
        Severity.FATAL,
        file,
        column,
        "",
        "counts the rows 1, 2, 3 to the last: running numbers are no codes of schools",
        "Name the column No., or write the schools' official codes.");
  }

  @Override
  public String text() {
    return column + " does not count the rows of the file 1, 2, 3 to the last";
  }
}

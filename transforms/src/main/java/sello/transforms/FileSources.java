package sello.transforms;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Columns;
import sello.catalog.Fields;
import sello.catalog.Source;
import sello.ingest.Contract;
import sello.ingest.Detected;
import sello.ingest.InputFile;
import sello.ingest.Intake;
import sello.ingest.KeyedFiles;
import sello.ingest.ParsedPart;

/**
 * The files that a source table was read from, each with what became of its rows.
 *
 * @param files the files, by the key of what was parsed
 * @param parsed what was parsed, by the same key
 * @param intake the rows of all of them
 */
record FileSources(KeyedFiles files, Map<String, ParsedPart> parsed, Intake intake) {

  /**
   * Accepted lines are counted in the table as written, the others while they were read.
   *
   * @param table the table as written
   */
  List<Source> of(Dataset<Row> table) {
    boolean oneRowALine = parsed.values().stream().allMatch(part -> part.rows() == part.read());
    Map<String, Long> accepted = acceptedLines(table, oneRowALine);
    Map<String, Long> repeated = intake.repeatedLines();
    List<Source> all = new ArrayList<>();
    files
        .byKey()
        .forEach(
            (key, file) ->
                all.add(
                    source(
                        file,
                        files.publication().contract(),
                        part(key, file),
                        accepted.getOrDefault(file.file(), 0L),
                        repeated.getOrDefault(file.file(), 0L))));
    return all;
  }

  private ParsedPart part(String key, InputFile file) {
    ParsedPart part = parsed.get(key);
    if (part == null) {
      throw new IllegalStateException(file.file() + " has not been parsed.");
    }
    return part;
  }

  /** Where each line gives one row, rows are counted: whole lines need not be told apart. */
  private static Map<String, Long> acceptedLines(Dataset<Row> table, boolean oneRowALine) {
    Column line = Columns.col(Fields.SOURCE_LINE);
    Map<String, Long> lines = new HashMap<>();
    Fetched.rows(
            table
                .groupBy(Columns.col(Fields.SOURCE_FILE))
                .agg(oneRowALine ? count(line) : count_distinct(line)))
        .forEach(row -> lines.put(row.getString(0), row.getLong(1)));
    return lines;
  }

  private static Source source(
      InputFile file, Contract contract, ParsedPart part, long accepted, long repeated) {
    return new Source(
        file.publication(),
        file.edition(),
        file.file(),
        file.record().publisher(),
        file.record().title(),
        file.record().url(),
        file.record().licence(),
        file.record().accessed(),
        file.record().kind(),
        file.bytes(),
        file.sha256(),
        part.read(),
        accepted,
        part.rejected() + repeated,
        Detected.of(file, contract, part.skipped()).words());
  }
}

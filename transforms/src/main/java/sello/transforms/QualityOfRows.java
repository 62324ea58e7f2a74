package sello.transforms;

import static sello.catalog.Fields.SOURCE_FILE;
import static sello.transforms.FileQuality.QUALITY_CHECK;
import static sello.transforms.FileQuality.ROWS_ACCEPTED;
import static sello.transforms.FileQuality.ROWS_REFUSED;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import sello.catalog.FileAccount;
import sello.catalog.Node;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/**
 * What became of the rows of each input file, as the build counted them while it read.
 *
 * @param publications names of the tables of the files' accepted rows
 */
record QualityOfRows(List<String> publications) implements Table.Account {
  static final String ALL_ROWS = "rows";

  static QualityOfRows of(List<Node> sources) {
    return new QualityOfRows(sources.stream().map(Node::name).toList());
  }

  @Override
  public Spec spec() {
    return FileQuality.draft("quality_of_rows")
        .title("Rows of input files, counted")
        .description(
            """
            Of each input file the rows that were accepted, and those that were refused for each
            reason, of all that were read. One row per file, check and reason.""")
        .formula("Accepted rows and refused rows together are the rows read, in every file.")
        .disclosure(FileQuality.KEPT_BACK)
        .build();
  }

  /** A refused row is in no table. */
  @Override
  public List<Trace> traces() {
    return publications.stream()
        .map(name -> Trace.to(name).ofRows(QUALITY_CHECK, ROWS_ACCEPTED).same(SOURCE_FILE))
        .toList();
  }

  @Override
  public List<Row> rows(List<FileAccount> files) {
    return files.stream().flatMap(QualityOfRows::rows).toList();
  }

  private static Stream<Row> rows(FileAccount file) {
    return Stream.concat(
        Stream.of(row(file, ROWS_ACCEPTED, ALL_ROWS, file.accepted())),
        file.refused().entrySet().stream()
            .map(reason -> row(file, ROWS_REFUSED, reason.getKey(), reason.getValue())));
  }

  private static Row row(FileAccount file, String check, String subject, long rows) {
    return RowFactory.create(
        file.file(), check, subject, file.publication(), rows, file.read(), null);
  }
}

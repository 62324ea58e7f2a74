package sello.transforms;

import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import sello.catalog.Columns;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Spec;
import sello.ingest.DataError;

/**
 * Rows that were written and keep every rule of their table.
 *
 * @param files where they were written
 */
record AuditedTable(TableAudit audit, List<FileEntry> files) {
  /**
   * Writes rows and audits them: few on their way, many when they are read back, side by side.
   *
   * @param back reads what was written
   * @throws DataError when a rule is broken
   */
  static AuditedTable write(
      Dataset<Row> computed,
      Spec spec,
      TableWriter writer,
      String folder,
      Function<List<FileEntry>, Dataset<Row>> back) {
    Dataset<Row> rows = Columns.conform(computed, spec);
    Column[] key = Columns.cols(spec.key());
    if (!Sessions.isForFew(rows.sparkSession())) {
      List<FileEntry> files = writer.write(rows, folder, key);
      return of(TableAudit.of(back.apply(files), spec), spec, files);
    }
    Observation observation = new Observation();
    List<FileEntry> files =
        writer.write(TableAudit.observing(rows, spec, observation), folder, key);
    return of(TableAudit.observed(spec, observation, () -> back.apply(files)), spec, files);
  }

  private static AuditedTable of(TableAudit audit, Spec spec, List<FileEntry> files) {
    return new AuditedTable(refuseBroken(audit, spec), files);
  }

  /** The audit, when no rule is broken. */
  static TableAudit refuseBroken(TableAudit audit, Spec spec) {
    if (!audit.violations().isEmpty()) {
      throw new DataError(
          spec.name() + " breaks its own rules; rows that break each: " + audit.violations());
    }
    return audit;
  }
}

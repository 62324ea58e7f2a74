package sello.transforms;

import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
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
   * Audits rows and writes them: few where they were fetched; many when they are read back, by a
   * query, for how many there are is not known before.
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
    if (Sessions.isForFew(rows.sparkSession())) {
      FewRows few = FewRows.of(rows, spec);
      return new AuditedTable(refuseBroken(TableAudit.of(few), spec), writer.write(few, folder));
    }
    List<FileEntry> files = writer.write(rows, folder, Columns.cols(spec.key()));
    return new AuditedTable(refuseBroken(TableAudit.of(back.apply(files), spec), spec), files);
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

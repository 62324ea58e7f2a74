package sello.ingest.sample;

import java.io.IOException;
import java.io.OutputStream;

/** Opens the sheet that a form asks for. */
final class Sheets {
  private Sheets() {}

  static Sheet open(OutputStream out, FilePlan plan) throws IOException {
    return switch (plan.form().kind()) {
      case CSV, TSV -> text(out, plan);
      case GZIP -> text(new StoredGzip(out), plan);
      case XLSX, XLSX_MERGED -> new XlsxSheet(out, plan.form(), plan.columns(), Preamble.of(plan));
      case JSON_LINES -> new JsonSheet(out, plan.columns());
    };
  }

  private static Sheet text(OutputStream out, FilePlan plan) throws IOException {
    return new TextSheet(out, plan.form(), plan.columns(), Preamble.of(plan));
  }
}

package sello.ingest.sample;

import java.io.PrintStream;

/** Says how far a sample is: one line that changes on a terminal, plain lines elsewhere. */
final class SampleProgress {
  private final PrintStream out;
  private final boolean isTerminal;

  SampleProgress(PrintStream out, boolean isTerminal) {
    this.out = out;
    this.isTerminal = isTerminal;
  }

  /** A publication is done. */
  void done(int number, int of, String publication, int files, long rows) {
    String line =
        "publication %d of %d  %s  %,d files, %,d rows"
            .formatted(number, of, publication, files, rows);
    out.print(isTerminal ? "\r\u001b[K" + line : line + System.lineSeparator());
    out.flush();
  }

  /** A file is done; shown on a terminal only. */
  void file(String path) {
    if (isTerminal) {
      out.print("\r\u001b[K" + path);
      out.flush();
    }
  }

  /** Leaves the line that changes. */
  void end() {
    if (isTerminal) {
      out.print("\r\u001b[K");
      out.flush();
    }
  }
}

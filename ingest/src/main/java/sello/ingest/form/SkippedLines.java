package sello.ingest.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import sello.ingest.form.SkippedLine.Kind;

/** The lines of one file that were no records, in bounded number. */
final class SkippedLines {
  private final List<SkippedLine> lines = new ArrayList<>();

  void add(long line, Kind kind) {
    if (lines.size() == Limits.LIMITS.skippedLines()) {
      throw new FormError(
          line,
          "",
          "must not have more than %,d lines that are no records"
              .formatted(Limits.LIMITS.skippedLines()),
          "Remove blank lines and repeated headers.");
    }
    lines.add(new SkippedLine(line, kind));
  }

  List<SkippedLine> list() {
    return Collections.unmodifiableList(lines);
  }
}

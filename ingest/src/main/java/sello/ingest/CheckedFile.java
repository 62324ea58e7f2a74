package sello.ingest;

import java.util.List;
import sello.ingest.form.SkippedLine;

/**
 * What a check found of one file.
 *
 * @param file the file
 * @param detected what it was found to be
 * @param rows rows read; none when the file as a whole is wrong
 * @param rejected rows that a build would refuse
 * @param warnings remarks on the file and its rows
 * @param skipped lines that are no rows, before the header and behind it
 */
public record CheckedFile(
    InputFile file,
    Detected detected,
    long rows,
    long rejected,
    long warnings,
    List<SkippedLine> skipped) {
  public CheckedFile {
    skipped = List.copyOf(skipped);
  }

  public long accepted() {
    return rows - rejected;
  }

  /** One line for people. */
  @Override
  public String toString() {
    String lines = Detected.placed(skipped);
    return "%s: %s; %d rows, %d rejected%s"
        .formatted(
            file.file(), detected, rows, rejected, lines.isEmpty() ? "" : "; skipped " + lines);
  }
}

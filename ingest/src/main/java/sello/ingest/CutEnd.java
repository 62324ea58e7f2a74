package sello.ingest;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import sello.catalog.Type;
import sello.ingest.form.FileForm;
import sello.ingest.form.Format;

/**
 * A text whose last line has no end, and whose last column is a figure: where the file was cut on
 * its way, 206 became 20, which nothing in the row shows. Whoever states its sha256 knows better.
 */
final class CutEnd {
  private static final Set<Format> OF_LINES = Set.of(Format.CSV, Format.SDMX_CSV);

  private CutEnd() {}

  /** A remark where there is one to make. */
  static List<Problem> remarks(InputFile file, Contract contract, HeaderMatch match) {
    FileForm form = file.form();
    boolean endsInFigure =
        form.format() == Format.EUROSTAT_TSV
            || (OF_LINES.contains(form.format()) && isFigureLast(form, contract, match));
    return form.isLastLineEnded() || !endsInFigure || !file.record().sha256().isEmpty()
        ? List.of()
        : List.of(
            Problem.ofHeader(
                Severity.WARNING,
                file,
                "",
                "",
                "has no line end behind its last line: if it was cut, its last figure lost digits",
                "Compare the last line with the source; the sha256 of a whole file may stand in its"
                    + " source record."));
  }

  private static boolean isFigureLast(FileForm form, Contract contract, HeaderMatch match) {
    int last = form.header().size() - 1;
    return IntStream.range(0, match.positions().length)
        .filter(i -> match.positions()[i] == last || match.seconds()[i] == last)
        .anyMatch(i -> contract.columns().get(i).type() != Type.STRING);
  }
}

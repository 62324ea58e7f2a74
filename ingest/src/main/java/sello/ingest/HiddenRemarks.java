package sello.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import sello.ingest.form.HiddenCells;

/**
 * Tells which rows and columns of a workbook are read though its sheet does not show them, or shows
 * them struck through.
 */
final class HiddenRemarks {
  private static final String ADVICE = "Show them to see what is sent; delete what does not count.";

  private HiddenRemarks() {}

  static List<Problem> of(InputFile file, HeaderMatch match) {
    HiddenCells hidden = file.form().hidden();
    List<Problem> remarks = new ArrayList<>();
    if (hidden.rows() > 0) {
      remarks.add(
          remark(
              file,
              "",
              "hides %s, read like those that are seen"
                  .formatted(named(hidden.rows(), hidden.first()))));
    }
    if (hidden.struck() > 0) {
      remarks.add(
          Problem.ofHeader(
              Severity.WARNING,
              file,
              "",
              "",
              "strikes text through in %s, read like the others"
                  .formatted(named(hidden.struck(), hidden.firstStruck())),
              "Delete the rows that do not count."));
    }
    for (int column : hidden.columns()) {
      if (match.reads(column)) {
        remarks.add(
            remark(file, file.form().header().get(column), "is hidden in the sheet, but is read"));
      }
    }
    return remarks;
  }

  /** How many rows, and the numbers of the first. */
  private static String named(int rows, List<Integer> first) {
    return "%d %s (%s%s)"
        .formatted(
            rows,
            rows == 1 ? "row" : "rows",
            first.stream().map(String::valueOf).collect(Collectors.joining(", ")),
            rows > first.size() ? ", …" : "");
  }

  private static Problem remark(InputFile file, String column, String rule) {
    return Problem.ofHeader(Severity.WARNING, file, column, "", rule, ADVICE);
  }
}

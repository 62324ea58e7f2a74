package sello.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import sello.ingest.form.HiddenCells;

/** Tells which rows and columns of a workbook are read though its sheet does not show them. */
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
              "hides %d %s (%s%s), read like those that are seen"
                  .formatted(
                      hidden.rows(),
                      hidden.rows() == 1 ? "row" : "rows",
                      hidden.first().stream()
                          .map(String::valueOf)
                          .collect(Collectors.joining(", ")),
                      hidden.rows() > hidden.first().size() ? ", …" : "")));
    }
    for (int column : hidden.columns()) {
      if (match.reads(column)) {
        remarks.add(
            remark(file, file.form().header().get(column), "is hidden in the sheet, but is read"));
      }
    }
    return remarks;
  }

  private static Problem remark(InputFile file, String column, String rule) {
    return Problem.ofHeader(Severity.WARNING, file, column, "", rule, ADVICE);
  }
}

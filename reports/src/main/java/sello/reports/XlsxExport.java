package sello.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import org.dhatim.fastexcel.Workbook;

/** An XLSX workbook of three sheets: the rows, what their columns mean, what the whole is. */
public final class XlsxExport implements Export {
  /** A sheet has 1,048,576 lines; the first holds the names. */
  static final long MOST_ROWS = 1_048_575;

  private static final String FILE = "rows.xlsx";

  @Override
  public String name() {
    return "xlsx";
  }

  @Override
  public String mediaType() {
    return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  }

  @Override
  public void write(Answer answer, OutputStream out) throws IOException {
    if (answer.size() > MOST_ROWS) {
      throw new Excess("rows", answer.size(), MOST_ROWS, DataAddress.of(answer, Exports.CSV))
          .refusal(this);
    }
    try (TemporaryFolder folder = TemporaryFolder.open()) {
      try (OutputStream file = Files.newOutputStream(folder.file(FILE));
          Workbook workbook = new Workbook(file, "Sello", "1.0")) {
        About about = new About(answer, this);
        Paper paper = about.paper();
        XlsxRows.write(answer, paper.sheet(workbook, "data"));
        XlsxNotes.writeFields(answer, paper.sheet(workbook, "fields"));
        XlsxNotes.writeAbout(about, paper.sheet(workbook, "about"));
      }
      TimelessZip.copy(folder.file(FILE), answer.table().release().manifest().published(), out);
    }
  }
}

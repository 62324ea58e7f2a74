package sello.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sello.catalog.Origin;
import sello.reports.text.Texts;

class PaperTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"REAL, false", "EXAMPLE, true"})
  void eachPageSaysWhatItIsOfAndWhetherFiguresAreInvented(Origin origin, boolean isMarked)
      throws IOException {
    String sheet = sheet(new Paper("Awards & labels", new OriginMark(origin), Texts.english()));
    assertThat(sheet).contains("orientation=\"landscape\"", "paperSize=\"9\"");
    // An ampersand begins a code in the language of headers and footers; two are one.
    assertThat(sheet).contains("Awards &amp;&amp; labels").contains("&amp;P / &amp;N");
    assertThat(sheet.contains("Example data: invented")).isEqualTo(isMarked);
  }

  private String sheet(Paper paper) throws IOException {
    Path file = folder.resolve("printed.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Sello", "1.0")) {
      paper.sheet(workbook, "data").value(0, 0, "edition");
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

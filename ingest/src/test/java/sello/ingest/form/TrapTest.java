package sello.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Files that are none, or that would fool the reader, are refused. */
final class TrapTest {
  @Test
  void a_workbook_that_is_cut_off_or_garbled_is_refused() {
    byte[] whole =
        new SheetDrawing().sheet("S", SheetDrawing.texts(1, "Country", "School"), "").bytes();
    for (int length = 30; length < whole.length; length += 41) {
      byte[] cut = java.util.Arrays.copyOf(whole, length);
      assertThat(Told.refusal(Pack.bytes(cut))).doesNotStartWith("no refusal");
    }
  }

  @Test
  void a_document_type_or_entity_in_any_part_is_refused() {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>";
    String file =
        "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><sst><si><t>&f;</t></si></sst>";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("xl/sharedStrings.xml", file);
    parts.put("xl/styles.xml", bomb);
    parts.put("xl/workbook.xml", bomb);
    parts.put("docProps/core.xml", bomb);
    parts.put("xl/worksheets/_rels/sheet1.xml.rels", bomb);
    parts.forEach(
        (name, content) -> {
          byte[] book =
              new SheetDrawing()
                  .sheet("S", SheetDrawing.texts(1, "Country", "School"), "")
                  .part(name, content)
                  .bytes();
          assertThat(Told.refusal(Pack.bytes(book)))
              .startsWith("'" + name + "' must not declare a document type or entities");
        });
  }

  @Test
  void an_entity_that_nobody_declared_is_refused() {
    byte[] book =
        new SheetDrawing()
            .sheet("S", "<row><c t=\"inlineStr\"><is><t>&nobody;</t></is></c></row>", "")
            .bytes();

    assertThat(Told.refusal(Pack.bytes(book))).startsWith("'xl/worksheets/sheet1.xml' ");
  }

  @Test
  void a_part_that_is_shown_as_many_sheets_is_refused() {
    String sheets = "<sheet name=\"A\" r:id=\"s1\"/><sheet name=\"B\" r:id=\"s1\"/>";
    byte[] book =
        new SheetDrawing()
            .sheet("A", SheetDrawing.texts(1, "Country", "School"), "")
            .part(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets>%s</sheets></workbook>".formatted(sheets))
            .bytes();
    assertThat(Told.refusal(Pack.bytes(book))).startsWith("must not show one part as two sheets");
  }

  @Test
  void a_cell_far_to_the_right_is_refused() {
    String cell = SheetDrawing.text("ZZZZZZZ1", "x");
    byte[] book = new SheetDrawing().sheet("S", SheetDrawing.row(1, cell), "").bytes();

    assertThat(Told.refusal(Pack.bytes(book))).contains("more than 10,000 columns");
  }

  @Test
  void rows_out_of_order_are_refused() {
    String rows = SheetDrawing.texts(5, "Country", "School") + SheetDrawing.texts(3, "a", "b");
    byte[] book = new SheetDrawing().sheet("S", rows, "").bytes();

    assertThat(Told.refusal(Pack.bytes(book))).startsWith("line 3: must come in its order");
  }

  @Test
  void other_kinds_of_file_are_refused_with_advice() {
    byte[] ole = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0
    };

    assertThat(Told.refusal(Pack.bytes(ole))).contains("save it as XLSX without a password");
    assertThat(Told.refusal("%PDF-1.7\n")).startsWith("is a PDF document");
    assertThat(Told.refusal("<!DOCTYPE html><html>")).startsWith("is a web page or XML");
    assertThat(Told.refusal("\uFEFF <?xml version=\"1.0\"?>")).startsWith("is a web page or XML");
    assertThat(Told.refusal("")).startsWith("is empty");
    assertThat(Told.refusal("\n \n\n")).startsWith("has no header: all its lines are blank");
    assertThat(Told.refusal("Country,School\na,\0\n"))
        .startsWith("line 2: 'byte 0x00' must be text");
    assertThat(Told.refusal("\u0001\u0002\u0003abc"))
        .startsWith("must be text, but holds 3 control");
  }

  @Test
  void a_file_of_blank_lines_is_refused_before_they_fill_the_memory() {
    assertThat(Told.refusal("Country,School\n" + "\n".repeat(1_100_000)))
        .contains("more than 1,000,000 lines that are no records");
  }
}

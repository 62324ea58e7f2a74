package sello.ingest.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is needed to read the sheets of a workbook.
 *
 * @param sheets that hold cells, in the order of their tabs
 */
record Workbook(
    WorkbookParts parts,
    List<Sheet> sheets,
    boolean date1904,
    List<CellStyle> styles,
    List<String> texts)
    implements AutoCloseable {

  /** One sheet: its name and the part that holds its cells. */
  record Sheet(String name, String part, boolean isHidden) {}

  /**
   * @throws FormError when the archive is not a workbook
   */
  static Workbook open(Bytes bytes, boolean gzip) throws IOException {
    WorkbookParts parts = WorkbookParts.of(bytes, gzip);
    try {
      return read(parts);
    } catch (IOException | RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  private static Workbook read(WorkbookParts parts) throws IOException {
    String root = Relations.of(parts, "").firstOf("officeDocument").orElse("xl/workbook.xml");
    if (!parts.has(root) || !root.endsWith(".xml")) {
      OtherWorkbook.refuse(parts, root);
      throw FormError.ofFile(
          "is a ZIP file, but no workbook", "Unpack it and send the files in it one by one.");
    }
    Relations relations = Relations.of(parts, root);
    List<Sheet> sheets = new ArrayList<>();
    boolean date1904 = false;
    try (XmlPart xml = parts.open(root)) {
      while (xml.advance()) {
        if (xml.starts("workbookPr")) {
          date1904 = isTrue(xml.attribute("date1904"));
        } else if (xml.starts("sheet")) {
          addSheet(xml, relations, sheets);
        }
      }
    }
    return new Workbook(parts, sheets, date1904, styles(relations), texts(relations));
  }

  private static void addSheet(XmlPart xml, Relations relations, List<Sheet> sheets) {
    String part = relations.worksheets().getOrDefault(xml.attribute("id"), "");
    boolean isHidden = xml.attribute("state").toLowerCase(java.util.Locale.ROOT).contains("hidden");
    if (sheets.stream().anyMatch(sheet -> sheet.part().equals(part))) {
      throw FormError.ofFile(
          "must not show one part as two sheets", "Save the workbook as XLSX anew.");
    }
    if (!part.isEmpty()) {
      sheets.add(new Sheet(xml.attribute("name"), part, isHidden));
    }
  }

  private static List<CellStyle> styles(Relations relations) throws IOException {
    var part = relations.firstOf("styles").filter(relations.parts()::has);
    return part.isEmpty() ? List.of() : CellStyle.all(relations.parts().open(part.get()));
  }

  private static List<String> texts(Relations relations) throws IOException {
    var part = relations.firstOf("sharedStrings").filter(relations.parts()::has);
    return part.isEmpty() ? List.of() : SharedTexts.all(relations.parts().open(part.get()));
  }

  @Override
  public void close() {
    parts.close();
  }

  static boolean isTrue(String value) {
    return value.equals("1") || value.equals("true");
  }

  Sheet sheet(String name) {
    return sheets.stream()
        .filter(sheet -> sheet.name().equals(name))
        .findFirst()
        .orElseThrow(() -> FormError.ofFile("has changed while it was read", "Start again."));
  }
}

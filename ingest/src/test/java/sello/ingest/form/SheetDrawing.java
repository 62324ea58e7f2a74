package sello.ingest.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A workbook written part by part, so that each oddity of a real one can be put in. */
public final class SheetDrawing {
  private static final String MAIN =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> states = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private String workbookPr = "";
  private int active;

  /**
   * Style 1 is a day, style 2 a time of the day, style 3 a day in words of the sender's own, 4 and
   * 5 shares, 6 is struck through, 7 is so no longer.
   */
  private static final String STYLES =
      "<styleSheet "
          + MAIN
          + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd&quot; de &quot;mmmm\"/>"
          + "<numFmt numFmtId=\"165\" formatCode=\"0.0##%\"/></numFmts>"
          + "<fonts><font/><font><strike/></font><font><strike val=\"0\"/></font></fonts>"
          + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
          + "<xf numFmtId=\"14\"/><xf numFmtId=\"20\"/><xf numFmtId=\"164\"/>"
          + "<xf numFmtId=\"9\"/><xf numFmtId=\"165\"/>"
          + "<xf numFmtId=\"0\" fontId=\"1\"/><xf numFmtId=\"0\" fontId=\"2\"/></cellXfs></styleSheet>";

  public SheetDrawing from1904() {
    workbookPr = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  SheetDrawing active(int sheet) {
    active = sheet;
    return this;
  }

  /** A sheet whose rows are given as XML, with what stands behind them. */
  public SheetDrawing sheet(String name, String rows, String behind) {
    return sheet(name, "visible", rows, behind);
  }

  SheetDrawing sheet(String name, String state, String rows, String behind) {
    names.add(name);
    states.add(state);
    parts.put(
        "xl/worksheets/sheet" + names.size() + ".xml",
        "<?xml version=\"1.0\"?><worksheet %s><sheetData>%s</sheetData>%s</worksheet>"
            .formatted(MAIN, rows, behind));
    return this;
  }

  SheetDrawing part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  /** A shared text as XML within {@code si}; gives its number. */
  int shared(String xml) {
    texts.add("<si>" + xml + "</si>");
    return texts.size() - 1;
  }

  public static String text(String cell, String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(cell, escaped);
  }

  public static String row(int number, String cells) {
    return "<row r=\"%d\">%s</row>".formatted(number, cells);
  }

  /** A row of texts from column A on. */
  public static String texts(int number, String... cells) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      row.append(text((char) ('A' + i) + "" + number, cells[i]));
    }
    return row(number, row.toString());
  }

  public byte[] bytes() {
    Map<String, String> all = new LinkedHashMap<>();
    String root = "<Relationship Id=\"r\" Type=\"%s/officeDocument\" Target=\"/xl/workbook.xml\"/>";
    all.put("_rels/.rels", relations(root.formatted(TYPES)));
    all.putAll(parts);
    StringBuilder targets = new StringBuilder();
    for (int i = 1; i <= names.size(); i++) {
      targets.append(relation("s" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
    }
    targets.append(relation("st", "styles", "styles.xml"));
    targets.append(relation("sh", "sharedStrings", "sharedStrings.xml"));
    all.putIfAbsent("xl/workbook.xml", workbook());
    all.put("xl/_rels/workbook.xml.rels", relations(targets.toString()));
    all.putIfAbsent("xl/styles.xml", STYLES);
    all.putIfAbsent(
        "xl/sharedStrings.xml", "<sst " + MAIN + ">" + String.join("", texts) + "</sst>");
    return Pack.zip(all);
  }

  private String workbook() {
    StringBuilder sheets = new StringBuilder();
    for (int i = 1; i <= names.size(); i++) {
      sheets.append(
          "<sheet name=\"%s\" state=\"%s\" sheetId=\"%d\" r:id=\"s%d\"/>"
              .formatted(names.get(i - 1), states.get(i - 1), i, i));
    }
    String view = "<bookViews><workbookView activeTab=\"" + active + "\"/></bookViews>";
    return "<workbook %s xmlns:r=\"%s\">%s%s<sheets>%s</sheets></workbook>"
        .formatted(MAIN, TYPES, workbookPr, view, sheets);
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, TYPES, type, target);
  }

  private static String relations(String all) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all
        + "</Relationships>";
  }
}

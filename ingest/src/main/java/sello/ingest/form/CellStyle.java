package sello.ingest.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a workbook shows a cell.
 *
 * @param isStruck whether a line is drawn through its text
 */
record CellStyle(NumberFormat format, boolean isStruck) {
  static final CellStyle PLAIN = new CellStyle(NumberFormat.NUMBER, false);

  /** The cell styles of a workbook, in their order. */
  static List<CellStyle> all(XmlPart xml) {
    Map<String, NumberFormat> own = new HashMap<>();
    List<Boolean> struckFonts = new ArrayList<>();
    List<CellStyle> styles = new ArrayList<>();
    boolean isFont = false;
    boolean isCellStyle = false;
    try (xml) {
      while (xml.advance()) {
        if (xml.starts("numFmt")) {
          own.put(xml.attribute("numFmtId"), NumberFormat.ofCode(xml.attribute("formatCode")));
        } else if (xml.starts("fonts") || xml.ends("fonts")) {
          isFont = xml.isStart();
        } else if (isFont && xml.starts("font")) {
          struckFonts.add(false);
        } else if (isFont && xml.starts("strike") && !struckFonts.isEmpty()) {
          struckFonts.set(struckFonts.size() - 1, isOn(xml.attribute("val")));
        } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
          isCellStyle = xml.isStart();
        } else if (isCellStyle && xml.starts("xf")) {
          String id = xml.attribute("numFmtId");
          styles.add(
              new CellStyle(
                  own.getOrDefault(id, NumberFormat.ofId(id)),
                  isStruck(struckFonts, xml.attribute("fontId"))));
        }
      }
    }
    return styles;
  }

  /** A property of a font is on unless its value says otherwise. */
  private static boolean isOn(String value) {
    return value.isEmpty() || Workbook.isTrue(value);
  }

  private static boolean isStruck(List<Boolean> fonts, String id) {
    int font = id.matches("\\d{1,6}") ? Integer.parseInt(id) : Integer.MAX_VALUE;
    return font < fonts.size() && fonts.get(font);
  }
}

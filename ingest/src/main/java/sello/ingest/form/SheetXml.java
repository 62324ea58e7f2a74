package sello.ingest.form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The rows that are written in the part of one sheet, and behind them its merged cells. */
final class SheetXml implements AutoCloseable {
  private static final int MOST_ROWS = 1_048_576;
  private static final int MOST_MERGES = 100_000;

  private final Workbook workbook;
  private final XmlPart xml;
  private final List<MergedCells> merges = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet struckRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private long line;

  SheetXml(Workbook workbook, XmlPart xml) {
    this.workbook = workbook;
    this.xml = xml;
  }

  /** The next row that is written, or one of line 0 behind the last. */
  Row next() {
    while (xml.advance()) {
      if (xml.starts("row")) {
        String stated = xml.attribute("r");
        line = number(stated, line);
        boolean isHidden = Workbook.isTrue(xml.attribute("hidden"));
        Row row = new Row(line, cells(!stated.isEmpty()));
        hiddenRows.set((int) line, isHidden && !row.isBlank());
        return row;
      }
      if (xml.starts("col") && Workbook.isTrue(xml.attribute("hidden"))) {
        hideColumns(xml.attribute("min"), xml.attribute("max"));
      }
      if (xml.starts("mergeCell")) {
        merge(xml.attribute("ref"));
      }
    }
    return new Row(0, List.of());
  }

  /** Complete once the last row is read. */
  List<MergedCells> merges() {
    return merges;
  }

  /** What the sheet does not show, or strikes through; complete once the last row is read. */
  HiddenCells hidden(long lastHeaderLine) {
    return HiddenCells.of(hiddenRows, hiddenColumns, struckRows, lastHeaderLine);
  }

  /** Counted from 1; a program may hide all columns behind the last that is used. */
  private void hideColumns(String first, String last) {
    if (first.matches("\\d{1,5}") && last.matches("\\d{1,5}")) {
      int from = Math.max(1, Integer.parseInt(first));
      int to = Math.min(Limits.LIMITS.columns(), Integer.parseInt(last));
      hiddenColumns.set(from - 1, Math.max(from - 1, to));
    }
  }

  private static long number(String stated, long before) {
    long number = stated.matches("\\d{1,9}") ? Long.parseLong(stated) : before + 1;
    if (number <= before || number > MOST_ROWS) {
      throw new FormError(number, "", "must come in its order", "Save the workbook as XLSX anew.");
    }
    return number;
  }

  private List<String> cells(boolean isNumbered) {
    List<String> cells = new ArrayList<>();
    int column = -1;
    BitSet filled = new BitSet();
    while (xml.advance() && !xml.ends("row")) {
      if (xml.starts("c")) {
        String reference = xml.attribute("r");
        column = reference.isEmpty() ? column + 1 : CellReference.column(reference);
        if (column < 0) {
          throw new FormError(line, reference, "is no cell", "Save the workbook as XLSX anew.");
        }
        if (column >= Limits.LIMITS.columns()) {
          throw TooManyColumns.inLine(line);
        }
        refuseStray(reference, isNumbered, filled.get(column));
        filled.set(column);
        put(cells, column, cell());
      }
    }
    return cells;
  }

  /**
   * @throws FormError when the cell says another row than that in which it stands, or its place is
   *     taken: of two values the later would win
   */
  private void refuseStray(String reference, boolean isNumbered, boolean isTaken) {
    boolean isOfOther = isNumbered && !reference.isEmpty() && !CellReference.isIn(reference, line);
    if (isTaken || isOfOther) {
      throw new FormError(
          line, reference, "must stand once, and in its row", "Save the workbook as XLSX anew.");
    }
  }

  private static void put(List<String> cells, int column, String value) {
    if (value.isEmpty()) {
      return;
    }
    while (cells.size() <= column) {
      cells.add("");
    }
    cells.set(column, value);
  }

  private String cell() {
    String type = xml.attribute("t");
    String style = xml.attribute("s");
    String formula = "";
    String value = "";
    while (xml.advance() && !xml.ends("c")) {
      if (xml.starts("f")) {
        formula = formula(xml.text("f"));
      } else if (xml.starts("v")) {
        value = onlyValue(value);
      } else if (xml.starts("is")) {
        value = xml.richText("is");
      }
    }
    CellStyle shown = style(style);
    String text = formula.isEmpty() ? text(type, shown.format(), value) : formula;
    if (shown.isStruck() && !text.isBlank()) {
      struckRows.set((int) line);
    }
    return text;
  }

  /** Of cells that share a formula only the first one writes it out. */
  private static String formula(String written) {
    return written.isBlank() ? "=(shared formula)" : "=" + written;
  }

  private String text(String type, NumberFormat format, String value) {
    if (value.isEmpty()) {
      return "";
    }
    return switch (type) {
      case "", "n" -> SheetNumber.text(value.strip(), format, workbook.date1904());
      case "s" -> shared(value.strip());
      case "b" -> Workbook.isTrue(value.strip()) ? "true" : "false";
      case "str" -> WorkbookText.unescaped(value);
      default -> value;
    };
  }

  private String onlyValue(String before) {
    if (!before.isEmpty()) {
      throw new FormError(
          line, before, "must be the only value of its cell", "Save the workbook as XLSX anew.");
    }
    return xml.text("v");
  }

  private CellStyle style(String style) {
    int index = style.matches("\\d{1,6}") ? Integer.parseInt(style) : 0;
    List<CellStyle> styles = workbook.styles();
    return index < styles.size() ? styles.get(index) : CellStyle.PLAIN;
  }

  private String shared(String value) {
    int index = value.matches("\\d{1,9}") ? Integer.parseInt(value) : Integer.MAX_VALUE;
    if (index >= workbook.texts().size()) {
      throw new FormError(
          line, "text " + value, "is not among the texts of the workbook", "Save it as XLSX anew.");
    }
    return workbook.texts().get(index);
  }

  private void merge(String range) {
    CellReference.range(range).ifPresent(merges::add);
    if (merges.size() > MOST_MERGES) {
      throw FormError.ofFile(
          "must not have more than %,d merged cells".formatted(MOST_MERGES),
          "Split the merged cells.");
    }
  }

  @Override
  public void close() {
    xml.close();
  }
}

package sello.ingest.form;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the layout of a text from its beginning. */
final class TextLayouts {
  private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|");
  private static final int ROWS = 200;
  private static final Pattern ARRAY = Pattern.compile("\\[\\s*\\{.*", Pattern.DOTALL);
  private static final Pattern STATED =
      Pattern.compile("\"?sep=([^\"\\p{L}\\p{N}])\"?\\s*", Pattern.CASE_INSENSITIVE);

  private TextLayouts() {}

  /**
   * @param isPart whether the text goes on behind what is given
   */
  static TextLayout of(String text, boolean isPart, Recognition recognition) {
    String start = text.stripLeading();
    if (start.isEmpty()) {
      throw FormError.ofFile("has no header: all its lines are blank", "Send the file again.");
    }
    if (start.startsWith("{")) {
      return new TextLayout(
          Format.JSON_LINES, "", 0, 0, List.of(), Optional.empty(), Map.of(), List.of());
    }
    if (ARRAY.matcher(start.substring(0, Math.min(1000, start.length()))).matches()) {
      throw FormError.ofFile(
          "is one JSON array", "Write one JSON object per line, without brackets around them.");
    }
    return EurostatHeader.of(text)
        .map(EurostatHeader::layout)
        .orElseGet(() -> delimited(text, isPart, recognition));
  }

  private static TextLayout delimited(String text, boolean isPart, Recognition recognition) {
    Matcher stated = STATED.matcher(text.lines().findFirst().orElse(""));
    List<String> delimiters = stated.matches() ? List.of(stated.group(1)) : DELIMITERS;
    List<Row> best = List.of();
    HeaderChoice choice = new HeaderChoice(-1, -1, -1, -1);
    String delimiter = "";
    for (String tried : delimiters) {
      List<Row> rows = rows(text, tried, isPart, stated.matches());
      HeaderChoice found = HeaderChoice.of(rows, recognition);
      if (found.compareTo(choice) > 0) {
        best = rows;
        choice = found;
        delimiter = tried;
      }
    }
    RowsBefore.refusePeriods(
        best.subList(0, choice.index()), best.get(choice.index()), recognition);
    RowsBefore.refuseRecords(
        best.subList(0, choice.index()), best.get(choice.index()), recognition);
    return layout(best, choice, delimiter, recognition);
  }

  private static TextLayout layout(
      List<Row> rows, HeaderChoice choice, String delimiter, Recognition recognition) {
    Row first = rows.get(choice.index());
    List<Row> before = rows.subList(0, choice.index());
    List<Row> behind = rows.subList(choice.index() + 1, rows.size());
    HeaderLines lines = HeaderLines.of(first, behind, recognition);
    Format format = isSdmx(first.cells()) ? Format.SDMX_CSV : Format.CSV;
    List<String> names =
        format == Format.SDMX_CSV ? LabelledRows.codes(lines.names()) : lines.names();
    Row header = new Row(first.line(), names);
    behind = behind.subList(lines.second().isPresent() ? 1 : 0, behind.size());
    return new TextLayout(
        format,
        delimiter,
        choice.names(),
        header.line(),
        recognition.isEachLineRow() ? header.cells() : HeaderWidth.header(header, behind),
        lines.second(),
        Facts.of(before, delimiter),
        Title.of(before));
  }

  private static List<Row> rows(String text, String delimiter, boolean isPart, boolean isStated) {
    try (DelimitedRows all = DelimitedRows.ofPart(new StringReader(text), delimiter)) {
      List<Row> rows = new ArrayList<>(all.first(ROWS));
      if (isPart && rows.size() > 1 && rows.size() < ROWS) {
        rows.remove(rows.size() - 1);
      }
      if (isStated) {
        rows.set(0, new Row(1, List.of("")));
      }
      return rows;
    }
  }

  private static boolean isSdmx(List<String> cells) {
    List<String> header = LabelledRows.codes(cells);
    String first = header.get(0).strip().toUpperCase(Locale.ROOT);
    boolean isNamed = first.startsWith("DATAFLOW") || first.startsWith("STRUCTURE");
    return (isNamed && header.size() > 1)
        || (header.contains("TIME_PERIOD") && header.contains("OBS_VALUE"));
  }
}

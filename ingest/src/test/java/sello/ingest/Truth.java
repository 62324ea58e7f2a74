package sello.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import sello.catalog.Json;
import sello.ingest.PlainTable.PlainRow;

/** The figures of an undamaged file by what names their row, read in the plainest way. */
final class Truth {
  private final WholeFile whole;
  private final Map<String, List<Map<String, Double>>> rows = new HashMap<>();
  private final Set<String> texts = new HashSet<>();

  Truth(WholeFile whole) {
    this.whole = whole;
    List<PlainRow> all = whole.table(whole.bytes()).rows();
    PlainRow header = all.get(0);
    for (PlainRow row : all) {
      header = row.line() == whole.headerLine() ? row : header;
      if (row.line() > whole.headerLine()) {
        texts.add(row.text());
        add(header, row);
      }
    }
  }

  private void add(PlainRow header, PlainRow row) {
    switch (whole.shape()) {
      case TABLE -> addTableRow(header, row);
      case EUROSTAT -> addPeriods(header, row);
      case JSON -> addObject(row);
      case SEALED -> {}
    }
  }

  private void addTableRow(PlainRow header, PlainRow row) {
    if (row.cells().size() != header.cells().size()) {
      return;
    }
    List<String> id = new ArrayList<>();
    new TreeMap<>(whole.id())
        .values()
        .forEach(n -> id.add(row.cell(header.place(whole.seen(n))).strip()));
    Map<String, Double> figures = new HashMap<>();
    whole
        .figures()
        .forEach((column, n) -> put(figures, column, row.cell(header.place(whole.seen(n)))));
    note(String.join("|", id), figures);
  }

  private void addPeriods(PlainRow header, PlainRow row) {
    String[] dimensions = row.cell(0).split(",", -1);
    for (int i = 1; i < row.cells().size() && dimensions.length == 5; i++) {
      String id =
          String.join("|", dimensions[4], dimensions[2], dimensions[3], header.cell(i).strip());
      Map<String, Double> figures = new HashMap<>();
      put(figures, "value", row.cell(i).strip().split(" ", -1)[0]);
      note(id, figures);
    }
  }

  private void addObject(PlainRow row) {
    try {
      JsonNode json =
          Json.MAPPER.readTree(
              new String(
                  row.text().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
                  java.nio.charset.StandardCharsets.UTF_8));
      Map<String, Double> figures = new HashMap<>();
      whole
          .figures()
          .forEach((column, n) -> put(figures, column, json.path("areas").path(n).asText("")));
      note(json.path("id").asText(""), figures);
    } catch (JsonProcessingException e) {
      return; // A line that is damaged from the start has no figures.
    }
  }

  private static void put(Map<String, Double> figures, String column, String text) {
    String number = text.strip().replace(',', '.');
    if (number.matches("-?\\d+(\\.\\d+)?")) {
      figures.put(column, Double.valueOf(number));
    }
  }

  /** Takes rows as they were read from a file that is no text. */
  void note(String id, Map<String, Double> figures) {
    rows.computeIfAbsent(folded(id), key -> new ArrayList<>()).add(figures);
  }

  boolean has(String id) {
    return rows.containsKey(folded(id));
  }

  /** Whether the row of this name, or any row, has this figure; none is one too. */
  boolean has(String id, String column, @Nullable Double value) {
    return rows.getOrDefault(folded(id), List.of()).stream()
        .anyMatch(figures -> java.util.Objects.equals(figures.get(column), value));
  }

  boolean hasAnywhere(String column, @Nullable Double value) {
    return rows.keySet().stream().anyMatch(id -> has(id, column, value));
  }

  /** Whether the text is that of a line behind the header. */
  boolean hasLine(String text) {
    return texts.contains(text);
  }

  private static String folded(String id) {
    return id.strip().toUpperCase(Locale.ROOT);
  }
}

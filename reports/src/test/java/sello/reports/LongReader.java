package sello.reports;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import sello.catalog.Json;

/** Formats of observations, read back as value and flag by key and measure. */
final class LongReader {
  private static final Set<String> NOT_KEY =
      Set.of(
          "STRUCTURE",
          "STRUCTURE_ID",
          "ACTION",
          "FREQ",
          "INDICATOR",
          "OBS_VALUE",
          "OBS_STATUS",
          "CONF_STATUS",
          "OBS_FLAGS",
          "UNIT_MEASURE");

  private LongReader() {}

  static Map<String, String> read(Export export, byte[] bytes) throws IOException {
    return export == Exports.JSON_STAT
        ? jsonStat(Json.MAPPER.readTree(bytes))
        : sdmx(new String(bytes, StandardCharsets.UTF_8));
  }

  static void put(
      Map<String, String> all, List<String> sortedKey, String measure, String value, String flag) {
    if (!value.isEmpty() || !flag.isEmpty()) {
      all.put(sortedKey + " " + measure, value + " " + flag);
    }
  }

  private static Map<String, String> sdmx(String text) throws IOException {
    Map<String, String> all = new LinkedHashMap<>();
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
      reader.forEach(
          line -> {
            List<String> key =
                line.getHeader().stream()
                    .filter(name -> !NOT_KEY.contains(name))
                    .map(line::getField)
                    .sorted()
                    .toList();
            String measure = line.getField("INDICATOR").toLowerCase(Locale.ROOT);
            put(all, key, measure, line.getField("OBS_VALUE"), line.getField("OBS_FLAGS"));
          });
    }
    return all;
  }

  private static Map<String, String> jsonStat(JsonNode cube) {
    Map<String, String> all = new LinkedHashMap<>();
    Set<Integer> cells = new TreeSet<>();
    cube.get("value").fieldNames().forEachRemaining(cell -> cells.add(Integer.valueOf(cell)));
    cube.get("status").fieldNames().forEachRemaining(cell -> cells.add(Integer.valueOf(cell)));
    for (int cell : cells) {
      List<String> codes = codes(cube, cell);
      String measure = codes.remove(codes.size() - 1);
      Collections.sort(codes);
      JsonNode value = cube.get("value").path(Integer.toString(cell));
      String text =
          value.isMissingNode()
              ? ""
              : value.isDouble() ? Plain.text(value.doubleValue()) : value.asText();
      put(all, codes, measure, text, cube.get("status").path(Integer.toString(cell)).asText());
    }
    return all;
  }

  /** The codes of a cell, the last side changing fastest. */
  private static List<String> codes(JsonNode cube, int cell) {
    List<String> codes = new ArrayList<>();
    int rest = cell;
    for (int i = cube.get("id").size() - 1; i >= 0; i--) {
      int size = cube.get("size").get(i).asInt();
      String side = cube.get("id").get(i).asText();
      JsonNode index = cube.get("dimension").get(side).get("category").get("index");
      codes.add(0, index.get(rest % size).asText());
      rest /= size;
    }
    return codes;
  }
}

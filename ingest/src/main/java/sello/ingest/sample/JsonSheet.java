package sello.ingest.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sello.catalog.Json;

/** A file with one JSON object a line, in the nested form of a national export. */
final class JsonSheet implements Sheet {
  /** Where a column stands in the object. */
  private static final Map<String, String> PATHS =
      Map.ofEntries(
          Map.entry("school_id", "id"),
          Map.entry("school_name", "school.name"),
          Map.entry("locality", "school.town"),
          Map.entry("region_name", "school.region"),
          Map.entry("miss_leadership", "areas.leadership"),
          Map.entry("miss_collab", "areas.collaboration"),
          Map.entry("miss_students", "areas.students"),
          Map.entry("miss_inclusion", "areas.inclusion"),
          Map.entry("miss_model", "areas.model"),
          Map.entry("principal", "head"));

  private static final int SHOWN_OF_BROKEN = 30;

  private final List<String> columns;
  private final Writer out;
  private long line;

  JsonSheet(OutputStream to, List<String> columns) {
    this.columns = columns;
    this.out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
  }

  @Override
  public long row(List<Object> cells) throws IOException {
    return write(object(cells));
  }

  @Override
  public long broken(List<Object> cells) throws IOException {
    return write(object(cells).substring(0, SHOWN_OF_BROKEN));
  }

  /** An object needs no header. */
  @Override
  public void repeatHeader() {}

  @Override
  public void close() throws IOException {
    out.close();
  }

  private long write(String text) throws IOException {
    out.write(text);
    out.write('\n');
    return ++line;
  }

  private String object(List<Object> cells) throws IOException {
    Map<String, Object> top = new LinkedHashMap<>();
    Map<String, Map<String, Object>> inner = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      String[] path = PATHS.getOrDefault(columns.get(i), columns.get(i)).split("\\.", 2);
      Object cell = cells.get(i) instanceof Number ? cells.get(i) : String.valueOf(cells.get(i));
      if (path.length == 1) {
        top.put(path[0], cell);
      } else {
        Map<String, Object> object = inner.computeIfAbsent(path[0], name -> new LinkedHashMap<>());
        top.put(path[0], object);
        object.put(path[1], cell);
      }
    }
    return Json.MAPPER.writeValueAsString(top);
  }
}

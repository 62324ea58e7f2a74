package sello.ingest.sample;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import sello.catalog.Json;

/**
 * What a sample knows and its files do not say: the true school of each row, the rows that must be
 * refused, the size of the effect. Only tests read it: its files are hidden.
 */
final class Truth implements Closeable {
  private final JsonGenerator json;
  private final CsvWriter schools;
  private final Map<String, Long> rows = new TreeMap<>();
  private final Map<String, Long> totals = new TreeMap<>();

  Truth(Path root) throws IOException {
    Files.createDirectories(root);
    this.json =
        Json.MAPPER
            .getFactory()
            .createGenerator(Files.newOutputStream(root.resolve(".truth.json")))
            .useDefaultPrettyPrinter();
    this.schools =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(
                new BufferedWriter(
                    new OutputStreamWriter(
                        new StoredGzip(
                            Files.newOutputStream(root.resolve(".truth_schools.csv.gz"))),
                        StandardCharsets.UTF_8)));
    schools.writeRecord("file", "line", "country_code", "school");
    json.writeStartObject();
    json.writeArrayFieldStart("refused");
  }

  /** Notes the true school of a row. */
  void school(String file, long line, SampleSchool school) {
    schools.writeRecord(
        file, String.valueOf(line), school.country(), String.valueOf(school.index()));
  }

  /** Notes a row that must be refused. */
  void refused(String file, long line, String reason) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", file);
    json.writeNumberField("line", line);
    json.writeStringField("reason", reason);
    json.writeEndObject();
    add("refused_" + file.substring(0, file.indexOf('/')), 1);
  }

  /** Adds to a total. */
  void add(String total, long count) {
    totals.merge(total, count, Long::sum);
  }

  void rows(String file, long count) {
    rows.put(file, count);
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeNumberField("active_teachers_effect", Activity.ACTIVE_EFFECT);
    json.writeNumberField("projects_started_effect", Activity.PROJECT_EFFECT);
    writeCounts("totals", totals);
    writeCounts("rows", rows);
    json.writeEndObject();
    json.close();
    schools.close();
  }

  private void writeCounts(String name, Map<String, Long> counts) throws IOException {
    json.writeObjectFieldStart(name);
    for (var count : counts.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }
}

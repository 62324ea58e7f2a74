package sello.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sello.catalog.Json;

/** How what differs in a table is handed out, line by line. */
public enum ChangesFormat {
  JSON {
    @Override
    public void write(Changes changes, OutputStream out) throws IOException {
      try (JsonGenerator json = generator(out)) {
        json.writeStartObject();
        json.writeStringField("from", changes.comparison().before().id());
        json.writeStringField("to", changes.comparison().after().id());
        json.writeStringField("table", changes.pair().name());
        json.writeNumberField("count", changes.lines());
        json.writeArrayFieldStart("rows");
        writeLines(changes, json);
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
      }
    }
  },
  CSV {
    @Override
    public void write(Changes changes, OutputStream out) throws IOException {
      CsvWriter csv = CsvFile.begin(Wording.PLAIN, out);
      csv.writeRecord(changes.columns());
      changes.forEach(
          line -> {
            csv.writeRecord(line.values().stream().map(CsvFile::cell).toList());
            return true;
          });
      csv.flush();
    }
  },
  NDJSON {
    @Override
    public void write(Changes changes, OutputStream out) throws IOException {
      try (JsonGenerator json = generator(out)) {
        json.setRootValueSeparator(new SerializedString("\n"));
        writeLines(changes, json);
        if (changes.lines() > 0) {
          json.writeRaw('\n');
        }
      }
    }
  };

  /** Writes all lines. */
  public abstract void write(Changes changes, OutputStream out) throws IOException;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String mediaType() {
    return Exports.named(label()).orElseThrow().mediaType();
  }

  public static Optional<ChangesFormat> named(String label) {
    return Arrays.stream(values()).filter(format -> format.label().equals(label)).findFirst();
  }

  public static List<String> labels() {
    return Arrays.stream(values()).map(ChangesFormat::label).toList();
  }

  public static List<String> mediaTypes() {
    return Arrays.stream(values()).map(ChangesFormat::mediaType).toList();
  }

  private static JsonGenerator generator(OutputStream out) throws IOException {
    return Json.MAPPER.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  private static void writeLines(Changes changes, JsonGenerator json) {
    List<String> names = changes.columns();
    changes.forEach(
        line -> {
          try {
            json.writeStartObject();
            List<Optional<Object>> values = line.values();
            for (int i = 0; i < names.size(); i++) {
              json.writeFieldName(names.get(i));
              JsonRow.write(values.get(i), json);
            }
            json.writeEndObject();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return true;
        });
  }
}

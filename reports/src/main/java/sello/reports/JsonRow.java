package sello.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A row as a JSON object: every column is there, a missing value is null. */
final class JsonRow {
  private JsonRow() {}

  /** Writes all rows of an answer, one after the other. */
  static void writeAll(Answer answer, JsonGenerator json) {
    answer.forEach(
        row -> {
          try {
            write(row, json);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return true;
        });
  }

  private static void write(Row row, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (int i = 0; i < row.columns().size(); i++) {
      json.writeFieldName(row.columns().get(i).name());
      write(row, i, json);
    }
    json.writeEndObject();
  }

  private static void write(Row row, int place, JsonGenerator json) throws IOException {
    if (row.value(place).isEmpty()) {
      json.writeNull();
      return;
    }
    Object value = row.value(place).get();
    if (value instanceof Number) {
      json.writeNumber(Plain.text(value));
    } else if (value instanceof Boolean yes) {
      json.writeBoolean(yes);
    } else {
      json.writeString(Plain.text(value));
    }
  }
}

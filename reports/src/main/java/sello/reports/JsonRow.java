package sello.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

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
      write(row.value(i), json);
    }
    json.writeEndObject();
  }

  /** A value as JSON has it; missing is null. */
  static void write(Optional<Object> cell, JsonGenerator json) throws IOException {
    if (cell.isEmpty()) {
      json.writeNull();
      return;
    }
    Object value = cell.get();
    if (value instanceof Integer || value instanceof Long) {
      json.writeNumber(((Number) value).longValue());
    } else if (value instanceof Number) {
      json.writeNumber(Plain.text(value));
    } else if (value instanceof Boolean yes) {
      json.writeBoolean(yes);
    } else {
      json.writeString(Plain.text(value));
    }
  }
}

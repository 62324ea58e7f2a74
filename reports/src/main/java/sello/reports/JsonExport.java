package sello.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import sello.catalog.Field;
import sello.catalog.Json;

/** JSON: an envelope that names the table, the question and the fields, and the rows as objects. */
public final class JsonExport implements Export {
  @Override
  public String name() {
    return "json";
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public void write(Answer answer, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.MAPPER.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeStringField("release", answer.table().release().id());
      json.writeStringField("table", answer.table().name());
      json.writeStringField("title", answer.table().spec().title());
      json.writeStringField("query", answer.query().canonical());
      if (answer.table().mark().isShown()) {
        json.writeBooleanField("illustrative", true);
        json.writeStringField("origin", answer.table().origin().label());
      }
      writeFields(answer.columns(), json);
      json.writeNumberField("count", answer.count());
      writeRows(answer, json);
      json.writeNullField("next");
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void writeFields(List<Field<?>> columns, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("fields");
    for (Field<?> column : columns) {
      json.writeStartObject();
      json.writeStringField("name", column.name());
      json.writeStringField("type", column.type().label());
      json.writeStringField("unit", column.unit().label());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeRows(Answer answer, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("rows");
    answer.forEach(
        row -> {
          try {
            writeRow(row, json);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return true;
        });
    json.writeEndArray();
  }

  private static void writeRow(Row row, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (int i = 0; i < row.columns().size(); i++) {
      json.writeFieldName(row.columns().get(i).name());
      Optional<Object> value = row.value(i);
      if (value.isEmpty()) {
        json.writeNull();
      } else if (value.get() instanceof Number) {
        json.writeNumber(Plain.text(value.get()));
      } else if (value.get() instanceof Boolean yes) {
        json.writeBoolean(yes);
      } else {
        json.writeString(Plain.text(value.get()));
      }
    }
    json.writeEndObject();
  }
}

package sello.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import sello.catalog.Field;
import sello.catalog.Json;
import sello.reports.text.Texts;

/** JSON: an envelope that names the table, the question and the fields, and the rows as objects. */
public final class JsonExport implements Export {
  static final String NAME = "json";

  @Override
  public String name() {
    return NAME;
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
      json.writeStringField("title", answer.query().wording().texts().title(answer.table().spec()));
      json.writeStringField("query", answer.question());
      writeOrigin(answer.table(), json);
      writeFields(answer.columns(), json);
      json.writeNumberField("count", answer.count());
      json.writeArrayFieldStart("rows");
      JsonRow.writeAll(answer, json);
      json.writeEndArray();
      writeNext(answer, json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** What is not real says so. */
  static void writeOrigin(OpenTable table, JsonGenerator json) throws IOException {
    OriginMark mark = table.release().mark();
    if (mark.isShown()) {
      json.writeStringField("origin", mark.origin().label());
      json.writeStringField("notice", mark.words(Texts.english()));
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

  private void writeNext(Answer answer, JsonGenerator json) throws IOException {
    Optional<String> next = DataAddress.next(answer, this);
    if (next.isPresent()) {
      json.writeStringField("next", next.get());
    } else {
      json.writeNullField("next");
    }
  }
}

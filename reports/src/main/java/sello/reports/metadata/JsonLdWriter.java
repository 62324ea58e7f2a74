package sello.reports.metadata;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import sello.catalog.Json;

/** JSON-LD 1.1 with its context inside: nothing has to be fetched to understand it. */
public final class JsonLdWriter implements GraphWriter {
  public static final String MEDIA_TYPE = "application/ld+json";

  private final JsonGenerator json;

  public JsonLdWriter(OutputStream out) throws IOException {
    json = Json.PRETTY.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeObjectFieldStart("@context");
    for (Map.Entry<String, String> prefix : Prefixes.ALL.entrySet()) {
      json.writeStringField(prefix.getKey(), prefix.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("@graph");
  }

  @Override
  public void write(Thing thing) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", thing.address());
    json.writeArrayFieldStart("@type");
    for (String type : thing.types()) {
      json.writeString(type);
    }
    json.writeEndArray();
    for (Map.Entry<String, List<Thing.Value>> said : thing.statements().entrySet()) {
      json.writeArrayFieldStart(said.getKey());
      for (Thing.Value value : said.getValue()) {
        write(value);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void write(Thing.Value value) throws IOException {
    json.writeStartObject();
    if (value instanceof Thing.Pointer pointer) {
      json.writeStringField("@id", pointer.address());
    } else if (value instanceof Thing.Worded worded) {
      json.writeStringField("@value", worded.text());
      json.writeStringField("@language", worded.language());
    } else if (value instanceof Thing.Typed typed) {
      json.writeStringField("@value", typed.text());
      json.writeStringField("@type", typed.type());
    }
    json.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}

package sello.api.command;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import sello.catalog.Json;

/** An object of JSON on one line of ASCII, which every terminal can write. */
final class JsonLine {
  private static final ObjectWriter ASCII =
      Json.MAPPER
          .writer()
          .with(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature())
          .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private JsonLine() {}

  /** Writes the members of an object. */
  interface Members {
    void write(JsonGenerator json) throws IOException;
  }

  static String object(Members members) {
    StringWriter line = new StringWriter();
    write(line, members);
    return line.toString();
  }

  /** Writes the line as its members come, however long it gets. */
  static void write(Writer out, Members members) {
    try (JsonGenerator json = ASCII.createGenerator(out)) {
      json.writeStartObject();
      members.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

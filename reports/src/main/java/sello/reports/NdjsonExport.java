package sello.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import sello.catalog.Json;

/** JSON lines: one row object per line, the last line ended. */
public final class NdjsonExport implements Export {
  private static final SerializedString LINE_END = new SerializedString("\n");

  @Override
  public String name() {
    return "ndjson";
  }

  @Override
  public String mediaType() {
    return "application/x-ndjson";
  }

  @Override
  public void write(Answer answer, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.MAPPER.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setRootValueSeparator(LINE_END);
      JsonRow.writeAll(answer, json);
      if (answer.size() > 0) {
        json.writeRaw('\n');
      }
    }
  }
}

package sello.api.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * One value: as it is by options, under its name in a batch.
 *
 * @param name in a batch
 * @param value a text or a number
 */
record OneValue(String name, Object value) implements InspectionAnswer {
  @Override
  public void print(PrintWriter out) {
    out.println(value);
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeObjectField(name, value);
  }
}

package sello.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import sello.catalog.Json;

/**
 * A JSON-stat 2.0 dataset: a cube of figures, of which only the cells that have one are written.
 */
public final class JsonStatExport implements Export {
  @Override
  public String name() {
    return "jsonstat";
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public String extension() {
    return "jsonstat.json";
  }

  @Override
  public boolean isNegotiated() {
    return false;
  }

  @Override
  public boolean isOfFigures() {
    return true;
  }

  @Override
  public void write(Answer answer, OutputStream out) throws IOException {
    if (answer.table().view().isPresent()) {
      throw Observed.unfit(answer.query(), this, "is a cube of figures, so no list of changes");
    }
    Cube cube = Cube.of(answer, this);
    try (JsonGenerator json = Json.MAPPER.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      new JsonStatHead(answer, this, cube).write(json);
      writeCells("value", answer, cube, json, JsonStatExport::writeValue);
      writeCells("status", answer, cube, json, JsonStatExport::writeStatus);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** Writes what there is to say of one cell, if anything. */
  @FunctionalInterface
  private interface CellWriter {
    void write(int cell, Observed observed, Row row, JsonGenerator json) throws IOException;
  }

  private static void writeCells(
      String name, Answer answer, Cube cube, JsonGenerator json, CellWriter writer)
      throws IOException {
    json.writeObjectFieldStart(name);
    answer
        .table()
        .onFiles()
        .read(
            answer.query(),
            row -> {
              int cell = cube.firstCell(row);
              try {
                for (Observed observed : cube.observed()) {
                  writer.write(cell++, observed, row, json);
                }
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              return true;
            });
    json.writeEndObject();
  }

  private static void writeValue(int cell, Observed observed, Row row, JsonGenerator json)
      throws IOException {
    Optional<Object> value = row.value(observed.place());
    if (value.isPresent()) {
      json.writeFieldName(Integer.toString(cell));
      json.writeNumber(Plain.text(value.get()));
    }
  }

  private static void writeStatus(int cell, Observed observed, Row row, JsonGenerator json)
      throws IOException {
    String flag = observed.flagOf(row);
    if (!flag.isEmpty()) {
      json.writeStringField(Integer.toString(cell), flag);
    }
  }
}

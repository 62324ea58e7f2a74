package sello.api.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import sello.api.schedule.dagfile.Fields;
import sello.api.schedule.timetable.ScheduleError;
import sello.catalog.Json;

/** Questions from the lines of a file; one that cannot be answered does not stop the next. */
final class InspectionBatch {
  private static final String ID = "id";
  private static final JsonNode NO_ID = NullNode.getInstance();

  private final Function<Fields, InspectionAnswer> inspection;
  private final PrintWriter out;

  private InspectionBatch(Function<Fields, InspectionAnswer> inspection, PrintWriter out) {
    this.inspection = inspection;
    this.out = out;
  }

  static void run(Path file, Function<Fields, InspectionAnswer> inspection, PrintWriter out) {
    InspectionBatch batch = new InspectionBatch(inspection, out);
    // Bytes that are no UTF-8 spoil their line only, which a strict reader would not allow.
    try (InputStream bytes = Files.newInputStream(file);
        Stream<String> lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)).lines()) {
      lines
          .map(line -> line.replace("\uFEFF", ""))
          .filter(line -> !line.isBlank())
          .forEach(batch::answer);
    } catch (IOException e) {
      throw new ScheduleError("The file " + file + " cannot be read.");
    }
  }

  private void answer(String line) {
    JsonNode id = NO_ID;
    try {
      Fields question = new Fields(Json.MAPPER.readTree(line));
      id = question.map().path(ID).isMissingNode() ? NO_ID : question.map().path(ID);
      InspectionAnswer answer = inspection.apply(question);
      write(id, answer::write);
    } catch (JsonProcessingException e) {
      refuse(id, "The line is no JSON: " + e.getOriginalMessage());
    } catch (RuntimeException e) {
      // Whatever is wrong with one line, the others are answered.
      refuse(id, String.valueOf(e.getMessage()));
    }
  }

  private void refuse(JsonNode id, String reason) {
    write(id, json -> json.writeStringField("error", reason));
  }

  private void write(JsonNode id, JsonLine.Members members) {
    JsonLine.write(
        out,
        json -> {
          json.writeFieldName(ID);
          json.writeTree(id);
          members.write(json);
        });
    out.println();
  }
}

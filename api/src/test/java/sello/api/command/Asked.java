package sello.api.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine;
import sello.catalog.Json;

/** What {@code ./sello schedule ...} answered in this process. */
record Asked(int status, String out, String err) {
  static Asked schedule(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        new CommandLine(new ScheduleCommand())
            .setExpandAtFiles(false)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments);
    return new Asked(status, out.toString(), err.toString());
  }

  List<JsonNode> lines() {
    return out.lines().map(Asked::json).toList();
  }

  static JsonNode json(String text) {
    try {
      return Json.MAPPER.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

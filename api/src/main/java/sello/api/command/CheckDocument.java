package sello.api.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sello.catalog.Json;
import sello.ingest.CheckReport;
import sello.ingest.CheckTotals;
import sello.ingest.CheckedFile;
import sello.ingest.Problem;
import sello.ingest.form.SkippedLine;

/**
 * A check of inputs as one JSON document: {@code problems} as they come, then {@code files} and
 * {@code totals}. Only what is known of whole files is kept until the end.
 */
final class CheckDocument implements CheckReport {
  private final JsonGenerator json;
  private final List<CheckedFile> files = new ArrayList<>();

  CheckDocument(OutputStream out) {
    try {
      json = Json.PRETTY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void problem(Problem problem) {
    try {
      begin();
      json.writeStartObject();
      json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
      json.writeStringField("reason", problem.reason());
      json.writeStringField("file", problem.file());
      json.writeNumberField("line", problem.line());
      json.writeStringField("column", problem.column());
      json.writeStringField("value", problem.value());
      json.writeStringField("rule", problem.rule());
      json.writeStringField("advice", problem.advice());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void file(CheckedFile file) {
    files.add(file);
  }

  @Override
  public void end(CheckTotals totals) {
    try {
      begin();
      json.writeEndArray();
      json.writeArrayFieldStart("files");
      for (CheckedFile file : files) {
        write(file);
      }
      json.writeEndArray();
      write(totals);
      json.writeEndObject();
      json.writeRaw('\n');
      json.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing is written before something is known: inputs that are not there leave no half. */
  private void begin() throws IOException {
    if (json.getOutputContext().inRoot()) {
      json.writeStartObject();
      json.writeArrayFieldStart("problems");
    }
  }

  private void write(CheckTotals totals) throws IOException {
    json.writeObjectFieldStart("totals");
    json.writeNumberField("files", totals.files());
    json.writeNumberField("rows", totals.rows());
    json.writeNumberField("accepted", totals.rows() - totals.rejected());
    json.writeNumberField("rejected", totals.rejected());
    json.writeNumberField("problems", totals.problems());
    json.writeEndObject();
  }

  private void write(CheckedFile file) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", file.file().file());
    json.writeStringField("publication", file.file().publication());
    json.writeStringField("edition", file.file().edition());
    json.writeObjectFieldStart("detected");
    for (Map.Entry<String, String> word : file.detected().words().entrySet()) {
      json.writeStringField(word.getKey(), word.getValue());
    }
    json.writeEndObject();
    json.writeNumberField("rows", file.rows());
    json.writeNumberField("accepted", file.accepted());
    json.writeNumberField("rejected", file.rejected());
    json.writeNumberField("warnings", file.warnings());
    json.writeArrayFieldStart("skipped");
    for (SkippedLine line : file.skipped()) {
      json.writeStartObject();
      json.writeNumberField("line", line.line());
      json.writeStringField("kind", line.kind().name().toLowerCase(Locale.ROOT));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}

package sello.api.command;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sello.api.schedule.dagfile.Fields;
import sello.api.schedule.template.Template;
import sello.api.schedule.template.TemplateContext;
import sello.api.schedule.timetable.ScheduleError;
import sello.catalog.Json;

/** {@code sello schedule render}: what becomes of templates in a run. */
@Command(
    name = "render",
    description = "Print what templates such as {{ ds }} become in a run, a line each.",
    mixinStandardHelpOptions = true)
final class RenderCommand extends Inspection {
  @Option(names = "--run", paramLabel = "FILE", description = "The run, a JSON object.")
  private Optional<Path> run = Optional.empty();

  @Parameters(paramLabel = "TEMPLATE", arity = "0..*", description = "Texts with {{ }}.")
  private List<String> templates = List.of();

  @Override
  ObjectNode question() {
    Path file = run.orElseThrow(() -> new ScheduleError("--run is missing."));
    Question question = new Question();
    question.tree("run", read(file));
    ArrayNode all = question.asked().putArray("templates");
    templates.forEach(all::add);
    if (all.isEmpty()) {
      throw new ScheduleError("A TEMPLATE is missing.");
    }
    return question.asked();
  }

  private static JsonNode read(Path file) {
    try {
      return Json.MAPPER.readTree(Files.readString(file));
    } catch (JsonProcessingException e) {
      throw new ScheduleError("The file " + file + " is no JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new ScheduleError("The file " + file + " cannot be read.");
    }
  }

  @Override
  InspectionAnswer answer(Fields question) {
    JsonNode asked = question.value("run").orElseThrow(() -> new ScheduleError("run is missing."));
    TemplateContext context = Fields.at("run", () -> RunDocument.read(new Fields(asked)));
    List<String> texts =
        question.value("templates").isPresent()
            ? question.texts("templates")
            : List.of(question.requiredText("template"));
    return new Rendered(texts.stream().map(text -> Template.of(text).render(context)).toList());
  }

  /** The texts; a batch asks for one. */
  private record Rendered(List<String> texts) implements InspectionAnswer {
    @Override
    public void print(PrintWriter out) {
      texts.forEach(out::println);
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
      json.writeStringField("text", String.join("\n", texts));
    }
  }
}

package sello.api.command;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import sello.api.schedule.DagSource;
import sello.api.schedule.Workflow;
import sello.api.schedule.dagfile.DagFile;
import sello.api.schedule.dagfile.DagFileReading;
import sello.api.schedule.dagfile.DagFolder;
import sello.api.schedule.dagfile.DagProblem;
import sello.api.schedule.dagfile.Fields;
import sello.api.schedule.timetable.ScheduleError;
import sello.transforms.CommandExit;

/** {@code sello schedule check}: what files of workflows mean. */
@Command(
    name = "check",
    description = "Check files of workflows: a JSON object for each, or what is wrong.",
    mixinStandardHelpOptions = true)
final class ScheduleCheckCommand extends Inspection {
  @Parameters(paramLabel = "FILE", arity = "0..*", description = "YAML files.")
  private List<Path> files = List.of();

  @Override
  ObjectNode question() {
    Question question = new Question();
    ArrayNode names = question.asked().putArray("files");
    files.forEach(file -> names.add(file.toString()));
    if (names.isEmpty()) {
      throw new ScheduleError("A FILE is missing.");
    }
    return question.asked();
  }

  @Override
  InspectionAnswer answer(Fields question) {
    Stream<DagFileReading> readings =
        question.value("files").isPresent()
            ? question.texts("files").stream().map(file -> DagFolder.read(Path.of(file), file))
            : Stream.of(DagFile.read(new DagSource("file", question.requiredText("file"))));
    List<DagFileReading> all = readings.toList();
    String problems =
        all.stream()
            .flatMap(found -> found.problems().stream())
            .map(DagProblem::toString)
            .collect(Collectors.joining("; "));
    if (!problems.isEmpty()) {
      throw new ScheduleError(problems);
    }
    return new Checked(
        all.stream()
            .flatMap(
                found -> found.workflows().stream().sorted(Comparator.comparing(Workflow::dagId)))
            .toList());
  }

  @Override
  int refusedStatus() {
    return CommandExit.WRONG_DATA;
  }

  /** What good files mean. */
  private record Checked(List<Workflow> workflows) implements InspectionAnswer {
    @Override
    public void print(PrintWriter out) {
      workflows.forEach(
          workflow -> out.println(JsonLine.object(json -> WorkflowDocument.write(workflow, json))));
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
      json.writeArrayFieldStart("dags");
      for (Workflow workflow : workflows) {
        json.writeStartObject();
        WorkflowDocument.write(workflow, json);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }
}

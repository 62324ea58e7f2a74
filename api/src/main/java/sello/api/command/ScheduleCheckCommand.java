package sello.api.command;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sello.api.schedule.Workflow;
import sello.api.schedule.dagfile.DagFileReading;
import sello.api.schedule.dagfile.DagFolder;
import sello.api.schedule.dagfile.DagProblem;
import sello.api.schedule.timetable.ScheduleError;
import sello.transforms.CommandExit;

/** {@code sello schedule check}: what files of workflows mean. */
@Command(
    name = "check",
    description = "Check files of workflows: a JSON object for each, or what is wrong.",
    mixinStandardHelpOptions = true)
final class ScheduleCheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", arity = "0..*", description = "YAML files.")
  private List<Path> files = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return PrintedLines.of(
        spec.commandLine(),
        CommandExit.WRONG_DATA,
        () -> workflows().map(workflow -> json -> WorkflowDocument.write(workflow, json)));
  }

  /** In the order of their files, and in each by name; of files that are good, all of them. */
  private Stream<Workflow> workflows() {
    if (files.isEmpty()) {
      throw new ScheduleError("A FILE is missing.");
    }
    List<DagFileReading> all =
        files.stream().map(file -> DagFolder.read(file, file.toString())).toList();
    String problems =
        all.stream()
            .flatMap(found -> found.problems().stream())
            .map(DagProblem::toString)
            .collect(Collectors.joining("; "));
    if (!problems.isEmpty()) {
      throw new ScheduleError(problems);
    }
    return all.stream()
        .flatMap(found -> found.workflows().stream().sorted(Comparator.comparing(Workflow::dagId)));
  }
}

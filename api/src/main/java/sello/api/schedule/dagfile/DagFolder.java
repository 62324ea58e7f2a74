package sello.api.schedule.dagfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sello.api.schedule.DagSource;
import sello.api.schedule.Workflow;

/** The folder of workflow files: every {@code .yaml} and {@code .yml} below it. */
public final class DagFolder {
  private DagFolder() {}

  /** All that is found, in the order of the files' names; of one name twice the first counts. */
  public static DagFileReading read(Path folder) {
    Map<String, Workflow> workflows = new LinkedHashMap<>();
    List<DagProblem> problems = new ArrayList<>();
    for (Path file : files(folder)) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      DagFileReading found = read(file, name);
      problems.addAll(found.problems());
      for (Workflow workflow : found.workflows()) {
        Optional.ofNullable(workflows.putIfAbsent(workflow.dagId(), workflow))
            .ifPresent(first -> problems.add(twice(workflow, first)));
      }
    }
    return new DagFileReading(List.copyOf(workflows.values()), List.copyOf(problems));
  }

  /** One file, under the name by which it is known. */
  public static DagFileReading read(Path file, String name) {
    try {
      return DagFile.read(new DagSource(name, Files.readString(file)));
    } catch (CharacterCodingException e) {
      return unreadable(name, "It is not UTF-8.");
    } catch (IOException e) {
      return unreadable(name, "It cannot be read.");
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(DagFolder::isDagFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isDagFile(Path file) {
    return Files.isRegularFile(file) && file.toString().matches(".*\\.ya?ml");
  }

  private static DagProblem twice(Workflow second, Workflow first) {
    String reason = "A workflow of this name stands in " + first.source().file() + ".";
    return new DagProblem(
        second.source().file(),
        Optional.of(second.dagId()),
        Optional.empty(),
        Lines.of(second.source().text()).at(List.of(second.dagId()), reason));
  }

  private static DagFileReading unreadable(String name, String reason) {
    return new DagFileReading(
        List.of(), List.of(new DagProblem(name, Optional.empty(), Optional.empty(), reason)));
  }
}

package sello.api.schedule.dagfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.api.schedule.DagSource;
import sello.api.schedule.Workflow;
import sello.api.schedule.timetable.ScheduleError;

/** A YAML file of workflows: each key at the top is one, {@code default} is merged into all. */
public final class DagFile {
  private static final String DEFAULT = "default";

  private DagFile() {}

  /** Never fails: what is wrong is among what was found. */
  public static DagFileReading read(DagSource source) {
    try {
      return read(source, YamlText.read(source.text()));
    } catch (ScheduleError e) {
      return refused(source, String.valueOf(e.getMessage()));
    }
  }

  private static DagFileReading read(DagSource source, JsonNode tree) {
    List<Workflow> workflows = new ArrayList<>();
    List<DagProblem> problems = new ArrayList<>();
    Lines lines = Lines.of(source.text());
    for (Map.Entry<String, JsonNode> dag : dags(tree).properties()) {
      String dagId = dag.getKey();
      try {
        JsonNode merged = Merging.under(dag.getValue(), tree.path(DEFAULT));
        workflows.add(DagReader.read(dagId, new Fields(merged), source));
      } catch (RefusedTask e) {
        problems.add(problem(source, lines, dagId, Optional.of(e.taskId()), e.error()));
      } catch (ScheduleError e) {
        problems.add(problem(source, lines, dagId, Optional.empty(), e));
      }
    }
    return new DagFileReading(List.copyOf(workflows), List.copyOf(problems));
  }

  private static DagProblem problem(
      DagSource source, Lines lines, String dagId, Optional<String> taskId, ScheduleError error) {
    List<String> path = new ArrayList<>(List.of(dagId));
    taskId.ifPresent(task -> path.addAll(List.of(Lines.TASKS, task)));
    RefusedKey.of(error).ifPresent(path::add);
    return new DagProblem(
        source.file(),
        Optional.of(dagId),
        taskId,
        lines.at(path, String.valueOf(error.getMessage())));
  }

  private static ObjectNode dags(JsonNode tree) {
    ObjectNode dags = ((ObjectNode) new Fields(tree).map()).deepCopy();
    dags.remove(DEFAULT);
    if (dags.isEmpty()) {
      throw new ScheduleError("There is no workflow in it.");
    }
    return dags;
  }

  private static DagFileReading refused(DagSource source, String reason) {
    return new DagFileReading(
        List.of(),
        List.of(new DagProblem(source.file(), Optional.empty(), Optional.empty(), reason)));
  }
}

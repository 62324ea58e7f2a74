package sello.api.schedule.dagfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import sello.api.schedule.Task;
import sello.api.schedule.timetable.ScheduleError;

/** Reads the tasks of a workflow, a list or a map by name, and checks their edges. */
final class TaskList {
  private static final String TASK_ID = "task_id";

  private TaskList() {}

  static List<Task> read(Fields dag) {
    Fields defaults =
        new Fields(dag.value("default_args").orElseGet(JsonNodeFactory.instance::objectNode));
    DefaultArgs.check(defaults);
    List<Task> tasks = new ArrayList<>();
    byName(dag).forEach((id, task) -> tasks.add(read(id, task, defaults)));
    if (tasks.isEmpty()) {
      throw new ScheduleError("It has no tasks.");
    }
    tasks.forEach(task -> checkUpstream(task, tasks));
    checkOrder(tasks);
    return List.copyOf(tasks);
  }

  private static Task read(String id, JsonNode task, Fields defaults) {
    try {
      return TaskReader.read(Ids.checked(TASK_ID, id), new Fields(task), defaults);
    } catch (ScheduleError e) {
      throw new RefusedTask(id, e);
    }
  }

  private static Map<String, JsonNode> byName(Fields dag) {
    JsonNode tasks = dag.value("tasks").orElseThrow(() -> new ScheduleError("It has no tasks."));
    if (tasks.isObject()) {
      return dag.members("tasks", task -> task);
    }
    if (!tasks.isArray()) {
      throw new RefusedKey("tasks", "tasks is " + tasks + ", not a list or a map by task_id.");
    }
    Map<String, JsonNode> byName = new LinkedHashMap<>();
    for (JsonNode task : tasks) {
      String id = Fields.at("tasks", () -> new Fields(task).requiredText(TASK_ID));
      JsonNode others = ((ObjectNode) task).deepCopy().without(List.of(TASK_ID));
      if (byName.put(id, others) != null) {
        throw new RefusedTask(id, new ScheduleError("There are two tasks " + id + "."));
      }
    }
    return byName;
  }

  private static void checkUpstream(Task task, List<Task> tasks) {
    Set<String> unknown = new TreeSet<>(task.upstreamTaskIds());
    tasks.forEach(known -> unknown.remove(known.taskId()));
    if (!unknown.isEmpty()) {
      throw new RefusedTask(
          task.taskId(),
          new RefusedKey("dependencies", "dependencies name no task: " + unknown + "."));
    }
  }

  /** Takes away what waits for nothing that is left, until all or only a circle is left. */
  private static void checkOrder(List<Task> tasks) {
    Map<String, Task> left = new LinkedHashMap<>();
    tasks.forEach(task -> left.put(task.taskId(), task));
    while (left.values()
        .removeIf(task -> task.upstreamTaskIds().stream().noneMatch(left::containsKey))) {
      // One round is not enough: what it takes away may be all that others wait for.
    }
    if (!left.isEmpty()) {
      throw new ScheduleError("Tasks wait for each other in a circle: " + left.keySet() + ".");
    }
  }
}

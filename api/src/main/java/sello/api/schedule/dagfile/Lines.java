package sello.api.schedule.dagfile;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * In which line of a file each workflow and each of its tasks begins.
 *
 * @param byName of a workflow by its name, of a task by both
 */
record Lines(Map<List<String>, Integer> byName) {
  private static final String TASKS = "tasks";
  private static final String TASK_ID = "task_id";

  /** Of a text that can be read. */
  static Lines of(String text) {
    Map<List<String>, Integer> byName = new HashMap<>();
    Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
    for (NodeTuple dag : members(root)) {
      String dagId = text(dag.getKeyNode());
      byName.put(List.of(dagId), line(dag.getKeyNode()));
      member(dag.getValueNode(), TASKS).ifPresent(tasks -> add(byName, dagId, tasks));
    }
    return new Lines(Map.copyOf(byName));
  }

  private static void add(Map<List<String>, Integer> byName, String dagId, Node tasks) {
    members(tasks)
        .forEach(
            task -> byName.put(List.of(dagId, text(task.getKeyNode())), line(task.getKeyNode())));
    if (tasks instanceof SequenceNode list) {
      for (Node task : list.getValue()) {
        member(task, TASK_ID).ifPresent(id -> byName.put(List.of(dagId, text(id)), line(task)));
      }
    }
  }

  /**
   * A reason with the line of the task or else of the workflow; without, where neither is known.
   */
  String in(String dagId, Optional<String> taskId, String reason) {
    return taskId
        .map(task -> byName.get(List.of(dagId, task)))
        .or(() -> Optional.ofNullable(byName.get(List.of(dagId))))
        .map(line -> "line %d: %s".formatted(line, reason))
        .orElse(reason);
  }

  private static List<NodeTuple> members(Node node) {
    return node instanceof MappingNode map ? map.getValue() : List.of();
  }

  private static Optional<Node> member(Node node, String name) {
    return members(node).stream()
        .filter(member -> text(member.getKeyNode()).equals(name))
        .map(NodeTuple::getValueNode)
        .findFirst();
  }

  private static String text(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}

package sello.api.schedule.dagfile;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * In which line of a file each workflow, each of its tasks and each key of both begins.
 *
 * @param byPath of what stands under keys, from the top; a task stands under its name
 */
record Lines(Map<List<String>, Integer> byPath) {
  static final String TASKS = "tasks";
  private static final String TASK_ID = "task_id";

  /** Of a text that can be read. */
  static Lines of(String text) {
    Map<List<String>, Integer> byPath = new HashMap<>();
    Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
    addMembers(byPath, List.of(), root);
    for (NodeTuple dag : members(root)) {
      List<String> path = List.of(text(dag.getKeyNode()));
      addMembers(byPath, path, dag.getValueNode());
      member(dag.getValueNode(), TASKS).ifPresent(tasks -> addTasks(byPath, path, tasks));
    }
    return new Lines(Map.copyOf(byPath));
  }

  private static void addMembers(Map<List<String>, Integer> byPath, List<String> path, Node node) {
    for (NodeTuple member : members(node)) {
      byPath.put(under(path, text(member.getKeyNode())), line(member.getKeyNode()));
    }
  }

  private static void addTasks(Map<List<String>, Integer> byPath, List<String> dag, Node tasks) {
    List<String> path = under(dag, TASKS);
    addMembers(byPath, path, tasks);
    members(tasks)
        .forEach(
            task -> addMembers(byPath, under(path, text(task.getKeyNode())), task.getValueNode()));
    if (tasks instanceof SequenceNode list) {
      for (Node task : list.getValue()) {
        member(task, TASK_ID)
            .map(id -> under(path, text(id)))
            .ifPresent(
                name -> {
                  byPath.put(name, line(task));
                  addMembers(byPath, name, task);
                });
      }
    }
  }

  /**
   * A reason with its line: that of the path, else of the nearest above it that stands in the file.
   */
  String at(List<String> path, String reason) {
    return IntStream.range(0, path.size())
        .mapToObj(above -> byPath.get(path.subList(0, path.size() - above)))
        .filter(Objects::nonNull)
        .findFirst()
        .map(line -> "line %d: %s".formatted(line, reason))
        .orElse(reason);
  }

  private static List<String> under(List<String> path, String key) {
    return Stream.concat(path.stream(), Stream.of(key)).toList();
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

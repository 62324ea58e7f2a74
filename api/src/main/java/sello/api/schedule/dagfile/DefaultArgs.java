package sello.api.schedule.dagfile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** What {@code default_args} says for all tasks that do not say otherwise. */
final class DefaultArgs {
  private DefaultArgs() {}

  static void check(Fields defaults) {
    if (defaults.map().has("start_date")) {
      throw new RefusedKey(
          "default_args", "default_args holds start_date; it belongs to the workflow itself.");
    }
    Set<String> known = new HashSet<>(TaskReader.KEYS);
    known.addAll(OperatorReader.SPARK_KEYS);
    known.removeAll(Set.of("operator", "dependencies"));
    Fields.at(
        "default_args",
        () -> {
          defaults.onlyKnow(known);
          return defaults;
        });
  }

  /** The members of a task over them, those that an operator does not know left out. */
  static Fields under(Fields task, Fields defaults, Set<String> known) {
    ObjectNode all = ((ObjectNode) defaults.map()).deepCopy();
    all.retain(known);
    task.map().properties().forEach(own -> all.set(own.getKey(), own.getValue()));
    return new Fields(all);
  }
}

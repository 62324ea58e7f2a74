package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What two JSON bodies have in common but for their values: keys at every level, and types. */
final class Shape {
  /** Whose content is free. */
  private static final Set<String> FREE = Set.of("conf", "dag_run_conf", "params", "default_args");

  private Shape() {}

  /** Where they differ. */
  static List<String> differences(JsonNode expected, JsonNode found) {
    List<String> differences = new ArrayList<>();
    compare("$", expected, found, differences);
    return differences;
  }

  private static void compare(
      String at, JsonNode expected, JsonNode found, List<String> differences) {
    if (expected.isNull() || found.isNull()) {
      return; // null fits any type
    }
    if (type(expected) != type(found)) {
      differences.add("%s: %s, not %s".formatted(at, found, expected));
    } else if (expected.isObject()) {
      objects(at, expected, found, differences);
    } else if (expected.isArray() && !expected.isEmpty() && !found.isEmpty()) {
      compare(at + "[0]", expected.get(0), found.get(0), differences);
    }
  }

  /** Whole numbers and others are told apart: 2.0 is not 2. */
  private static Object type(JsonNode node) {
    return node.getNodeType() == JsonNodeType.NUMBER ? node.isIntegralNumber() : node.getNodeType();
  }

  private static void objects(
      String at, JsonNode expected, JsonNode found, List<String> differences) {
    Set<String> missing = names(expected);
    missing.removeAll(names(found));
    Set<String> more = names(found);
    more.removeAll(names(expected));
    if (!missing.isEmpty() || !more.isEmpty()) {
      differences.add("%s: without %s, with %s".formatted(at, missing, more));
    }
    Set<String> both = new HashSet<>(names(expected));
    both.retainAll(names(found));
    both.stream()
        .filter(name -> !FREE.contains(name))
        .forEach(
            name -> compare(at + "." + name, expected.get(name), found.get(name), differences));
  }

  private static Set<String> names(JsonNode node) {
    Set<String> names = new TreeSet<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}

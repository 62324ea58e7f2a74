package sello.api.schedule.dagfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import sello.api.schedule.timetable.ScheduleError;
import sello.catalog.Json;

/** Reads YAML 1.1 as the tree that JSON would be; dates stay dates. */
public final class YamlText {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Also where an alias that holds itself would have no end. */
  private static final int DEEPEST = 50;

  private YamlText() {}

  /**
   * @throws ScheduleError when it is no YAML; the message says where
   */
  public static JsonNode read(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setAllowRecursiveKeys(false);
    try {
      return node(new Yaml(new DateKeeping(options)).load(text), 0);
    } catch (MarkedYAMLException e) {
      throw new ScheduleError("It is no YAML: " + place(e) + cause(e));
    } catch (YAMLException e) {
      throw new ScheduleError("It is no YAML: " + e.getMessage());
    }
  }

  /** The file is named by who knows its name. */
  private static String place(MarkedYAMLException e) {
    Mark mark = e.getProblemMark();
    return mark == null
        ? ""
        : "line %d, column %d: ".formatted(mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static String cause(MarkedYAMLException e) {
    return Stream.of(e.getContext(), e.getProblem())
        .filter(Objects::nonNull)
        .collect(Collectors.joining("; "));
  }

  private static JsonNode node(@Nullable Object value, int depth) {
    if (depth > DEEPEST) {
      throw new ScheduleError("It is nested deeper than " + DEEPEST + " levels.");
    }
    if (value instanceof Map<?, ?> map) {
      ObjectNode object = NODES.objectNode();
      map.forEach((key, member) -> object.set(String.valueOf(key), node(member, depth + 1)));
      return object;
    }
    if (value instanceof Iterable<?> list) {
      var array = NODES.arrayNode();
      list.forEach(member -> array.add(node(member, depth + 1)));
      return array;
    }
    return value instanceof YamlDate date ? NODES.pojoNode(date) : Json.MAPPER.valueToTree(value);
  }
}

package sello.api.schedule.dagfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import sello.api.schedule.timetable.ScheduleError;

/**
 * A value that names its Python class: {@code {__type__: datetime.timedelta, hours: 6}}.
 *
 * @param type the class
 * @param map all members
 */
record TypedValue(String type, ObjectNode map) {
  private static final String TYPE = "__type__";
  private static final String ARGS = "__args__";

  static boolean is(JsonNode value) {
    return value.has(TYPE);
  }

  static TypedValue of(JsonNode value) {
    return new TypedValue(new Fields(value).requiredText(TYPE), (ObjectNode) value);
  }

  /** Its values by name: those without one get the first names. */
  Fields named(List<String> positionalNames, Set<String> otherNames) {
    ObjectNode named = map.deepCopy();
    List<JsonNode> positional = positional();
    if (positional.size() > positionalNames.size()) {
      throw new ScheduleError(ARGS + " is " + positional + "; it may hold " + positionalNames);
    }
    for (int i = 0; i < positional.size(); i++) {
      if (named.has(positionalNames.get(i))) {
        throw new ScheduleError(positionalNames.get(i) + " is given twice.");
      }
      named.set(positionalNames.get(i), positional.get(i));
    }
    Set<String> known = new HashSet<>(otherNames);
    known.addAll(positionalNames);
    return only(known, named);
  }

  /** Its values that have names, of a class that takes any number of values without one. */
  Fields besidePositional(Set<String> names) {
    return only(names, map.deepCopy());
  }

  /** Its values without names, texts all of them. */
  List<String> positionalTexts() {
    return new Fields(map).texts(ARGS);
  }

  private List<JsonNode> positional() {
    JsonNode args = new Fields(map).value(ARGS).orElseGet(map::arrayNode);
    if (!args.isArray()) {
      throw new ScheduleError(ARGS + " is " + args + ", not a list.");
    }
    return StreamSupport.stream(args.spliterator(), false).toList();
  }

  private static Fields only(Set<String> names, ObjectNode values) {
    Fields fields = new Fields(values.remove(List.of(TYPE, ARGS)));
    fields.onlyKnow(names);
    return fields;
  }
}

package sello.api.schedule.dagfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.POJONode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sello.api.schedule.timetable.ScheduleError;

/** Values of a file that mean what they say. */
final class Literals {
  private static final Pattern VARIABLE = Pattern.compile("\\$(?:[A-Za-z_]\\w*|\\{[^}]*})");

  private Literals() {}

  /** Refuses days that there are not, and what dag-factory would replace by variables. */
  static void check(JsonNode value) {
    if (value instanceof POJONode date && date.getPojo() instanceof YamlDate written) {
      written.check();
    }
    Matcher found = VARIABLE.matcher(value.isTextual() ? value.asText() : "");
    if (found.find()) {
      throw new ScheduleError(
          "'" + value.asText() + "' names the variable " + found.group() + "; none is read.");
    }
    value.forEach(Literals::check);
  }

  /** A parameter: what JSON can say. */
  static JsonNode json(JsonNode value) {
    if (value.isPojo()) {
      throw new RefusedKey("params", "params: the date " + value + " needs quotes to be a text.");
    }
    if (TypedValue.is(value)) {
      throw new RefusedKey("params", "params: " + value + " is no plain value.");
    }
    value.forEach(Literals::json);
    return value;
  }
}

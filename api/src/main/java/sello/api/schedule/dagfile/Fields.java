package sello.api.schedule.dagfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.POJONode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import sello.api.schedule.WrittenInstant;
import sello.api.schedule.timetable.Delta;
import sello.api.schedule.timetable.ScheduleError;
import sello.api.schedule.timetable.TimeDelta;

/**
 * The members of a map by name, each asked for its kind; what is {@code null} is not there.
 *
 * @param map the map as it was read
 */
public record Fields(JsonNode map) {
  public Fields {
    if (!map.isObject()) {
      throw new ScheduleError("It is " + map + ", not a map of names to values.");
    }
  }

  /** Refuses names that nobody would read. */
  public void onlyKnow(Set<String> names) {
    Set<String> unknown = new TreeSet<>();
    map.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(names);
    if (!unknown.isEmpty()) {
      throw new RefusedKey(
          List.copyOf(unknown).get(0),
          "Unknown keys: "
              + String.join(", ", unknown)
              + ". Known ones are "
              + String.join(", ", new TreeSet<>(names))
              + ".");
    }
  }

  public Optional<JsonNode> value(String name) {
    return Optional.ofNullable(map.get(name)).filter(value -> !value.isNull());
  }

  public Optional<String> text(String name) {
    return value(name).map(value -> known(value.isTextual(), name, value, "a text").asText());
  }

  public String requiredText(String name) {
    return text(name).orElseThrow(() -> new ScheduleError(name + " is missing."));
  }

  public Optional<Boolean> truth(String name) {
    return value(name)
        .map(value -> known(value.isBoolean(), name, value, "true or false").asBoolean());
  }

  /** A number by which something grows; {@code true} means that it doubles. */
  public Optional<Double> multiplier(String name) {
    return value(name).filter(JsonNode::isBoolean).isPresent()
        ? truth(name).map(isOn -> isOn ? 2.0 : 0.0)
        : number(name);
  }

  /** A number that is not negative. */
  public Optional<Double> number(String name) {
    return value(name)
        .map(
            value ->
                known(value.isNumber() && value.asDouble() >= 0, name, value, "0 or more")
                    .asDouble());
  }

  public int wholeNumber(String name, int standard, int min) {
    return value(name)
        .map(value -> known(value.isInt() && value.asInt() >= min, name, value, from(min)))
        .map(JsonNode::asInt)
        .orElse(standard);
  }

  private static String from(int min) {
    return "a whole number from %d to %d".formatted(min, Integer.MAX_VALUE);
  }

  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    value(name)
        .map(value -> known(value.isArray(), name, value, "a list"))
        .ifPresent(list -> list.forEach(text -> texts.add(scalar(name, text))));
    return List.copyOf(texts);
  }

  public Map<String, String> textsByName(String name) {
    return members(name, value -> scalar(name, value));
  }

  /** The members of a map, in their order. */
  public <T> Map<String, T> members(String name, Function<JsonNode, T> read) {
    Map<String, T> members = new LinkedHashMap<>();
    value(name)
        .map(value -> known(value.isObject(), name, value, "a map"))
        .ifPresent(
            object ->
                object
                    .properties()
                    .forEach(m -> members.put(m.getKey(), read.apply(m.getValue()))));
    return members;
  }

  /** Texts and numbers; an unquoted date is what it looks like. */
  private static String scalar(String name, JsonNode value) {
    if (value instanceof POJONode date && date.getPojo() instanceof YamlDate written) {
      return written.text();
    }
    return known(value.isTextual() || value.isNumber(), name, value, "of texts").asText();
  }

  public Optional<Instant> instant(String name, ZoneId zone) {
    return value(name)
        .map(value -> scalar(name, value))
        .map(text -> at(name, () -> WrittenInstant.read(text, zone)));
  }

  public Optional<Delta> delta(String name) {
    return value(name).map(value -> at(name, () -> Deltas.read(value)));
  }

  /** A length of time that is not nothing. */
  public Optional<Duration> duration(String name) {
    return delta(name).map(delta -> absolute(name, delta)).map(time -> positive(name, time));
  }

  /** A length of time, as a timedelta or as a number of seconds. */
  public Optional<Duration> durationOrSeconds(String name) {
    return value(name).filter(JsonNode::isNumber).isPresent()
        ? number(name).map(seconds -> Duration.ofNanos(Math.round(seconds * 1e6) * 1000))
        : delta(name).map(delta -> absolute(name, delta));
  }

  private static Duration absolute(String name, Delta delta) {
    if (delta instanceof TimeDelta time && !time.duration().isNegative()) {
      return time.duration();
    }
    throw new RefusedKey(name, name + " is " + delta.text() + ", not a timedelta of 0 or more.");
  }

  private static Duration positive(String name, Duration time) {
    if (time.isZero()) {
      throw new RefusedKey(name, name + " is 0, in which nothing can be done.");
    }
    return time;
  }

  /** Reads a part, and names it when it is refused. */
  public static <T> T at(String name, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (ScheduleError e) {
      throw new RefusedKey(name, name + ": " + e.getMessage());
    }
  }

  private static JsonNode known(boolean isKnown, String name, JsonNode value, String wanted) {
    if (!isKnown) {
      throw new RefusedKey(name, name + " is " + value + ", not " + wanted + ".");
    }
    return value;
  }
}

package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** The JSON object that a caller sent, key by key; all that is wrong with it is said at once. */
final class Sent {
  /** What stands for null in a list of words. */
  static final String NONE = "none";

  private final ObjectNode body;
  private final List<Complaint> complaints = new ArrayList<>();
  private final List<Complaint> unknown = new ArrayList<>();

  private Sent(ObjectNode body) {
    this.body = body;
  }

  /**
   * @param known every key that may be there
   */
  static Sent of(byte[] bytes, Set<String> known) {
    ObjectNode object = SentObject.of(bytes);
    Sent sent = new Sent(object);
    object.properties().stream()
        .filter(entry -> !known.contains(entry.getKey()))
        .map(entry -> Complaint.unknown(place(entry.getKey()), entry.getValue()))
        .forEach(sent.unknown::add);
    return sent;
  }

  static List<Object> place(String key) {
    return List.of(Complaint.BODY, key);
  }

  /** What stands there, whatever it is; null where nothing does. */
  JsonNode value(String key) {
    return Optional.ofNullable(body.get(key)).orElse(NullNode.getInstance());
  }

  boolean has(String key) {
    return body.has(key);
  }

  /** Says that a key has to be there, if only with null. */
  void need(String key) {
    if (!has(key)) {
      complaints.add(Complaint.missing(place(key), body));
    }
  }

  /** Says that a key may not be null, where it is there. */
  void needValue(String key, String type, String what) {
    need(key);
    if (has(key) && value(key).isNull()) {
      complaints.add(Complaint.kind(type, place(key), what, value(key)));
    }
  }

  Optional<String> text(String key) {
    return of(key, JsonNode::isTextual, "string_type", "string").map(JsonNode::textValue);
  }

  Optional<ObjectNode> object(String key) {
    return of(key, JsonNode::isObject, "dict_type", "dictionary").map(ObjectNode.class::cast);
  }

  boolean flag(String key, boolean standard) {
    return of(key, JsonNode::isBoolean, "bool_type", "boolean")
        .map(JsonNode::booleanValue)
        .orElse(standard);
  }

  long number(String key, long standard, long least) {
    Optional<JsonNode> found =
        of(
            key,
            value -> value.isIntegralNumber() && value.canConvertToInt(),
            "int_type",
            "integer");
    found
        .filter(value -> value.longValue() < least)
        .ifPresent(value -> complaints.add(Complaint.below(place(key), least, value)));
    return found.map(JsonNode::longValue).orElse(standard);
  }

  Optional<Instant> time(String key) {
    Optional<JsonNode> text = of(key, JsonNode::isTextual, "datetime_type", "datetime");
    return text.flatMap(
        value -> {
          Times.Reading reading = Times.read(value.textValue());
          if (reading.instant().isEmpty()) {
            complaints.add(reading.complaint(place(key), value));
          }
          return reading.instant();
        });
  }

  /** One of a list of words. */
  Optional<String> word(String key, List<String> words) {
    Optional<JsonNode> found =
        Optional.of(value(key)).filter(value -> !value.isNull() && !isOneOf(value, words));
    found.ifPresent(value -> complaints.add(Complaint.notOneOf(place(key), words, value)));
    return Optional.of(value(key)).filter(value -> isOneOf(value, words)).map(JsonNode::textValue);
  }

  private static boolean isOneOf(JsonNode value, List<String> words) {
    return value.isTextual() && words.contains(value.textValue());
  }

  /** A list of texts; empty when it is not there or null. */
  Optional<List<String>> texts(String key) {
    return list(
        key,
        JsonNode::isTextual,
        (place, value) -> Complaint.kind("string_type", place, "string", value));
  }

  /** A list of words that are known; null in it stands for none. */
  Optional<List<String>> words(String key, List<String> known) {
    return list(
        key,
        value -> value.isNull() || isOneOf(value, known),
        (place, value) -> Complaint.notOneOf(place, known, value));
  }

  private Optional<List<String>> list(
      String key,
      Predicate<JsonNode> isRight,
      BiFunction<List<Object>, JsonNode, Complaint> wrong) {
    Optional<JsonNode> found = of(key, JsonNode::isArray, "list_type", "list");
    return found.map(
        list -> {
          List<String> texts = new ArrayList<>();
          for (int i = 0; i < list.size(); i++) {
            JsonNode value = list.get(i);
            if (isRight.test(value)) {
              texts.add(value.asText(NONE));
            } else {
              complaints.add(wrong.apply(List.of(Complaint.BODY, key, i), value));
            }
          }
          return List.copyOf(texts);
        });
  }

  private Optional<JsonNode> of(String key, Predicate<JsonNode> isRight, String type, String what) {
    JsonNode value = value(key);
    if (value.isNull()) {
      return Optional.empty();
    }
    if (!isRight.test(value)) {
      complaints.add(Complaint.kind(type, place(key), what, value));
      return Optional.empty();
    }
    return Optional.of(value);
  }

  JsonNode whole() {
    return body;
  }

  /** Says that a key can have one value alone here. */
  void onlyFalse(String... keys) {
    for (String key : keys) {
      if (flag(key, false)) {
        complain(Complaint.value(place(key), "only false is offered here", value(key)));
      }
    }
  }

  /** A text that may not be longer. */
  Optional<String> text(String key, int longest) {
    Optional<String> text = text(key);
    text.filter(found -> found.codePointCount(0, found.length()) > longest)
        .ifPresent(found -> complain(Complaint.tooLong(place(key), longest, value(key))));
    return text;
  }

  void complain(Complaint complaint) {
    complaints.add(complaint);
  }

  /** Refuses the body when anything in it is wrong. */
  void check() {
    complaints.addAll(unknown);
    if (!complaints.isEmpty()) {
      throw HttpRefusal.invalid(complaints);
    }
  }
}

package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * One thing that is wrong with what a caller sent.
 *
 * @param type of the fault, a word for programs
 * @param place where it is: {@code body} or {@code query}, then names and positions
 * @param sentence for people
 * @param input what was found there
 * @param context what the sentence is made of; empty for nothing
 */
record Complaint(
    String type, List<Object> place, String sentence, JsonNode input, ObjectNode context) {
  static final String BODY = "body";
  static final String QUERY = "query";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  static Complaint of(String type, List<Object> place, String sentence, JsonNode input) {
    return new Complaint(type, place, sentence, input, NODES.objectNode());
  }

  /** A key or parameter that has to be there. */
  static Complaint missing(List<Object> place, JsonNode input) {
    return of("missing", place, "Field required", input);
  }

  static Complaint missing(List<Object> place) {
    return missing(place, NullNode.getInstance());
  }

  /** A key or parameter that is not known here. */
  static Complaint unknown(List<Object> place, JsonNode input) {
    return of("extra_forbidden", place, "Extra inputs are not permitted", input);
  }

  /** A value that is readable, and not allowed. */
  static Complaint value(List<Object> place, String sentence, JsonNode input) {
    return new Complaint(
        "value_error",
        place,
        "Value error, " + sentence,
        input,
        NODES.objectNode().set("error", NODES.objectNode()));
  }

  /** A word that is not one of a list. */
  static Complaint notOneOf(List<Object> place, List<String> words, JsonNode input) {
    String expected = expected(words);
    return new Complaint(
        "enum",
        place,
        "Input should be " + expected,
        input,
        NODES.objectNode().put("expected", expected));
  }

  /** A time without a zone, which would be another time elsewhere. */
  static Complaint naive(List<Object> place, JsonNode input) {
    return of("timezone_aware", place, "Input should have timezone info", input);
  }

  /** A text that is no time. */
  static Complaint noTime(List<Object> place, JsonNode input) {
    return of("datetime_parsing", place, "Input should be a valid datetime", input);
  }

  /** A value of another kind. */
  static Complaint kind(String type, List<Object> place, String what, JsonNode input) {
    return of(type, place, "Input should be a valid " + what, input);
  }

  /** A text that is too long. */
  static Complaint tooLong(List<Object> place, int longest, JsonNode input) {
    return new Complaint(
        "string_too_long",
        place,
        "String should have at most %d characters".formatted(longest),
        input,
        NODES.objectNode().put("max_length", longest));
  }

  /** A number that is too small. */
  static Complaint below(List<Object> place, long least, JsonNode input) {
    return new Complaint(
        "greater_than_equal",
        place,
        "Input should be greater than or equal to " + least,
        input,
        NODES.objectNode().put("ge", least));
  }

  private static String expected(List<String> words) {
    List<String> quoted = words.stream().map("'%s'"::formatted).toList();
    int last = quoted.size() - 1;
    return last < 1
        ? String.join("", quoted)
        : String.join(", ", quoted.subList(0, last)) + " or " + quoted.get(last);
  }

  ObjectNode body() {
    ObjectNode body = NODES.objectNode().put("type", type);
    ArrayNode path = body.putArray("loc");
    place.forEach(step -> path.addPOJO(step));
    body.put("msg", sentence).set("input", input);
    if (!context.isEmpty()) {
      body.set("ctx", context);
    }
    return body;
  }
}

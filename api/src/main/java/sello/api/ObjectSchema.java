package sello.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a JSON object holds, member by member, as a JSON Schema: nothing but what is named. */
final class ObjectSchema {
  static final Map<String, Object> TEXT = Map.of("type", "string");
  static final Map<String, Object> WHOLE = Map.of("type", "integer");
  static final Map<String, Object> YES_NO = Map.of("type", "boolean");
  static final Map<String, Object> TEXTS = listOf(TEXT);

  /** A value of a row. */
  static final Map<String, Object> VALUE =
      Map.of("type", List.of("string", "number", "boolean", "null"));

  /** Rows as objects: their columns are those that the table's own address lists. */
  static final Map<String, Object> ROW = mapOf(VALUE);

  private final Map<String, Map<String, Object>> members = new LinkedHashMap<>();
  private final List<String> required = new ArrayList<>();

  ObjectSchema text(String... names) {
    return all(TEXT, names);
  }

  ObjectSchema whole(String... names) {
    return all(WHOLE, names);
  }

  ObjectSchema yesNo(String... names) {
    return all(YES_NO, names);
  }

  ObjectSchema texts(String... names) {
    return all(TEXTS, names);
  }

  /** Members that are always there. */
  ObjectSchema all(Map<String, Object> schema, String... names) {
    required.addAll(List.of(names));
    return maybe(schema, names);
  }

  /** Members that may be missing. */
  ObjectSchema maybe(Map<String, Object> schema, String... names) {
    for (String name : names) {
      members.put(name, schema);
    }
    return this;
  }

  /** What a member tells, in a line. */
  ObjectSchema saying(String name, String description) {
    Map<String, Object> schema =
        new LinkedHashMap<>(Objects.requireNonNull(members.get(name), name));
    schema.put("description", description);
    members.put(name, schema);
    return this;
  }

  Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("required", List.copyOf(required));
    schema.put("properties", members);
    // Generators of clients take additionalProperties, even false, for a map without members.
    schema.put("unevaluatedProperties", false);
    return schema;
  }

  /** The same, for an object that may be null. */
  Map<String, Object> schemaOrNull() {
    Map<String, Object> schema = schema();
    schema.put("type", List.of("object", "null"));
    return schema;
  }

  static Map<String, Object> listOf(Map<String, Object> items) {
    return Map.of("type", "array", "items", items);
  }

  static Map<String, Object> mapOf(Map<String, Object> values) {
    return Map.of("type", "object", "additionalProperties", values);
  }

  static Map<String, Object> orNull(String type) {
    return Map.of("type", List.of(type, "null"));
  }

  static Map<String, Object> oneOf(List<String> words) {
    return Map.of("type", "string", "enum", words);
  }

  /** A schema that stands under a name in the document. */
  static Map<String, Object> named(String name) {
    return Map.of("$ref", "#/components/schemas/" + name);
  }
}

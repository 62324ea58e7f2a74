package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import sello.catalog.Json;
import sello.ingest.sender.SenderDocuments;

/**
 * The schemas for senders say only what Table Schema 2.0 (datapackage.org/standard/table-schema)
 * has a word for: its types, and of each type its constraints, with values of that type.
 */
final class TableSchemaSpecTest {
  private static final Set<String> ANY = Set.of("required", "unique", "enum");
  private static final Set<String> ORDERED =
      Set.of("required", "unique", "enum", "minimum", "maximum");
  private static final Set<String> TEXT =
      Set.of("required", "unique", "enum", "pattern", "minLength", "maxLength");

  /** The constraints that the standard allows for each type that we use. */
  private static final Map<String, Set<String>> ALLOWED =
      Map.of(
          "string", TEXT, "integer", ORDERED, "number", ORDERED, "date", ORDERED, "boolean", ANY);

  private static final Set<String> FIELD =
      Set.of("name", "type", "title", "description", "constraints", "trueValues", "falseValues");
  private static final Set<String> SCHEMA =
      Set.of(
          "$schema",
          "name",
          "title",
          "description",
          "fields",
          "missingValues",
          "primaryKey",
          "foreignKeys");

  @Test
  void every_schema_keeps_the_standard() throws IOException {
    int schemas = 0;
    for (var document : SenderDocuments.of(Publications.ALL).files().entrySet()) {
      if (document.getKey().endsWith(".schema.json")) {
        assertThat(faults(document.getValue())).as(document.getKey()).isEmpty();
        schemas++;
      }
    }
    assertThat(schemas).isEqualTo(Publications.ALL.size());
  }

  @Test
  void what_the_standard_does_not_know_is_a_fault() throws IOException {
    assertThat(
            faults(
                """
                {"fields": [
                   {"name": "a", "type": "text", "constraints": {}},
                   {"name": "b", "type": "string", "constraints": {"minimum": 3}},
                   {"name": "c", "type": "integer", "constraints": {"minimum": "3", "enum": [1, "x"]}},
                   {"name": "d", "type": "string", "constraints": {"pattern": "(", "required": "yes"}},
                   {"name": "d", "type": "integer", "unit": "m", "constraints": {}}],
                 "missingValues": [""], "primaryKey": ["e"],
                 "foreignKeys": [{"fields": ["f"], "reference": {"resource": "nowhere", "fields": ["g"]}}]}
                """))
        .containsExactly(
            "a: type text",
            "b: minimum of a string",
            "c: enum holds no integer: \"x\"",
            "c: minimum holds no integer: \"3\"",
            "d: pattern",
            "d: required",
            "d: unit",
            "d: twice",
            "primaryKey: e",
            "foreignKeys: f",
            "foreignKeys: nowhere");
  }

  private static List<String> faults(String json) throws IOException {
    JsonNode schema = Json.MAPPER.readTree(json);
    List<String> faults = new ArrayList<>();
    Set<String> names = new HashSet<>();
    schema.fieldNames().forEachRemaining(n -> note(faults, SCHEMA.contains(n), n));
    for (JsonNode field : schema.path("fields")) {
      addFaults(field, faults);
      String name = field.path("name").asText();
      note(faults, names.add(name), name + ": twice");
    }
    note(faults, schema.path("missingValues").isArray(), "missingValues");
    schema
        .path("primaryKey")
        .forEach(k -> note(faults, names.contains(k.asText()), "primaryKey: " + k.asText()));
    schema.path("foreignKeys").forEach(key -> addFaults(key, names, faults));
    return faults;
  }

  private static void addFaults(JsonNode key, Set<String> names, List<String> faults) {
    key.path("fields")
        .forEach(f -> note(faults, names.contains(f.asText()), "foreignKeys: " + f.asText()));
    String resource = key.at("/reference/resource").asText();
    boolean isThere =
        Publications.ALL.stream().map(Publication::contract).anyMatch(c -> holds(c, resource, key));
    note(faults, isThere, "foreignKeys: " + resource);
  }

  private static boolean holds(Contract contract, String resource, JsonNode key) {
    return contract.publication().equals(resource)
        && contract.header().contains(key.at("/reference/fields/0").asText());
  }

  private static void addFaults(JsonNode field, List<String> faults) {
    String name = field.path("name").asText() + ": ";
    String type = field.path("type").asText();
    field.fieldNames().forEachRemaining(n -> note(faults, FIELD.contains(n), name + n));
    if (!ALLOWED.containsKey(type)) {
      faults.add(name + "type " + type);
      return;
    }
    List<String> own = new ArrayList<>();
    field.path("constraints").properties().forEach(c -> addFaults(c, type, own));
    own.stream().sorted().forEach(fault -> faults.add(name + fault));
  }

  private static void addFaults(
      Map.Entry<String, JsonNode> constraint, String type, List<String> faults) {
    String name = constraint.getKey();
    JsonNode value = constraint.getValue();
    if (!ALLOWED.getOrDefault(type, Set.of()).contains(name)) {
      faults.add(name + " of a " + type);
      return;
    }
    switch (name) {
      case "required", "unique" -> note(faults, value.isBoolean(), name);
      case "pattern" -> note(faults, isRegex(value), name);
      case "enum" -> {
        note(faults, value.isArray() && !value.isEmpty(), name);
        value.forEach(v -> note(faults, isOf(type, v), name + " holds no " + type + ": " + v));
      }
      default -> note(faults, isOf(type, value), name + " holds no " + type + ": " + value);
    }
  }

  private static boolean isOf(String type, JsonNode value) {
    return switch (type) {
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      default -> value.isTextual();
    };
  }

  private static boolean isRegex(JsonNode value) {
    try {
      Pattern.compile(value.asText());
      return value.isTextual();
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  private static void note(List<String> faults, boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}

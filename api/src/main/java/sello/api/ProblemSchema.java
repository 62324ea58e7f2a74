package sello.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a problem document holds, as a JSON Schema. */
final class ProblemSchema {
  private ProblemSchema() {}

  static Map<String, Object> of() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("type", text("Address of this site that explains the kind of problem"));
    properties.put("title", text("The kind of problem"));
    properties.put("status", number("The status of the answer"));
    properties.put("detail", text("What was found and what was expected"));
    properties.put("instance", text("The address that was asked"));
    properties.put("parameter", text("The parameter at fault"));
    properties.put("value", text("The value at fault"));
    properties.put(
        "allowed",
        Map.of(
            "type",
            "array",
            "items",
            Map.of("type", "string"),
            "description",
            "What may stand there: all of it up to 100, beyond that the nearest"));
    properties.put("allowedAt", text("Where all of it is listed"));
    properties.put("size", number("How large the answer is"));
    properties.put("limit", number("How large it may be in this format"));
    properties.put("link", text("The same answer in a format without limit"));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("required", List.of("type", "title", "status", "detail"));
    schema.put("properties", properties);
    return schema;
  }

  private static Map<String, Object> text(String description) {
    return Map.of("type", "string", "description", description);
  }

  private static Map<String, Object> number(String description) {
    return Map.of("type", "integer", "description", description);
  }
}

package sello.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A parameter in the documentation, as the OpenAPI document has it.
 *
 * @param name as it is written
 * @param text the key of the words that say what it does
 * @param values what it may be, where few things are allowed; else empty
 */
public record ListedParameter(String name, String text, String values) {

  static ListedParameter of(Map<String, Object> parameter) {
    String name = String.valueOf(parameter.get("name"));
    boolean isInPath = "path".equals(parameter.get("in"));
    return new ListedParameter(
        isInPath ? "{" + name + "}" : name.equals(OpenApi.FILTERS) ? "{field}" : name,
        ParameterSchema.text(name, isInPath),
        parameter.get("schema") instanceof Map<?, ?> schema ? values(schema) : "");
  }

  private static String values(Map<?, ?> schema) {
    if (schema.get("enum") instanceof List<?> words) {
      return words.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
    if ("boolean".equals(schema.get("type"))) {
      return "true, false";
    }
    return "integer".equals(schema.get("type"))
        ? schema.get("minimum") + " … " + schema.get("maximum")
        : "";
  }
}

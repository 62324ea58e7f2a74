package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import sello.catalog.Json;

/**
 * Airflow's own description of its REST API, against which bodies are held. It is not part of this
 * project: where it is found, it is beside it.
 */
final class AirflowDocument {
  private static final String NAME = "openapi-airflow-3.2.1-v2.yaml";

  private final ObjectNode document;
  private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

  private AirflowDocument(ObjectNode document) {
    this.document = document;
  }

  /** The document, where it is: named by the property, or in the folder beside the project's. */
  static Optional<AirflowDocument> find() {
    String beside =
        Path.of(System.getProperty("sello.home", "..")) + "/../shared/scheduling/" + NAME;
    Path file = Path.of(System.getProperty("sello.airflow.document", beside));
    return Optional.of(file).filter(Files::isRegularFile).map(AirflowDocument::read);
  }

  private static AirflowDocument read(Path file) {
    try {
      Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
      ObjectNode document = Json.MAPPER.valueToTree(yaml.load(Files.readString(file)));
      allowNulls(document);
      return new AirflowDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document says 3.1, and marks nulls the way of 3.0, which a validator would not read. */
  private static void allowNulls(JsonNode node) {
    node.forEach(AirflowDocument::allowNulls);
    if (node instanceof ObjectNode schema && schema.path("nullable").asBoolean(false)) {
      ObjectNode some = schema.deepCopy();
      some.remove("nullable");
      schema.removeAll();
      schema.putArray("anyOf").add(some).addObject().put("type", "null");
    }
  }

  /** What is wrong with a body, as the document has it; empty when it says nothing of it. */
  List<String> complaints(String method, String path, int status, JsonNode body) {
    return schema(method, path, status)
        .map(schema -> schema.validate(body).stream().map(ValidationMessage::getMessage).toList())
        .orElse(List.of());
  }

  private Optional<JsonSchema> schema(String method, String path, int status) {
    String bare = path.replaceAll("\\?.*", "");
    JsonNode answers = template(bare).path(method.toLowerCase(Locale.ROOT)).path("responses");
    JsonNode schema =
        answers
            .path(Integer.toString(status))
            .path("content")
            .path("application/json")
            .path("schema");
    return Optional.of(schema)
        .filter(found -> !found.isMissingNode() && !found.isEmpty())
        .map(
            found ->
                schemas.computeIfAbsent(
                    method + " " + status + " " + found, key -> compiled(found)));
  }

  /** The entry of a path: the one with fewest parameters that it fits. */
  private JsonNode template(String path) {
    return document.path("paths").properties().stream()
        .filter(entry -> path.matches(entry.getKey().replaceAll("\\{\\w+}", "[^/]+")))
        .min(Comparator.comparing(entry -> entry.getKey().chars().filter(c -> c == '{').count()))
        .map(Map.Entry::getValue)
        .orElse(NullNode.getInstance());
  }

  private JsonSchema compiled(JsonNode schema) {
    ObjectNode whole = Json.MAPPER.createObjectNode();
    whole.set("components", document.path("components"));
    whole.putArray("allOf").add(schema);
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole, config);
  }
}

package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Json;
import sello.catalog.Origin;
import sello.catalog.Releases;
import sello.reports.ToyRelease;

/** Every JSON answer of the API is what the OpenAPI document says, and nothing else passes. */
class AnswerSchemasTest {
  private static final String PINNED = "/api/v1/releases/{id}/tables/{table}";
  private static final String DIFF = "/api/v1/releases/{a}/diff/{b}";
  private static final String PROVENANCE = "/api/v1/provenance/{table}";

  /** An address of the document, and what is asked there. */
  private record Question(String path, String address) {}

  private static final List<Question> QUESTIONS =
      List.of(
          new Question("/api/v1/", "/api/v1/"),
          new Question("/health", "/health"),
          new Question("/api/v1/releases", "/api/v1/releases"),
          new Question("/api/v1/releases/{id}", "/api/v1/releases/toy-1"),
          new Question("/api/v1/releases/{id}", "/api/v1/releases/toy-3"),
          new Question("/api/v1/releases/{id}/tables", "/api/v1/releases/toy-1/tables"),
          new Question("/api/v1/tables", "/api/v1/tables?query=country&lang=es"),
          new Question(PINNED, "/api/v1/releases/toy-1/tables/awards"),
          new Question("/api/v1/tables/{table}", "/api/v1/tables/awards_by_country?lang=es"),
          new Question(PINNED + "/data", "/api/v1/releases/toy-1/tables/awards/data"),
          new Question(
              PINNED + "/data",
              "/api/v1/releases/toy-3/tables/awards_by_country/data?format=jsonstat"),
          new Question(
              "/api/v1/tables/{table}/data",
              "/api/v1/tables/awards_by_country/data?limit=2&labels=both&lang=es"),
          new Question(
              "/api/v1/tables/{table}/data",
              "/api/v1/tables/awards_by_edition/data?includeHistory=true"),
          new Question(
              "/api/v1/tables/{table}/data", "/api/v1/tables/awards/data?country_code=DE&limit=1"),
          new Question(DIFF, "/api/v1/releases/toy-1/diff/toy-3"),
          new Question(DIFF, "/api/v1/releases/toy-1/diff/toy-3?table=awards"),
          new Question(
              "/api/v1/releases/{id}/provenance/{table}",
              "/api/v1/releases/toy-1/provenance/toy_totals?toy=T1"),
          new Question(PROVENANCE, "/api/v1/provenance/toy_totals?toy=T3&limit=1"));

  @TempDir static Path data;
  private static Site site;
  private static Caller caller;
  private static JsonNode document;

  @BeforeAll
  static void start() throws IOException {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    ToyRelease.publish(data, "toy-2", "toy-1", Origin.REAL);
    ToyRelease.publish(data, "toy-3", "toy-2", Origin.EXAMPLE);
    ToyRelease.keepBack(data, "toy-3", "schools");
    Path withdrawal = new Releases(data).withdrawalFile("toy-2");
    Files.createDirectories(withdrawal.getParent());
    Files.writeString(withdrawal, "{\"reason\": \"Wrong.\", \"successor\": \"toy-3\"}");
    site = Site.start(data, "127.0.0.1", 0);
    caller = new Caller(site);
    document = Json.MAPPER.readTree(caller.get("/openapi.json").body());
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void everyAnswerIsWhatItsSchemaSays() throws IOException {
    for (Question question : QUESTIONS) {
      assertThat(faults(schema(question.path()), asked(question.address())))
          .as(question.address())
          .isEmpty();
    }
  }

  @Test
  void everyJsonAddressOfTheApiIsAskedAndHasASchema() {
    Set<String> asked = new TreeSet<>(QUESTIONS.stream().map(Question::path).toList());
    List<String> json =
        site.routes().stream()
            .filter(route -> route.mediaTypes().contains("application/json"))
            .map(Route::path)
            .filter(path -> path.startsWith("/api/") || path.equals("/health"))
            .toList();
    assertThat(asked).containsExactlyInAnyOrderElementsOf(json);
    assertThat(json).allSatisfy(path -> assertThat(schema(path).isMissingNode()).isFalse());
  }

  /** Its hashes above all: readers would take each for that of a file. */
  @Test
  void everyMemberOfAManifestIsExplained() {
    for (String name : List.of("Manifest", "ManifestTable", "Problem")) {
      JsonNode members = document.at("/components/schemas/" + name + "/properties");
      assertThat(members).isNotEmpty();
      members
          .fieldNames()
          .forEachRemaining(
              member ->
                  assertThat(members.get(member).path("description").asText())
                      .as(name + "." + member)
                      .isNotBlank());
    }
  }

  @Test
  void aDamagedAnswerIsFound() throws IOException {
    for (Question question : QUESTIONS) {
      JsonNode schema = schema(question.path());
      ObjectNode whole = (ObjectNode) asked(question.address());
      ObjectNode more = whole.deepCopy().put("unheard_of", 1);
      assertThat(faults(schema, more)).as("more: " + question.address()).isNotEmpty();
      String first = whole.fieldNames().next();
      ObjectNode less = whole.deepCopy().without(List.of(first));
      assertThat(faults(schema, less)).as("less: " + question.address()).isNotEmpty();
      ObjectNode other = whole.deepCopy();
      other.set(first, Json.MAPPER.createArrayNode().add(true));
      assertThat(faults(schema, other)).as("other: " + question.address()).isNotEmpty();
    }
  }

  @Test
  void whatIsDamagedDeepInsideIsFound() throws IOException {
    ObjectNode rows = (ObjectNode) asked("/api/v1/tables/awards_by_country/data?limit=2");
    ((ObjectNode) rows.at("/rows/0")).set("edition", Json.MAPPER.createObjectNode());
    assertThat(faults(schema("/api/v1/tables/{table}/data"), rows)).isNotEmpty();
    ObjectNode manifest = (ObjectNode) asked("/api/v1/releases/toy-1");
    ((ObjectNode) manifest.at("/tables/0/spec/key/0")).put("decimals", "none");
    assertThat(faults(schema("/api/v1/releases/{id}"), manifest)).isNotEmpty();
    ObjectNode provenance = (ObjectNode) asked("/api/v1/provenance/toy_totals?toy=T1");
    ((ArrayNode) provenance.at("/sources/0/lines")).add("seven");
    assertThat(faults(schema(PROVENANCE), provenance)).isNotEmpty();
  }

  @Test
  void anErrorAndAServiceWithoutAReleaseAreWhatTheirSchemasSay(@TempDir Path empty)
      throws IOException {
    JsonNode problem = ref("Problem");
    for (String address :
        List.of(
            "/api/v1/tables/awards/data?country_code=XX",
            "/api/v1/tables/award",
            "/api/v1/releases/toy-2")) {
      var answer = caller.get(address);
      assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
      assertThat(faults(problem, Json.MAPPER.readTree(answer.body()))).as(address).isEmpty();
    }
    try (Site bare = Site.start(empty, "127.0.0.1", 0)) {
      JsonNode entry = Json.MAPPER.readTree(new Caller(bare).get("/api/v1/").body());
      assertThat(faults(schema("/api/v1/"), entry)).isEmpty();
      JsonNode health = Json.MAPPER.readTree(new Caller(bare).get("/health").body());
      JsonNode expected =
          document.at("/paths/~1health/get/responses/503/content/application~1json/schema");
      assertThat(faults(expected, health)).isEmpty();
    }
  }

  private static JsonNode asked(String address) throws IOException {
    var answer = caller.get(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return Json.MAPPER.readTree(answer.body());
  }

  private static JsonNode schema(String path) {
    return document
        .path("paths")
        .path(path)
        .at("/get/responses/200/content/application~1json/schema");
  }

  private static JsonNode ref(String name) {
    return Json.MAPPER.createObjectNode().put("$ref", "#/components/schemas/" + name);
  }

  private static Set<ValidationMessage> faults(JsonNode schema, JsonNode answer) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", document.get("components"));
    JsonSchema validator = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(whole);
    return validator.validate(answer);
  }
}

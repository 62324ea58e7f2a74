package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sello.catalog.Json;
import sello.catalog.Origin;
import sello.catalog.Sha256;
import sello.reports.Exports;
import sello.reports.ToyRelease;

/** Formats, paging and languages as a caller meets them. */
class FormatRoutesTest {
  private static final String DATA = "/api/v1/tables/awards_by_country/data";

  @TempDir static Path data;
  private static Site site;
  private static Caller caller;

  @BeforeAll
  static void start() {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    site = Site.start(data, "127.0.0.1", 0);
    caller = new Caller(site);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static HttpResponse<byte[]> bytes(String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site.port() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "csv", "ndjson", "jsonstat", "sdmx-csv", "parquet", "xlsx"})
  void everyFormatIsNamedHashedAndPinned(String format) throws Exception {
    var answer = bytes(DATA + "?format=" + format + "&last=1&download=true&lang=en");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type"))
        .isEqualTo(Exports.named(format).orElseThrow().mediaType());
    String hash = Sha256.of(new ByteArrayInputStream(answer.body()));
    assertThat(header(answer, "ETag")).isEqualTo('"' + hash + '"');
    assertThat(header(answer, "Content-Length")).isEqualTo("" + answer.body().length);
    assertThat(header(answer, "Content-Disposition")).contains("awards_by_country_toy-1.");
    assertThat(header(answer, "Vary")).isEqualTo("Accept, Accept-Encoding, Accept-Language");
    assertThat(header(answer, "Last-Modified")).isEqualTo("Tue, 24 Nov 2026 10:00:00 GMT");
    String pinned = header(answer, "Content-Location");
    assertThat(pinned).contains(format.equals("json") ? "data?last=1" : "data?format=" + format);
    var again = bytes(pinned);
    assertThat(again.body()).isEqualTo(answer.body());
    assertThat(header(again, "Content-Location")).isEqualTo(pinned);
    assertThat(header(again, "Link"))
        .contains("<" + pinned + ">; rel=\"canonical\"", "<" + pinned + ">; rel=\"cite-as\"")
        .contains("rel=\"describedby\"", "rel=\"license\"")
        .doesNotContain("rel=\"next\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          application/x-ndjson                           | application/x-ndjson
          application/vnd.apache.parquet                 | application/vnd.apache.parquet
          application/vnd.sdmx.data+csv                  | application/vnd.sdmx.data+csv;version=2.0.0
          application/vnd.sdmx.data+csv;version=2.0.0    | application/vnd.sdmx.data+csv;version=2.0.0
          application/vnd.sdmx.data+csv;version=1.0.0    | application/problem+json
          text/csv;header=absent                         | application/problem+json
          text/csv;header=absent, */*;q=0.1              | application/json
          text/html,application/xml;q=0.9,*/*;q=0.8      | application/json
          text/csv;q=0                                   | application/problem+json
          """)
  void theAcceptHeaderChoosesAmongAllFormats(String accept, String type) {
    assertThat(header(caller.get(DATA, "Accept", accept), "Content-Type")).isEqualTo(type);
  }

  @Test
  void packedBytesHaveANameOfTheirOwnAndAnyOfTheNamesIsKnown() throws Exception {
    var plain = bytes(DATA + "?format=csv");
    var packed = bytes(DATA + "?format=csv", "Accept-Encoding", "br;q=0, gzip;q=0.5");
    assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
    String tag = header(plain, "ETag").replace("\"", "");
    assertThat(header(packed, "ETag")).isEqualTo("\"" + tag + "--gzip\"");
    assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
        .isEqualTo(plain.body());
    for (String known : List.of("", "--gzip")) {
      String header = "\"other\", W/\"" + tag + known + "\"";
      var answer = bytes(DATA + "?format=csv", "If-None-Match", header);
      assertThat(answer.statusCode()).isEqualTo(304);
      assertThat(answer.body()).isEmpty();
      assertThat(header(answer, "ETag")).isEqualTo('"' + tag + '"');
      assertThat(header(answer, "Content-Location")).endsWith("data?format=csv");
    }
    assertThat(bytes(DATA, "If-None-Match", "\"" + tag.substring(1) + "\"").statusCode())
        .isEqualTo(200);
    var refused = bytes(DATA + "?format=csv", "Accept-Encoding", "gzip;q=0");
    assertThat(header(refused, "Content-Encoding")).isEmpty();
  }

  @Test
  void pagesAndWhatTheyDrawWithArePackedWhole() throws Exception {
    String style =
        caller.get("/").body().replaceFirst("(?s).*href=\"(/assets/[^\"]+\\.css)\".*", "$1");
    String scripts = style.substring(0, style.lastIndexOf('/'));
    for (String path : List.of("/", "/tables", style, scripts + "/echarts.js")) {
      var plain = bytes(path);
      var packed = bytes(path, "Accept-Encoding", "gzip, deflate, br, zstd");
      assertThat(plain.statusCode()).as(path).isEqualTo(200);
      assertThat(header(packed, "Content-Encoding")).as(path).isEqualTo("gzip");
      assertThat(header(packed, "Vary")).contains("Accept-Encoding");
      assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
          .as(path)
          .isEqualTo(plain.body());
    }
  }

  @Test
  void aWalkOverPagesIsPinnedAndEndsWithNull() throws Exception {
    List<String> seen = new ArrayList<>();
    String next = DATA + "?limit=2&sort=-awards_published&format=json";
    while (!next.isEmpty()) {
      var answer = caller.get(next);
      JsonNode page = Json.MAPPER.readTree(answer.body());
      assertThat(page.get("count").asInt()).isEqualTo(6);
      assertThat(header(answer, "Sello-Rows")).isEqualTo("6");
      page.get("rows").forEach(row -> seen.add(row.get("country_code").asText()));
      next = page.get("next").isNull() ? "" : page.get("next").asText();
      if (!next.isEmpty()) {
        assertThat(next).startsWith("/api/v1/releases/toy-1/tables/awards_by_country/data?after=");
        assertThat(header(answer, "Link")).contains("<" + next + ">; rel=\"next\"");
      }
    }
    assertThat(seen).containsExactly("ES", "DE", "AT", "EE", "FR", "ES");
  }

  @Test
  void labelsAreInTheLanguageThatIsAskedForOrLikedBest() {
    String path = DATA + "?format=csv&labels=both&last=1&select=awards_counted";
    assertThat(caller.get(path).body()).contains("2023-2024,ES,Spain,");
    assertThat(caller.get(path + "&lang=es").body()).contains("2023-2024,ES,España,");
    var liked = caller.get(path, "Accept-Language", "fr, es-MX;q=0.8, en;q=0.5");
    assertThat(liked.body()).contains("2023-2024,ES,España,");
    assertThat(header(liked, "Content-Location")).contains("&lang=es&");
    assertThat(caller.get(path + "&lang=en", "Accept-Language", "es").body()).contains("Spain");
    assertThat(caller.get(path + "&lang=tlh").statusCode()).isEqualTo(422);
  }

  @Test
  void anEmptyAnswerIsNoError() {
    var answer = caller.get(DATA + "?edition=2030-2031&format=csv");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Sello-Rows")).isEqualTo("0");
    assertThat(answer.body()).startsWith("edition,country_code,").hasLineCount(1);
  }

  @Test
  void aFormatUnfitForATableSaysWhichAreFit() throws Exception {
    var answer = caller.get("/api/v1/tables/breaks/data?format=jsonstat");
    assertThat(answer.statusCode()).isEqualTo(422);
    JsonNode problem = Json.MAPPER.readTree(answer.body());
    assertThat(problem.get("type").asText()).isEqualTo("/problems/unfit-format");
    assertThat(problem.get("allowed").toString())
        .isEqualTo("[\"json\",\"csv\",\"ndjson\",\"parquet\",\"xlsx\"]");
    JsonNode links = Json.MAPPER.readTree(caller.get("/api/v1/tables/breaks").body()).get("links");
    assertThat(links.has("xlsx")).isTrue();
    assertThat(links.has("jsonstat")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {8_000, 20_000, 100_000})
  void anAddressThatIsTooLongIs414(int length) throws IOException {
    String address = DATA + "?sort=" + "x".repeat(length);
    var answer = new RawRequest(site.port()).get(address);
    assertThat(answer.status()).isEqualTo(414);
    assertThat(Json.MAPPER.readTree(answer.body()).get("type").asText())
        .isEqualTo("/problems/address-too-long");
  }

  @Test
  void tablesAreFoundByWhatTheySay() throws Exception {
    JsonNode found = Json.MAPPER.readTree(caller.get("/api/v1/tables?query=Labels%20YEAR").body());
    assertThat(found.get("tables").findValuesAsText("name"))
        .containsExactly("active_labels_by_year");
    JsonNode none = Json.MAPPER.readTree(caller.get("/api/v1/tables?query=zebra").body());
    assertThat(none.get("tables")).isEmpty();
    assertThat(caller.get("/api/v1/tables?q=zebra").statusCode()).isEqualTo(400);
  }

  @Test
  void theEntryNamesLimitsFormatsAndLanguages() throws Exception {
    JsonNode entry = Json.MAPPER.readTree(caller.get("/api/v1/").body());
    assertThat(entry.at("/limits/rows").isNull()).isTrue();
    assertThat(entry.at("/limits/rows_xlsx").asInt()).isEqualTo(1_048_575);
    assertThat(entry.at("/limits/cells_jsonstat").asInt()).isEqualTo(5_000_000);
    assertThat(entry.get("formats").findValuesAsText("name"))
        .containsExactly("json", "csv", "ndjson", "jsonstat", "sdmx-csv", "parquet", "xlsx");
    assertThat(entry.get("languages").toString()).isEqualTo("[\"en\",\"es\"]");
  }

  @Test
  void aWithdrawnReleaseIsGoneAndNamesItsSuccessor(@TempDir Path folder) throws Exception {
    ToyRelease.publish(folder, "toy-1", null, Origin.REAL);
    ToyRelease.publish(folder, "toy-2", "toy-1", Origin.REAL);
    Files.createDirectories(folder.resolve("withdrawn"));
    Files.writeString(
        folder.resolve("withdrawn/toy-1.json"),
        "{\"reason\": \"A school could be recognised.\", \"successor\": \"toy-2\"}",
        StandardCharsets.UTF_8);
    try (Site other = Site.start(folder, "127.0.0.1", 0)) {
      Caller visitor = new Caller(other);
      for (String path : List.of("/tables/breaks/data", "/tables", "/tables/breaks", "")) {
        var answer = visitor.get("/api/v1/releases/toy-1" + path);
        assertThat(answer.statusCode()).as(path).isEqualTo(410);
        JsonNode problem = Json.MAPPER.readTree(answer.body());
        assertThat(problem.get("detail").asText())
            .isEqualTo(
                "Release toy-1 was withdrawn: A school could be recognised."
                    + " Its successor is toy-2.");
        assertThat(problem.get("allowed")).hasToString("[\"toy-2\"]");
        assertThat(problem.get("allowedAt").asText()).isEqualTo("/api/v1/releases/toy-2");
      }
      JsonNode releases = Json.MAPPER.readTree(visitor.get("/api/v1/releases").body());
      assertThat(releases.at("/releases/1/status").asText()).isEqualTo("withdrawn");
      assertThat(releases.at("/releases/1/successor").asText()).isEqualTo("toy-2");
      assertThat(releases.at("/releases/1/links"))
          .as("nothing else of it is answered")
          .hasToString("{\"self\":\"/api/v1/releases/toy-1\"}");
      assertThat(releases.at("/releases/0/links").has("diff"))
          .as("a comparison with what is gone")
          .isFalse();
      assertThat(visitor.get("/api/v1/tables/breaks/data").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void theOpenApiDocumentNamesParametersFormatsAndErrorsOfTheData() throws Exception {
    JsonNode document = Json.MAPPER.readTree(caller.get("/openapi.json").body());
    JsonNode get = document.get("paths").get("/api/v1/tables/{table}/data").get("get");
    assertThat(get.get("parameters").findValuesAsText("name"))
        .contains("filters", "format", "last", "recent", "measure", "select", "sort", "limit")
        .contains("after", "labels", "lang", "bom", "download", "table");
    assertThat(get.get("responses").fieldNames())
        .toIterable()
        .contains("200", "304", "400", "404", "405", "406", "410", "413", "414", "422", "503");
    for (var export : Exports.ALL) {
      assertThat(get.at("/responses/200/content").has(export.mediaType())).isTrue();
    }
    assertThat(document.at("/components/schemas/Problem/properties").has("allowedAt")).isTrue();
  }
}

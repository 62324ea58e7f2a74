package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sello.catalog.Json;
import sello.catalog.Origin;
import sello.reports.ToyRelease;

class DataRoutesTest {
  private static final String CSV =
      """
      edition,awards_published_bound,awards_published_figures,awards_published,\
      awards_published_low,awards_published_high,awards_published_flag
      2025-2026,>,F028,,2900,,:
      2026-2027,,,,,,:
      """;

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

  @Test
  void theLatestDataNameTheirPinnedAddressWhichGivesTheSameBytes() {
    var latest =
        caller.get(
            "/api/v1/tables/awards_by_edition/data?select=awards_published&last=2&format=csv");
    assertThat(latest.statusCode()).isEqualTo(200);
    assertThat(latest.body()).isEqualTo(CSV);
    assertThat(latest.headers().map())
        .containsEntry("sello-release", java.util.List.of("toy-1"))
        .containsEntry("sello-rows", java.util.List.of("2"))
        .containsEntry("cache-control", java.util.List.of("public, max-age=60, must-revalidate"))
        .containsEntry("access-control-allow-origin", java.util.List.of("*"))
        .containsEntry("x-content-type-options", java.util.List.of("nosniff"))
        .containsEntry(
            "content-type", java.util.List.of("text/csv; charset=utf-8; header=present"));
    String pinned = latest.headers().firstValue("Content-Location").orElseThrow();
    assertThat(pinned)
        .isEqualTo(
            "/api/v1/releases/toy-1/tables/awards_by_edition/data"
                + "?format=csv&last=2&select=awards_published");
    var again = caller.get(pinned);
    assertThat(again.body()).isEqualTo(CSV);
    assertThat(again.headers().firstValue("Cache-Control"))
        .hasValue("public, max-age=31536000, immutable");
  }

  @Test
  void whoHasTheBytesGetsNoneAgain() {
    String path = "/api/v1/tables/breaks/data?format=csv";
    String tag = caller.get(path).headers().firstValue("ETag").orElseThrow();
    var again = caller.get(path, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void headGivesTheHeadersOfGetWithoutTheBody() {
    String path = "/api/v1/tables/awards_by_edition/data";
    var head = caller.send("HEAD", path);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("Sello-Rows")).hasValue("9");
    assertThat(head.headers().firstValue("ETag"))
        .isEqualTo(caller.get(path).headers().firstValue("ETag"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          -                                              | 200 | application/json
          text/csv                                       | 200 | text/csv; charset=utf-8; header=present
          text/csv;q=0.2, application/json;q=0.9         | 200 | application/json
          application/json;q=0.2, text/csv               | 200 | text/csv; charset=utf-8; header=present
          text/*                                         | 200 | text/csv; charset=utf-8; header=present
          */*                                            | 200 | application/json
          application/json;q=0, */*                      | 200 | text/csv; charset=utf-8; header=present
          application/xml                                | 406 | application/problem+json
          """)
  void theAcceptHeaderChoosesTheFormat(String accept, int status, String contentType) {
    String path = "/api/v1/tables/breaks/data";
    var answer = accept == null ? caller.get(path) : caller.get(path, "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(contentType);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /data?country_code=GB                      | 422 | unknown-value       | ["AT","BE","DE","EE","ES","FR","GR","PL"]
          /data?colour=red                           | 400 | unknown-parameter   | ["edition","country_code","country_name","awards_published_bound","awards_published_figures","list_coverage","last","recent","measure","select","sort","limit","after","labels","lang","bom","format","download","asOf","updatedAfter","includeHistory"]
          /data?select=awards                        | 422 | unknown-field       | ["awards_published","awards_counted","awards_published_europe","share_of_europe"]
          /data?edition=2024-2025..2019-2020         | 422 | reversed-range      | -
          /data?country_code=AT..DE                  | 400 | malformed-parameter | -
          /data?last=many                            | 400 | malformed-parameter | -
          /data?country_code=%FF%                    | 400 | malformed-parameter | -
          /data?format=tsv                           | 406 | not-acceptable      | ["json","csv","ndjson","jsonstat","sdmx-csv","parquet","xlsx"]
          /data?format=csv&format=json               | 400 | malformed-parameter | -
          /data?download=perhaps                     | 400 | malformed-parameter | ["true","false"]
          /rows                                      | 404 | not-found           | *
          """)
  void aBadRequestSaysWhatIsWrongAndWhatIsAllowed(
      String request, int status, String type, String allowed) throws Exception {
    String path = "/api/v1/tables/awards_by_country" + request;
    var answer = new RawRequest(site.port()).get(path);
    assertThat(answer.status()).isEqualTo(status);
    JsonNode problem = Json.MAPPER.readTree(answer.body());
    assertThat(problem.get("type").asText()).isEqualTo("/problems/" + type);
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("instance").asText()).isEqualTo(path);
    assertThat(problem.get("detail").asText()).isNotBlank().doesNotContain("Exception");
    if (!allowed.equals("*")) {
      assertThat(problem.has("allowed") ? problem.get("allowed").toString() : "-")
          .isEqualTo(allowed);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "OPTIONS"})
  void otherMethodsAreRefused(String method) {
    var answer = caller.send(method, "/api/v1/tables/breaks/data");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @ParameterizedTest
  @CsvSource({
    "GET,    if-none-match, 204, 'GET, HEAD'",
    "HEAD,   range,         204, 'GET, HEAD'",
    "DELETE, if-match,      405, ''",
  })
  void aBrowserMayAskForAPageOfAnotherSiteWithHeadersOfItsOwn(
      String method, String header, int status, String allowed) {
    String[] asked = {
      "Origin", "https://notebook.example",
      "Access-Control-Request-Method", method,
      "Access-Control-Request-Headers", header
    };
    var answer = caller.send("OPTIONS", "/api/v1/tables/breaks/data", asked);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .isEqualTo(allowed);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    String headers = answer.headers().firstValue("Access-Control-Allow-Headers").orElse("");
    assertThat(headers.toLowerCase(Locale.ROOT).contains(header)).isEqualTo(status == 204);
  }

  @ParameterizedTest
  @CsvSource({
    "breaks, csv&download=true, attachment, breaks_toy-1.csv",
    "breaks, csv,               inline,     breaks_toy-1.csv",
    "breaks, json,              inline,     breaks_toy-1.json",
  })
  void aSavedFileIsNamedAfterTableAndRelease(String table, String format, String how, String name) {
    var answer = caller.get("/api/v1/tables/" + table + "/data?format=" + format);
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .hasValue("%s; filename=\"%s\"".formatted(how, name));
    assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
        .as("a page of another site may read the name")
        .contains("Content-Disposition");
  }
}

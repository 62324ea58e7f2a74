package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Json;
import sello.catalog.Origin;
import sello.reports.ToyRelease;

class SiteTest {
  @TempDir Path data;

  @Test
  void withoutAReleasePagesSayHowToBuildOneAndHealthIs503() {
    try (Site site = Site.start(data, "127.0.0.1", 0)) {
      Caller caller = new Caller(site);
      assertThat(caller.get("/health").statusCode()).isEqualTo(503);
      assertThat(caller.get("/").statusCode()).isEqualTo(503);
      assertThat(caller.get("/").body()).contains("sello build --inputs DIR --data DIR");
      var answer = caller.get("/api/v1/tables");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("/problems/no-release");
      assertThat(caller.get("/api/v1/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aNewReleaseIsServedAsSoonAsLatestNamesItAndTheOldOneStays() throws Exception {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    try (Site site = Site.start(data, "127.0.0.1", 0)) {
      Caller caller = new Caller(site);
      assertThat(caller.get("/health").body())
          .isEqualTo("{\"status\":\"ok\",\"release\":\"toy-1\"}\n");
      ToyRelease.publish(data, "toy-2", "toy-1", Origin.EXAMPLE);
      assertThat(caller.get("/health").body())
          .isEqualTo("{\"status\":\"ok\",\"release\":\"toy-2\"}\n");
      JsonNode releases = Json.MAPPER.readTree(caller.get("/api/v1/releases").body());
      assertThat(releases.at("/releases/0/id").asText()).isEqualTo("toy-2");
      assertThat(releases.at("/releases/1/status").asText()).isEqualTo("superseded");
      assertThat(caller.get("/api/v1/releases/latest").headers().firstValue("Location"))
          .hasValueSatisfying(address -> assertThat(address).endsWith("/api/v1/releases/toy-2"));
      assertThat(caller.get("/api/v1/releases/toy-1/tables/breaks/data").statusCode())
          .isEqualTo(200);
      assertThat(caller.get("/tables/breaks?release=toy-1").body()).contains("toy-1");
    }
  }

  @Test
  void exampleDataSaySoEverywhere() {
    ToyRelease.publish(data, "toy-1", null, Origin.EXAMPLE);
    ToyRelease.writeOpenFiles(data, "toy-1");
    try (Site site = Site.start(data, "127.0.0.1", 0)) {
      Caller caller = new Caller(site);
      String notice = "Example data: invented";
      assertThat(caller.get("/api/v1/tables/breaks/data").body())
          .contains("\"origin\":\"example\",\"notice\":\"" + notice);
      assertThat(caller.get("/api/v1/provenance/toy_totals?toy=T1").body()).contains(notice);
      assertThat(caller.get("/charts/awards_by_edition/option").body()).contains(notice);
      assertThat(caller.get("/api/v1/releases/toy-1").body()).contains("\"origin\" : \"example\"");
      for (String file :
          List.of(
              "/api/v1/tables/breaks/data",
              "/api/v1/provenance/toy_totals?toy=T1",
              "/api/v1/releases/toy-1/files/breaks.csv",
              "/api/v1/releases/toy-1/files/breaks.csv-metadata.json",
              "/api/v1/releases/toy-1/files/breaks.parquet",
              "/api/v1/releases/toy-1/files/CITATION.cff",
              "/charts/awards_by_edition.svg")) {
        assertThat(caller.file(file).headers().firstValue("Sello-Origin"))
            .as(file)
            .hasValue("example");
      }
    }
  }

  @Test
  void realDataSayNothingOfIt() {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    try (Site site = Site.start(data, "127.0.0.1", 0)) {
      Caller caller = new Caller(site);
      for (String address :
          List.of(
              "/api/v1/tables/breaks/data",
              "/api/v1/releases/toy-1/files/breaks.csv",
              "/api/v1/provenance/toy_totals?toy=T1")) {
        var answer = caller.get(address);
        assertThat(answer.headers().firstValue("Sello-Origin")).as(address).isEmpty();
        assertThat(answer.body()).as(address).doesNotContain("invented", "\"origin\"");
      }
    }
  }

  @Test
  void pagesAreHtmlAndTheSameErrorsAreSaidInHtml() {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    try (Site site = Site.start(data, "127.0.0.1", 0)) {
      Caller caller = new Caller(site);
      for (String path :
          List.of(
              "/",
              "/tables",
              "/tables/awards",
              "/tables/awards_by_country?edition=2021-2022&sort=-awards_published",
              "/charts",
              "/charts/awards_by_edition",
              "/charts/active_labels_by_year?country_code=ES&format=csv&last=2",
              "/charts/awards_by_country?edition=2021-2022",
              "/problems/unknown-value")) {
        var page = caller.get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        assertThat(page.body()).as(path).startsWith("<!DOCTYPE html>").doesNotContain("style=");
      }
      assertThat(caller.get("/").body())
          .contains(
              "At the end of 2019 the network had 171 eTwinning Schools in Spain,"
                  + " of 2,216 in all Europe (7.7 %)",
              "at least 2,900", "awards in 2025-2026", "almost 1,000", "awards in 2024-2025");
      var wrong = caller.get("/tables/award_by_edition");
      assertThat(wrong.statusCode()).isEqualTo(404);
      assertThat(wrong.body()).contains("Nearest: awards_by_edition", "<h1>Not found</h1>");
      assertThat(caller.get("/tables/awards").body()).contains("-1+1 &lt;b").doesNotContain("<b>");
    }
  }

  @Test
  void aChartsRowsAreTheTablesRowsForTheSameQuery() {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    try (Site site = Site.start(data, "127.0.0.1", 0)) {
      Caller caller = new Caller(site);
      assertThat(caller.get("/charts/active_labels_by_year.csv?last=3").body())
          .isEqualTo(
              caller
                  .get(
                      "/api/v1/tables/active_labels_by_year/data"
                          + "?country_code=EUR&last=3&format=csv")
                  .body());
    }
  }

  @Test
  void theOpenApiDocumentListsEveryRoute() throws Exception {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    try (Site site = Site.start(data, "127.0.0.1", 0)) {
      JsonNode document = Json.MAPPER.readTree(new Caller(site).get("/openapi.json").body());
      assertThat(document.get("openapi").asText()).isEqualTo("3.1.0");
      assertThat(document.get("info").fieldNames())
          .toIterable()
          .as("another order at each start would be another document")
          .containsExactly("license", "summary", "title", "version");
      assertThat(document.at("/servers/0/url").asText()).isEqualTo("/");
      assertThat(document.get("security").isEmpty()).as("everybody may read").isTrue();
      assertThat(document.get("paths").fieldNames())
          .toIterable()
          .contains(
              "/",
              "/tables/{table}",
              "/charts/{chart}.json",
              "/api/v1/",
              "/api/v1/releases/{id}/tables/{table}/data",
              "/api/v1/releases/{id}/files/{path}",
              "/api/v1/releases/{a}/diff/{b}",
              "/releases/{a}/diff/{b}",
              "/api/v1/tables/{table}/data",
              "/api/v1/provenance/{table}",
              "/api/v1/releases/{id}/provenance/{table}",
              "/health",
              "/openapi.json");
      assertThat(document.at("/paths/~1api~1v1~1releases~1{a}~1diff~1{b}/get/parameters"))
          .anyMatch(
              parameter ->
                  parameter.at("/schema/enum").toString().equals("[\"json\",\"csv\",\"ndjson\"]"));
    }
  }

  @Test
  void theOpenApiDocumentTellsOfPartsOfTheLatestReleaseAndHowErrorsAreSaid() throws Exception {
    try (Site site = Site.start(data, "127.0.0.1", 0)) {
      Caller caller = new Caller(site);
      JsonNode paths = Json.MAPPER.readTree(caller.get("/openapi.json").body()).get("paths");
      JsonNode files = paths.at("/~1api~1v1~1releases~1{id}~1files~1{path}/get/responses");
      assertThat(files.fieldNames()).toIterable().contains("200", "206", "302", "304", "416");
      JsonNode list = paths.at("/~1api~1v1~1releases/get/responses");
      assertThat(list.fieldNames()).toIterable().doesNotContain("206", "302");
      for (String path : List.of("/releases/{a}/diff/{b}", "/charts/{chart}", "/compare")) {
        assertThat(paths.get(path).at("/get/responses").has("302")).as(path).isTrue();
      }
      for (String path :
          List.of("/tables", "/docs", "/catalog.jsonld", "/catalog.ttl", "/api/v1/")) {
        var wrong = caller.get(path + "?unheard_of=1");
        String said = wrong.headers().firstValue("Content-Type").orElseThrow();
        JsonNode content = paths.get(path).at("/get/responses/" + wrong.statusCode() + "/content");
        assertThat(content.fieldNames())
            .toIterable()
            .as(path)
            .containsExactly(said.replaceFirst(";.*", ""));
      }
    }
  }
}

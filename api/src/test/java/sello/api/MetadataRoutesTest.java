package sello.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Json;
import sello.catalog.Origin;
import sello.catalog.Releases;
import sello.catalog.Sha256;
import sello.reports.ToyRelease;
import sello.reports.metadata.PackageReader;

class MetadataRoutesTest {
  private static final String RELEASE = "/api/v1/releases/toy-1";

  @TempDir static Path data;
  private static Site site;
  private static Caller caller;

  @BeforeAll
  static void start() {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    ToyRelease.keepBack(data, "toy-1", "schools");
    ToyRelease.writeOpenFiles(data, "toy-1");
    site = Site.start(data, "127.0.0.1", 0);
    caller = new Caller(site);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void thePackageIsAFileThatNeverChangesAndHoldsTheBytesOfTheDataRoutes() throws IOException {
    var answer = caller.file(RELEASE + "/package.zip");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
    assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(answer.body().length);
    assertThat(answer.headers().firstValue("Cache-Control"))
        .hasValue("public, max-age=31536000, immutable");
    String hash = Sha256.of(new ByteArrayInputStream(answer.body()));
    assertThat(answer.headers().firstValue("ETag")).hasValue('"' + hash + '"');
    PackageReader reader = new PackageReader(answer.body());
    for (String format : new String[] {"csv", "parquet"}) {
      assertThat(reader.bytes("awards_by_country." + format))
          .isEqualTo(
              caller.file(RELEASE + "/tables/awards_by_country/data?format=" + format).body());
    }
    assertThat(
            caller.file(RELEASE + "/package.zip", "If-None-Match", '"' + hash + '"').statusCode())
        .isEqualTo(304);
  }

  @Test
  void everyFileOfThePackageIsThereAloneToo() throws IOException {
    PackageReader reader = new PackageReader(caller.file(RELEASE + "/package.zip").body());
    for (String name : reader.names()) {
      var file = caller.file(RELEASE + "/files/" + name);
      assertThat(file.statusCode()).as(name).isEqualTo(200);
      assertThat(file.body()).as(name).isEqualTo(reader.bytes(name));
      assertThat(file.headers().firstValue("ETag"))
          .hasValue('"' + Sha256.of(new ByteArrayInputStream(file.body())) + '"');
    }
    var part = caller.file(RELEASE + "/files/README.md", "Range", "bytes=2-6");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(new String(part.body(), UTF_8)).isEqualTo(reader.text("README.md").substring(2, 7));
  }

  @Test
  void aPartOfThePackageCanBeAskedFor() {
    byte[] whole = caller.file(RELEASE + "/package.zip").body();
    var part = caller.file(RELEASE + "/package.zip", "Range", "bytes=10-19");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole, 10, 20));
    assertThat(part.headers().firstValue("Content-Range")).hasValue("bytes 10-19/" + whole.length);
    assertThat(part.headers().firstValue("Accept-Ranges")).hasValue("bytes");
  }

  @Test
  void aTableThatIsKeptBackIsInNoPackageAndHasNoMetadata() throws IOException {
    PackageReader reader = new PackageReader(caller.file(RELEASE + "/package.zip").body());
    assertThat(reader.names()).noneMatch(name -> name.contains("schools"));
    assertThat(caller.get(RELEASE + "/tables/schools/metadata").statusCode()).isEqualTo(404);
  }

  @Test
  void dataNameTheDescriptionOfTheirColumns() throws IOException {
    var rows = caller.get("/api/v1/tables/awards_by_country/data?format=csv");
    String address = RELEASE + "/tables/awards_by_country/metadata";
    assertThat(rows.headers().firstValue("Link").orElseThrow())
        .contains("<" + address + ">; rel=\"describedby\"; type=\"application/csvm+json\"");
    var answer = caller.get(address);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/csvm+json");
    JsonNode csvw = Json.MAPPER.readTree(answer.body());
    assertThat(String.join(",", csvw.at("/tableSchema/columns").findValuesAsText("name")))
        .isEqualTo(rows.body().lines().findFirst().orElseThrow());
    assertThat(caller.file(URI.create(csvw.get("url").asText()).getPath()).body())
        .isEqualTo(caller.file(RELEASE + "/tables/awards_by_country/data?format=csv").body());
  }

  /** RFC 8259, 8.1; a caller that is no Java decodes without asking for a charset. */
  @Test
  void documentsAreUtf8WhateverKindOfJsonTheyAre() {
    String metadata =
        new String(caller.file(RELEASE + "/tables/awards_by_country/metadata").body(), UTF_8);
    assertThat(metadata).contains("\"Edición\"").doesNotContain("\uFFFD");
    var problem = caller.file("/api/v1/tables/Türkiye".replace("ü", "%C3%BC"));
    assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(new String(problem.body(), UTF_8)).contains("'Türkiye'").doesNotContain("\uFFFD");
  }

  @Test
  void theCatalogueNamesTheAddressThatCallersReachedAndIsKnownByItsHash() throws IOException {
    var jsonLd = caller.get("/catalog.jsonld");
    assertThat(jsonLd.statusCode()).isEqualTo(200);
    assertThat(jsonLd.headers().firstValue("Content-Type")).hasValue("application/ld+json");
    assertThat(jsonLd.headers().firstValue("Cache-Control"))
        .hasValue("public, max-age=60, must-revalidate");
    String here = "http://127.0.0.1:" + site.port();
    JsonNode catalogue = Json.MAPPER.readTree(jsonLd.body()).at("/@graph/0");
    assertThat(catalogue.get("@id").asText()).isEqualTo(here + "/#catalogue");
    for (JsonNode dataset : catalogue.get("dcat:dataset")) {
      String address = dataset.get("@id").asText();
      assertThat(address).startsWith(here + RELEASE);
      assertThat(caller.get(address.substring(here.length())).statusCode()).isEqualTo(200);
    }
    assertThat(jsonLd.body()).doesNotContain("tables/schools");
    var turtle = caller.get("/catalog.ttl");
    assertThat(turtle.headers().firstValue("Content-Type")).hasValue("text/turtle; charset=utf-8");
    assertThat(turtle.body()).contains("<" + here + "/#catalogue> a dcat:Catalog");
    String tag = turtle.headers().firstValue("ETag").orElseThrow();
    assertThat(caller.get("/catalog.ttl", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void theHashesOfTheCatalogueHoldWhateverTheCallerLikesBest() throws IOException {
    String here = "http://127.0.0.1:" + site.port();
    JsonNode graph = Json.MAPPER.readTree(caller.get("/catalog.jsonld").body()).get("@graph");
    Map<String, JsonNode> things = new LinkedHashMap<>();
    graph.forEach(thing -> things.put(thing.get("@id").asText(), thing));
    JsonNode dataset = things.get(here + RELEASE + "/tables/awards_by_country");
    for (JsonNode pointer : dataset.get("dcat:distribution")) {
      JsonNode file = things.get(pointer.get("@id").asText());
      String address = file.at("/dcat:downloadURL/0/@id").asText();
      assertThat(file.has("spdx:checksum")).isEqualTo(address.contains("/files/"));
      if (!file.has("spdx:checksum")) {
        continue; // an answer, which is worked out when somebody asks
      }
      JsonNode checksum = things.get(file.at("/spdx:checksum/0/@id").asText());
      var bytes =
          caller.file(
              address.substring(here.length()), "Accept", "text/csv", "Accept-Language", "es");
      assertThat(Sha256.of(new ByteArrayInputStream(bytes.body())))
          .as(address)
          .isEqualTo(checksum.at("/spdx:checksumValue/0/@value").asText());
    }
  }

  @Test
  void theHashThatAPageCitesHoldsForReadersOfEveryLanguage() throws IOException {
    for (String language : new String[] {"en", "es"}) {
      String page = caller.get("/tables/awards_by_country?labels=both&lang=" + language).body();
      String address = RELEASE + "/tables/awards_by_country/data?format=csv&labels=both&lang=en";
      assertThat(page).contains("UR  - http://127.0.0.1:" + site.port() + escaped(address));
      for (String liked : new String[] {"en", "es"}) {
        String csv = caller.get(address, "Accept-Language", liked).body();
        assertThat(page).contains("N1  - SHA-256 of the CSV: " + Sha256.of(csv));
      }
    }
  }

  private static String escaped(String address) {
    return address.replace("&", "&amp;");
  }

  @Test
  void thePageOfATableHoldsItsDatasetAndItsReferences() throws IOException {
    String page = caller.get("/tables/awards?country_code=DE").body();
    Matcher found =
        Pattern.compile("<script type=\"application/ld\\+json\">(.*)</script>").matcher(page);
    assertThat(found.find()).isTrue();
    JsonNode dataset = Json.MAPPER.readTree(found.group(1));
    assertThat(page).contains("<h1>" + dataset.get("name").asText() + "</h1>");
    String here = "http://127.0.0.1:" + site.port();
    for (JsonNode download : dataset.get("distribution")) {
      String address = download.get("contentUrl").asText();
      assertThat(address).startsWith(here);
      assertThat(caller.file(address.substring(here.length())).statusCode()).isEqualTo(200);
    }
    String address = RELEASE + "/tables/awards/data?country_code=DE&format=csv";
    String hash = Sha256.of(caller.get(address).body());
    assertThat(page)
        .contains("@dataset{sello_toy-1_awards,", "note = {SHA-256 of the CSV: " + hash + "}")
        .contains("UR  - " + here + escaped(address), "N1  - SHA-256 of the CSV: " + hash);
    assertThat(caller.get("/charts/awards_by_edition").body()).contains("@dataset{", "TY  - DATA");
  }

  @Test
  void theDictionaryIsAPageAndAFile() {
    var page = caller.get("/dictionary?lang=es");
    assertThat(page.body()).contains("<h1>Diccionario</h1>", "<code>award_rate</code>");
    assertThat(page.body()).doesNotContain("/tables/schools");
    var csv = caller.get("/dictionary.csv");
    assertThat(csv.headers().firstValue("Content-Type"))
        .hasValue("text/csv; charset=utf-8; header=present");
    assertThat(csv.body())
        .startsWith("table,column,role,type,unit,is_required,minimum,maximum,title,definition\n")
        .doesNotContain("\nschools,");
    assertThat(caller.get("/dictionary.csv?release=toy-1").body()).isEqualTo(csv.body());
    assertThat(caller.get("/dictionary.csv?release=toy-9").statusCode()).isEqualTo(404);
  }

  @Test
  void searchEnginesAreToldEveryPageAndNoneThatIsNotThere() throws Exception {
    String here = "http://127.0.0.1:" + site.port();
    assertThat(caller.get("/robots.txt").body())
        .contains(
            "User-agent: *\n", "Disallow: /provenance/\n", "Sitemap: " + here + "/sitemap.xml");
    var map = caller.get("/sitemap.xml");
    assertThat(map.headers().firstValue("Content-Type")).hasValue("application/xml; charset=utf-8");
    var document =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(map.body().getBytes(StandardCharsets.UTF_8)));
    var pages = document.getElementsByTagNameNS("*", "loc");
    assertThat(pages.getLength()).isGreaterThan(20);
    for (int i = 0; i < pages.getLength(); i++) {
      String address = pages.item(i).getTextContent();
      assertThat(address).startsWith(here + "/");
      assertThat(caller.get(address.substring(here.length())).statusCode())
          .as(address)
          .isEqualTo(200);
    }
    assertThat(map.body()).contains("hreflang=\"es\" href=\"" + here + "/dictionary?lang=es\"");
  }

  @Test
  void whatACallerNamesAsHostIsInNoAnswer() throws IOException {
    for (String path : List.of("/robots.txt", "/sitemap.xml", "/catalog.ttl", "/tables/awards")) {
      var answer = new RawRequest(site.port()).get(path, "elsewhere.example");
      assertThat(answer.status()).as(path).isEqualTo(200);
      assertThat(answer.head() + answer.body()).as(path).doesNotContain("elsewhere");
    }
  }

  @Test
  void theManifestLeadsToWhatItsFiguresAreReadWith() throws IOException {
    JsonNode links = Json.MAPPER.readTree(caller.get(RELEASE).body()).get("links");
    assertThat(links.get("breaks").asText()).isEqualTo(RELEASE + "/tables/breaks/data");
    assertThat(links.get("countries").asText()).isEqualTo(RELEASE + "/tables/countries/data");
    for (JsonNode link : links) {
      assertThat(caller.get(link.asText()).statusCode()).as(link.asText()).isEqualTo(200);
    }
    String flags = caller.get(links.get("flags").asText()).body();
    assertThat(flags).contains("provisional");
  }

  @Test
  void anAddressThatIsSetIsNamedWhateverCallersReached() throws IOException {
    try (Site other = Site.start(data, "127.0.0.1", 0, "https://sello.example", 0)) {
      Caller asking = new Caller(other);
      assertThat(asking.get("/catalog.ttl").body())
          .contains("<https://sello.example/#catalogue> a dcat:Catalog")
          .doesNotContain("127.0.0.1");
      assertThat(asking.get("/tables/awards").body())
          .contains("https://sello.example/api/v1/releases/toy-1/tables/awards/data?format=csv");
      assertThat(asking.get("/robots.txt").body())
          .contains("Sitemap: https://sello.example/sitemap.xml");
    }
  }

  @Test
  void aReleaseThatWasWithdrawnIsNotInTheCatalogue(@TempDir Path folder) throws IOException {
    ToyRelease.publish(folder, "toy-1", null, Origin.EXAMPLE);
    ToyRelease.publish(folder, "toy-2", "toy-1", Origin.REAL);
    Path withdrawal = new Releases(folder).withdrawalFile("toy-1");
    Files.createDirectories(withdrawal.getParent());
    Files.writeString(withdrawal, "{\"reason\": \"Wrong.\", \"successor\": \"toy-2\"}");
    try (Site other = Site.start(folder, "127.0.0.1", 0)) {
      assertThat(new Caller(other).get("/catalog.ttl").body())
          .contains("/releases/toy-2/")
          .doesNotContain("/releases/toy-1/", "dcat:prev");
    }
  }

  @Test
  void whereTheLatestWasWithdrawnTheNewestOfTheOthersIsShown(@TempDir Path folder)
      throws IOException {
    ToyRelease.publish(folder, "toy-1", null, Origin.EXAMPLE);
    ToyRelease.publish(folder, "toy-2", "toy-1", Origin.REAL);
    withdraw(folder, "toy-2");
    try (Site other = Site.start(folder, "127.0.0.1", 0)) {
      Caller asking = new Caller(other);
      assertThat(asking.get("/catalog.ttl").body())
          .contains("/releases/toy-1/")
          .doesNotContain("/releases/toy-2/");
      assertThat(asking.get("/releases").body())
          .contains("href=\"/?release=toy-1\"", "Wrong.")
          .doesNotContain("href=\"/?release=toy-2\"");
      assertThat(asking.get("/tables").body())
          .contains("Release toy-2 was withdrawn: Wrong.", "/api/v1/releases/toy-1\"");
      assertThat(asking.get("/tables?release=toy-1").body()).doesNotContain("was withdrawn");
      assertThat(asking.get("/tables?release=toy-2").statusCode()).isEqualTo(410);
      assertThat(asking.get("/api/v1/tables/breaks").body()).contains("\"release\" : \"toy-1\"");
      assertThat(asking.get("/api/v1/").body()).contains("\"release\" : \"toy-1\"");
      assertThat(asking.get("/health").body()).contains("toy-1");
      assertThat(asking.get("/api/v1/releases").body())
          .containsPattern("toy-1\"[^}]*\"status\" : \"current\"");

      withdraw(folder, "toy-1");
      assertThat(asking.get("/tables").statusCode()).isEqualTo(410);
      assertThat(asking.get("/catalog.ttl").statusCode()).isEqualTo(410);
      assertThat(asking.get("/releases").statusCode()).isEqualTo(410);
    }
  }

  private static void withdraw(Path folder, String id) throws IOException {
    Path withdrawal = new Releases(folder).withdrawalFile(id);
    Files.createDirectories(withdrawal.getParent());
    Files.writeString(withdrawal, "{\"reason\": \"Wrong.\", \"successor\": null}");
  }

  @Test
  void withoutAReleaseThereIsNoCatalogue(@TempDir Path folder) {
    try (Site empty = Site.start(folder, "127.0.0.1", 0)) {
      assertThat(new Caller(empty).get("/catalog.ttl").statusCode()).isEqualTo(503);
    }
  }

  @Test
  void anUnknownReleaseAndAnUnknownParameterAreRefused() {
    assertThat(caller.get("/api/v1/releases/toy-9/package.zip").statusCode()).isEqualTo(404);
    assertThat(caller.get(RELEASE + "/package.zip?format=csv").statusCode()).isEqualTo(400);
    assertThat(caller.get(RELEASE + "/tables/awards/metadata?lang=es").statusCode()).isEqualTo(400);
  }
}

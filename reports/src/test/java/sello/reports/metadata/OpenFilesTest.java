package sello.reports.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Flag;
import sello.catalog.Json;
import sello.catalog.Manifest;
import sello.catalog.Origin;
import sello.catalog.Releases;
import sello.catalog.Sha256;
import sello.reports.Database;
import sello.reports.Exports;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.ToyData;
import sello.reports.ToyRelease;

class OpenFilesTest {
  private static final SiteAddress SITE = new SiteAddress("https://sello.example");

  @TempDir static Path data;
  private static OpenRelease release;

  @BeforeAll
  static void open() {
    release = ToyData.open(data);
  }

  static byte[] written(OpenRelease release) throws IOException {
    Path folder = Files.createTempDirectory(data, "open");
    new OpenFiles(release, Optional.empty(), Optional.of(SITE), folder).write();
    return Files.readAllBytes(folder.resolve(OpenFiles.PACKAGE));
  }

  private static OpenRelease other(Path folder, Origin origin, String... keptBack) {
    ToyRelease.publish(folder, "toy-2", null, origin);
    for (String table : keptBack) {
      ToyRelease.keepBack(folder, "toy-2", table);
    }
    Releases releases = new Releases(folder);
    return OpenRelease.of(releases, "toy-2", Database.reading(releases.root()));
  }

  /**
   * The toy has one share that is none, on purpose: whoever checks must find it, and nothing else.
   */
  @Test
  void everyClaimOfTheDescriptorHolds() throws IOException {
    assertThat(new PackageReader(written(release)).problems())
        .containsExactly("kinds_of_value.award_rate_high is 123456789.5, above its maximum");
  }

  @Test
  void aRowThatBreaksARuleIsFound() throws IOException {
    PackageReader reader = new PackageReader(written(release));
    ObjectNode descriptor = (ObjectNode) reader.json(DataPackage.FILE);
    List<String> problems = new ArrayList<>();
    for (JsonNode resource : descriptor.get("resources")) {
      if (resource.get("name").asText().equals("countries")) {
        ((ObjectNode) resource.at("/schema/fields/2"))
            .withObject("/constraints")
            .put("required", true);
        new SchemaReader(resource, Map.of("countries", reader.rows("countries.csv")), problems)
            .check();
      }
    }
    assertThat(problems).containsExactly("countries.name_es is missing");
  }

  @Test
  void itHoldsCsvItsMetadataAndParquetOfEveryPublicTableAndWhatDescribesThem() throws IOException {
    List<String> expected = new ArrayList<>();
    for (OpenTable table : release.tables()) {
      String path = table.name();
      expected.addAll(List.of(path + ".csv", path + ".csv-metadata.json", path + ".parquet"));
    }
    expected.addAll(
        List.of(
            "dictionary.csv",
            "flags.csv",
            "flags.csv-metadata.json",
            "datapackage.json",
            "manifest.json",
            "dcat.jsonld",
            "CITATION.cff",
            "citation.bib",
            "datacite.json",
            "README.md",
            "CHANGES.md",
            "LICENSE",
            "SHA256SUMS"));
    assertThat(new PackageReader(written(release)).names()).containsExactlyElementsOf(expected);
  }

  @Test
  void itsManifestAndDescriptorNameTheFilesThatAreInIt() throws IOException {
    PackageReader reader = new PackageReader(written(release));
    List<String> listed = new ArrayList<>();
    for (JsonNode table : reader.json("manifest.json").get("tables")) {
      table.get("files").forEach(file -> listed.add(file.get("path").asText()));
    }
    assertThat(listed)
        .containsExactlyInAnyOrderElementsOf(
            release.tables().stream()
                .map(OpenTable::name)
                .flatMap(
                    name ->
                        Stream.of(".csv", ".csv.gz", ".csv-metadata.json", ".parquet")
                            .map(ending -> name + ending))
                .toList());
    assertThat(reader.json("datapackage.json").findValuesAsText("path"))
        .containsAll(
            reader.names().stream()
                .filter(name -> name.endsWith(".csv") && !name.equals("dictionary.csv"))
                .toList());
  }

  @Test
  void everyFlagHasItsMeaningInEveryLanguage() throws IOException {
    assertThat(new PackageReader(written(release)).rows("flags.csv"))
        .extracting(NamedCsvRecord::getFieldsAsMap)
        .hasSameSizeAs(Flag.ALL)
        .allSatisfy(row -> assertThat(row.values()).hasSize(3).noneMatch(String::isBlank))
        .anySatisfy(
            row ->
                assertThat(row)
                    .containsEntry("flag", "p")
                    .containsEntry(
                        "meaning_en", "provisional: the newest edition, or the source says so")
                    .containsEntry(
                        "meaning_es",
                        "provisional: la edición más reciente, o así lo dice la fuente"));
  }

  @Test
  void rowsAreThoseOfTheExports() throws IOException {
    PackageReader reader = new PackageReader(written(release));
    for (OpenTable table : release.tables()) {
      ByteArrayOutputStream csv = new ByteArrayOutputStream();
      Exports.CSV.write(table.ask(Map.of()), csv);
      assertThat(reader.bytes(table.name() + ".csv")).isEqualTo(csv.toByteArray());
    }
  }

  @Test
  void codesThatAnotherTableListsAreForeignKeysAndOthersAreNot() throws IOException {
    JsonNode resources =
        new PackageReader(written(release)).json(DataPackage.FILE).get("resources");
    List<String> referring = new ArrayList<>();
    resources.forEach(
        resource -> {
          if (resource.at("/schema").has("foreignKeys")) {
            referring.add(resource.get("name").asText());
          }
        });
    assertThat(referring)
        .as("active_labels_by_year has EUR, which is no country")
        .containsExactly("awards", "kinds_of_value", "awards_by_country");
  }

  @Test
  void theSameReleaseGivesTheSameBytesAndNoneOfThemSaysWhenItWasWritten() throws IOException {
    byte[] first = written(release);
    assertThat(written(release)).isEqualTo(first);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).as(entry.getName()).hasToString("1980-02-01T00:00");
      }
    }
  }

  @Test
  void whatIsKeptBackIsInNoFile(@TempDir Path folder) throws IOException {
    PackageReader reader =
        new PackageReader(written(other(folder, Origin.REAL, "schools", "raw_toys")));
    for (String name : reader.names()) {
      assertThat(name).doesNotContain("schools", "raw_toys");
      if (!name.endsWith(".parquet")) {
        assertThat(reader.text(name)).as(name).doesNotContain("schools.csv", "raw_toys.csv");
      }
    }
    assertThat(reader.json(DataPackage.FILE).get("sources"))
        .as("the file it was read from is kept back too")
        .isEmpty();
  }

  @Test
  void exampleDataSaySoInEveryTitleAndDescription(@TempDir Path folder) throws IOException {
    PackageReader reader = new PackageReader(written(other(folder, Origin.EXAMPLE)));
    JsonNode descriptor = reader.json(DataPackage.FILE);
    assertThat(descriptor.get("title").asText()).contains("Example data: invented");
    for (JsonNode resource : descriptor.get("resources")) {
      if (resource.get("name").asText().equals("flags")) {
        continue; // words, the same in every release
      }
      assertThat(resource.get("title").asText()).endsWith("(Example data: invented)");
      assertThat(resource.get("description").asText()).startsWith("Example data: invented.");
    }
    assertThat(reader.json("awards.csv-metadata.json").at("/dc:title/0/@value").asText())
        .endsWith("(Example data: invented)");
    assertThat(reader.text("README.md")).contains("Example data: invented");
    assertThat(reader.text("LICENSE")).contains("Example data: invented");
  }

  @Test
  void everyLinkOfThePageAndOfTheCatalogueIsAFileBesideIt(@TempDir Path folder) throws Exception {
    List<Manifest.FileEntry> files =
        new OpenFiles(release, Optional.empty(), Optional.empty(), folder).write();
    assertThat(files)
        .hasSize(Objects.requireNonNull(folder.toFile().list()).length)
        .allSatisfy(
            file ->
                assertThat(Sha256.of(folder.resolve(file.path().substring("open/".length()))))
                    .isEqualTo(file.sha256()));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> send(exchange, folder));
    server.start();
    try {
      URI root = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
      Set<URI> linked = new LinkedHashSet<>();
      Jsoup.parse(get(root.resolve("index.html")), root.toString())
          .select("a[href]")
          .forEach(link -> linked.add(URI.create(link.absUrl("href"))));
      for (String key : List.of("dcat:downloadURL", "dcat:landingPage")) {
        Json.MAPPER.readTree(get(root.resolve("dcat.jsonld"))).findValues(key).stream()
            .flatMap(values -> values.findValuesAsText("@id").stream())
            .forEach(address -> linked.add(root.resolve(address)));
      }
      Json.MAPPER
          .readTree(get(root.resolve("datapackage.json")))
          .get("resources")
          .forEach(resource -> linked.add(root.resolve(resource.get("path").asText())));
      List<URI> own = linked.stream().filter(uri -> root.getHost().equals(uri.getHost())).toList();
      assertThat(own).hasSizeGreaterThan(5 * release.tables().size());
      for (URI address : own) {
        assertThat(get(address)).as(address.toString()).isNotEmpty();
      }
      assertThat(linked)
          .filteredOn(uri -> !own.contains(uri))
          .extracting(URI::getHost)
          .as("the licence alone lies elsewhere")
          .containsOnly("creativecommons.org");
    } finally {
      server.stop(0);
    }
  }

  /** As any file server would. */
  private static void send(HttpExchange exchange, Path folder) throws IOException {
    try (exchange) {
      Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1));
      if (Files.isRegularFile(file)) {
        exchange.sendResponseHeaders(200, Files.size(file));
        Files.copy(file, exchange.getResponseBody());
      } else {
        exchange.sendResponseHeaders(404, -1);
      }
    }
  }

  private static String get(URI address) throws Exception {
    var answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(address.toString()).isEqualTo(200);
    return answer.body();
  }

  @Test
  void csvwTellsTheTypesTheRulesAndTheKey() throws IOException {
    JsonNode csvw = Csvw.of(release.table("kinds_of_value"), Links.into(SITE));
    assertThat(csvw.get("url").asText())
        .isEqualTo(SITE.base() + "/api/v1/releases/toy-1/tables/kinds_of_value/data?format=csv");
    assertThat(csvw.at("/tableSchema/primaryKey"))
        .isEqualTo(Json.MAPPER.readTree("[\"country_code\", \"year\"]"));
    assertThat(csvw.at("/tableSchema/columns").findValuesAsText("name"))
        .isEqualTo(
            release.table("kinds_of_value").spec().columns().stream().map(f -> f.name()).toList());
    assertThat(csvw.at("/tableSchema/columns/0/required").asBoolean()).isTrue();
    assertThat(datatypes(csvw))
        .containsExactly(
            "string",
            "gYear",
            "date",
            "boolean",
            "string",
            "integer 0..",
            "string",
            "double 0..1",
            "double 0..1",
            "double 0..1",
            "string",
            "double",
            "string");
  }

  private static List<String> datatypes(JsonNode csvw) {
    List<String> all = new ArrayList<>();
    for (JsonNode column : csvw.at("/tableSchema/columns")) {
      JsonNode type = column.get("datatype");
      String range =
          type.has("minimum")
              ? " " + type.get("minimum").asText() + ".." + type.path("maximum").asText()
              : "";
      all.add(type.get("base").asText() + range);
    }
    return all;
  }
}

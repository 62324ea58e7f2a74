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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sello.catalog.Disclosure;
import sello.catalog.Json;
import sello.catalog.Manifest;
import sello.catalog.Releases;
import sello.catalog.Sha256;
import sello.reports.ToyIssue;
import sello.reports.ToyRelease;
import sello.reports.ToyTable;
import sello.reports.ToyTables;

class FileRoutesTest {
  private static final String FILE = "breaks.parquet";
  private static final String HIDDEN = "hidden_breaks.parquet";

  @TempDir static Path data;
  private static Site site;
  private static Caller caller;
  private static byte[] bytes = {};

  @BeforeAll
  static void start() throws IOException {
    ToyTable open = ToyTables.breaks();
    ToyTable hidden =
        new ToyTable(
            open.spec().as("hidden_breaks", "Hidden", Disclosure.restricted("Too personal.")),
            open.drawing(),
            List.of());
    ToyIssue.of("toy-1", open).publish(data);
    ToyIssue.of("toy-2", open, hidden).after("toy-1").publish(data);
    ToyRelease.writeOpenFiles(data, "toy-1");
    ToyRelease.writeOpenFiles(data, "toy-2");
    Files.createDirectories(data.resolve("withdrawn"));
    Files.writeString(
        data.resolve("withdrawn/toy-1.json"),
        "{\"reason\": \"A name was readable.\", \"successor\": \"toy-2\"}");
    bytes = Files.readAllBytes(data.resolve("releases/toy-2/open").resolve(FILE));
    site = Site.start(data, "127.0.0.1", 0);
    caller = new Caller(site);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static String address(String file) {
    return "/api/v1/releases/toy-2/files/" + file;
  }

  private static HttpResponse<byte[]> bytes(String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site.port() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
  }

  @Test
  void aFileComesByteForByteWithItsHashAndMayBeKeptForEver() throws Exception {
    String sha256 = Sha256.of(data.resolve("releases/toy-2/open").resolve(FILE));
    var answer = bytes(address(FILE));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(bytes);
    assertThat(answer.headers().map())
        .containsEntry("content-type", List.of("application/vnd.apache.parquet"))
        .containsEntry("content-length", List.of(Integer.toString(bytes.length)))
        .containsEntry("etag", List.of("\"" + sha256 + "\""))
        .containsEntry("accept-ranges", List.of("bytes"))
        .containsEntry("last-modified", List.of("Tue, 24 Nov 2026 10:00:00 GMT"))
        .containsEntry("cache-control", List.of("public, max-age=31536000, immutable"))
        .containsEntry("sello-release", List.of("toy-2"))
        .containsEntry(
            "repr-digest",
            List.of(
                "sha-256=:"
                    + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256))
                    + ":"));
  }

  @Test
  void headGivesTheHeadersAloneAndWhoHasTheBytesGetsNone() throws Exception {
    var head = caller.send("HEAD", address(FILE));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("Content-Length")).hasValue("" + bytes.length);
    String tag = head.headers().firstValue("ETag").orElseThrow();
    var again = bytes(address(FILE), "If-None-Match", tag, "Range", "bytes=0-3");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(bytes(address(FILE), "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-3, 0, 4",
    "bytes=4-, 4, -1",
    "bytes=-4, -4, -1",
    "bytes=2-999999999, 2, -1",
    "bytes=0-0, 0, 1"
  })
  void aRangeIsThatPartOfTheFile(String range, int from, int to) throws Exception {
    int first = from < 0 ? bytes.length + from : from;
    int end = to < 0 ? bytes.length : to;
    var answer = bytes(address(FILE), "Range", range);
    assertThat(answer.statusCode()).isEqualTo(206);
    assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(bytes, first, end));
    assertThat(answer.headers().firstValue("Content-Range"))
        .hasValue("bytes %d-%d/%d".formatted(first, end - 1, bytes.length));
    assertThat(answer.headers().firstValue("Content-Length")).hasValue("" + (end - first));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=999999999-", "bytes=-0"})
  void aRangeBehindTheEndIsRefusedWithTheLength(String range) throws Exception {
    var answer = caller.get(address(FILE), "Range", range);
    assertThat(answer.statusCode()).isEqualTo(416);
    assertThat(answer.headers().firstValue("Content-Range")).hasValue("bytes */" + bytes.length);
  }

  @Test
  void aFileIsSentPackedToWhoTakesItAndNotToWhoDoesNot() throws Exception {
    byte[] csv = Files.readAllBytes(data.resolve("releases/toy-2/open/breaks.csv"));
    var packed = bytes(address("breaks.csv"), "Accept-Encoding", "gzip");
    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(packed.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
    assertThat(packed.headers().allValues("Vary").toString()).contains("Accept-Encoding");
    assertThat(packed.body())
        .isEqualTo(Files.readAllBytes(data.resolve("releases/toy-2/open/breaks.csv.gz")));
    assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
        .isEqualTo(csv);
    String tag = packed.headers().firstValue("ETag").orElseThrow();
    assertThat(
            bytes(address("breaks.csv"), "Accept-Encoding", "gzip", "If-None-Match", tag)
                .statusCode())
        .isEqualTo(304);
    assertThat(bytes(address("breaks.csv")).body()).isEqualTo(csv);
  }

  @Test
  void aRangeHoldsOnlyForTheFileThatIfRangeNames() throws Exception {
    var whole = bytes(address(FILE));
    for (String name : List.of("ETag", "Last-Modified")) {
      String same = whole.headers().firstValue(name).orElseThrow();
      var part = bytes(address(FILE), "Range", "bytes=0-3", "If-Range", same);
      assertThat(part.statusCode()).as(name).isEqualTo(206);
    }
    for (String other : List.of("\"other\"", "Tue, 24 Nov 2020 10:00:00 GMT")) {
      var all = bytes(address(FILE), "Range", "bytes=0-3", "If-Range", other);
      assertThat(all.statusCode()).as(other).isEqualTo(200);
      assertThat(all.body()).isEqualTo(bytes);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        HIDDEN,
        "nothing.parquet",
        "Manifest.json",
        "data",
        "tables/breaks/part-00000.parquet",
        "breaks.csv/"
      })
  void whatIsNoPublicFileIsNotThereInTheSameWords(String path) throws Exception {
    var answer = new RawRequest(site.port()).get(address(path));
    assertThat(answer.status()).isIn(400, 404);
    assertThat(answer.body()).doesNotContain("Too personal", "Hidden", "restricted", "kept back");
    if (answer.status() == 404) {
      JsonNode problem = Json.MAPPER.readTree(answer.body());
      assertThat(problem.get("detail").asText()).startsWith("Release toy-2 has no public file '");
      assertThat(problem.get("allowed").toString())
          .contains("\"" + FILE + "\"", "\"breaks.csv\"", "\"manifest.json\"")
          .doesNotContain("hidden");
      assertThat(problem.get("allowedAt").asText()).isEqualTo("/api/v1/releases/toy-2");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../manifest.json",
        "../../latest",
        "..%2f..%2flatest",
        "%2e%2e/%2e%2e/latest",
        "../tables/hidden_breaks/part-00000.parquet",
        "/etc/passwd",
        "%2fetc%2fpasswd",
        "breaks.parquet%00",
        "..\\..\\latest"
      })
  void noPathLeadsOutOfTheRelease(String path) throws Exception {
    var answer = new RawRequest(site.port()).get(address(path));
    assertThat(answer.status()).as(answer.body()).isBetween(400, 404);
    assertThat(answer.body()).doesNotContain("toy-2\n", "root:");
  }

  @Test
  void aWithdrawnReleaseGivesNoFileAndNamesItsSuccessor() {
    var answer = caller.get("/api/v1/releases/toy-1/files/" + FILE);
    assertThat(answer.statusCode()).isEqualTo(410);
    assertThat(answer.body()).contains("A name was readable.", "toy-2");
  }

  @Test
  void latestLeadsToTheIdWhateverComesBehind() {
    for (String rest : List.of("", "/files/" + FILE, "/tables/breaks/data?format=csv&last=1")) {
      var answer = caller.get("/api/v1/releases/latest" + rest);
      assertThat(answer.statusCode()).as(rest).isEqualTo(302);
      assertThat(answer.headers().firstValue("Location").orElseThrow())
          .endsWith("/api/v1/releases/toy-2" + rest);
      assertThat(answer.headers().firstValue("Cache-Control"))
          .hasValue("public, max-age=60, must-revalidate");
    }
  }

  @Test
  void latestIsAWordOnlyWhereTheIdStands() {
    var file = caller.get(address("releases/latest"));
    assertThat(file.statusCode()).isEqualTo(404);
    assertThat(caller.get("/releases/latest").statusCode()).isEqualTo(404);
  }

  @Test
  void aFileThatIsNotAsItsManifestSaysIsNotSent() throws Exception {
    Path damaged = data.resolve("damaged");
    ToyIssue.of("toy-1", ToyTables.breaks()).publish(damaged);
    ToyRelease.writeOpenFiles(damaged, "toy-1");
    Files.writeString(new Releases(damaged).folder("toy-1").resolve("open").resolve(FILE), "short");
    try (Site other = Site.start(damaged, "127.0.0.1", 0)) {
      var answer = new Caller(other).get("/api/v1/releases/toy-1/files/" + FILE);
      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
      assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }
  }

  @Test
  void everyOpenFileIsThere() throws Exception {
    List<Manifest.FileEntry> files = new Releases(data).manifest("toy-2").openFiles();
    assertThat(files).hasSizeGreaterThan(10);
    for (Manifest.FileEntry file : files) {
      var answer = bytes(address(file.path().substring(Manifest.OPEN.length())));
      assertThat(Sha256.of(new ByteArrayInputStream(answer.body())))
          .as(file.path())
          .isEqualTo(file.sha256());
    }
  }
}

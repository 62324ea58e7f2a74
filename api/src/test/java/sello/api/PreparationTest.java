package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Json;
import sello.catalog.Origin;
import sello.catalog.Sha256;
import sello.reports.LargeRelease;
import sello.reports.ToyRelease;

/** What was made ready is what would have been worked out, also after a start and a mishap. */
class PreparationTest {
  private static final int ROWS = 30_000;
  private static final String CSV =
      "/api/v1/tables/" + LargeRelease.TABLE + "/data?format=csv&download=true";
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

  @TempDir Path data;

  private Site prepared(String release) throws InterruptedException {
    Site site = Site.start(data, "127.0.0.1", 0);
    site.prepare();
    site.preparation().await(release);
    return site;
  }

  private Path file(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(data.resolve("state/open"))) {
      List<Path> found =
          files.filter(path -> path.toString().endsWith("large_table" + ending)).toList();
      assertThat(found).hasSize(1);
      return found.get(0);
    }
  }

  @Test
  void aReadyFileIsSentAsIfItHadBeenWorkedOut() throws Exception {
    LargeRelease.publish(data, "large-1", ROWS);
    HttpResponse<byte[]> workedOut;
    HttpResponse<byte[]> packed;
    try (Site site = Site.start(data, "127.0.0.1", 0)) {
      workedOut = new Caller(site).file(CSV);
      packed = new Caller(site).file(CSV, "Accept-Encoding", "gzip");
    }
    try (Site site = prepared("large-1")) {
      Caller caller = new Caller(site);
      HttpResponse<byte[]> ready = caller.file(CSV);
      assertThat(Arrays.equals(ready.body(), workedOut.body())).isTrue();
      assertThat(headers(ready)).containsAllEntriesOf(headers(workedOut));
      HttpResponse<byte[]> readyPacked = caller.file(CSV, "Accept-Encoding", "gzip");
      assertThat(Arrays.equals(readyPacked.body(), packed.body())).isTrue();
      assertThat(readyPacked.headers().firstValue("ETag"))
          .isEqualTo(packed.headers().firstValue("ETag"));
      assertThat(site.files().all()).as("nothing was worked out").isEmpty();
      String tag = ready.headers().firstValue("ETag").orElseThrow();
      assertThat(tag).isEqualTo('"' + Sha256.of(file(".csv")) + '"');
      assertThat(caller.file(CSV, "If-None-Match", tag).statusCode()).isEqualTo(304);
      HttpResponse<byte[]> part = caller.file(CSV, "Range", "bytes=100-199");
      assertThat(part.statusCode()).isEqualTo(206);
      assertThat(part.body()).isEqualTo(Arrays.copyOfRange(workedOut.body(), 100, 200));
      assertThat(caller.file(CSV, "Range", "bytes=99999999-").statusCode()).isEqualTo(416);
      assertThat(caller.file(CSV + "&labels=both").body().length).isEqualTo(ready.body().length);
      assertThat(site.files().all()).as("with a parameter, it was").hasSize(1);
    }
  }

  @Test
  void aStartTakesWhatIsThereAndWritesAnewWhatIsDamaged() throws Exception {
    LargeRelease.publish(data, "large-1", ROWS);
    prepared("large-1").close();
    String hash = Sha256.of(file(".csv"));
    List<Path> all = List.of(file(".csv"), file(".csv.gz"), file(".csv.json"), file(".xlsx.json"));
    for (Path path : all) {
      Files.setLastModifiedTime(path, LONG_AGO);
    }
    prepared("large-1").close();
    for (Path path : all) {
      assertThat(Files.getLastModifiedTime(path)).as(path.toString()).isEqualTo(LONG_AGO);
    }
    byte[] bytes = Files.readAllBytes(file(".csv"));
    bytes[bytes.length / 2] ^= 1;
    Files.write(file(".csv"), bytes);
    Files.write(file(".csv.gz"), Arrays.copyOf(Files.readAllBytes(file(".csv.gz")), 5000));
    Files.writeString(
        file(".xlsx.json"), Files.readString(file(".xlsx.json")).replaceFirst("\\d", "7"));
    try (Site site = prepared("large-1")) {
      assertThat(Sha256.of(file(".csv"))).isEqualTo(hash);
      assertThat(Sha256.of(new GZIPInputStream(Files.newInputStream(file(".csv.gz")))))
          .isEqualTo(hash);
      assertSizes(site);
    }
  }

  @Test
  void theCatalogueNamesTheBytesThatCallersGet() throws Exception {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    try (Site site = prepared("toy-1")) {
      assertThat(assertSizes(site)).isGreaterThan(20);
    }
  }

  @Test
  void aNewReleaseIsMadeReadyAndFilesOfTheOldOneGo() throws Exception {
    LargeRelease.publish(data, "large-1", ROWS);
    try (Site site = prepared("large-1")) {
      Path old = file(".csv");
      assertThat(new Caller(site).get("/metrics").body())
          .contains("sello_open_data_tables_ready %s.0".formatted(tables(site)));
      LargeRelease.publish(data, "large-2", ROWS);
      site.preparation().await("large-2");
      assertThat(old).doesNotExist();
      assertThat(file(".csv").toString()).contains("large-2");
    }
  }

  private static int tables(Site site) throws IOException {
    return Json.MAPPER.readTree(new Caller(site).get("/api/v1/tables").body()).get("tables").size();
  }

  /** Of each distribution, size and hash are those of what its address answers. */
  private static int assertSizes(Site site) throws IOException {
    Caller caller = new Caller(site);
    Map<String, JsonNode> things = new TreeMap<>();
    for (JsonNode thing :
        Json.MAPPER.readTree(caller.get("/catalog.jsonld").body()).get("@graph")) {
      things.put(thing.get("@id").asText(), thing);
    }
    List<JsonNode> files =
        things.values().stream().filter(thing -> thing.has("dcat:byteSize")).toList();
    for (JsonNode file : files) {
      String address = URI.create(said(file, "dcat:downloadURL", "@id")).getRawSchemeSpecificPart();
      String path = address.replaceFirst("^//[^/]+", "");
      byte[] body = caller.file(path, "Accept-Language", "es").body();
      JsonNode checksum = things.get(said(file, "spdx:checksum", "@id"));
      assertThat(Integer.toString(body.length))
          .as(path)
          .isEqualTo(said(file, "dcat:byteSize", "@value"));
      assertThat(Sha256.of(new ByteArrayInputStream(body)))
          .as(path)
          .isEqualTo(said(checksum, "spdx:checksumValue", "@value"));
    }
    return files.size();
  }

  private static String said(JsonNode thing, String property, String kind) {
    return thing.get(property).get(0).get(kind).asText();
  }

  private static Map<String, List<String>> headers(HttpResponse<?> answer) {
    Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
    headers.remove("date");
    return headers;
  }
}

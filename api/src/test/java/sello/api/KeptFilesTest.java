package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.reports.LargeRelease;

/** A large answer is worked out once, and is the same when it comes from its file. */
class KeptFilesTest {
  private static final String CSV =
      "/api/v1/tables/" + LargeRelease.TABLE + "/data?format=csv&download=true";

  @TempDir Path data;

  @Test
  void aLargeAnswerComesFromItsFileTheSecondTime() throws Exception {
    LargeRelease.publish(data, "large-1", 30_000);
    try (Site site = Site.start(data, "127.0.0.1", 0)) {
      Caller caller = new Caller(site);
      HttpResponse<byte[]> first = caller.file(CSV);
      Path file = onlyFile(site);
      assertThat(first.body().length).isGreaterThan(1 << 20).isEqualTo((int) Files.size(file));
      HttpResponse<byte[]> again = caller.file(CSV);
      assertThat(again.body()).isEqualTo(first.body());
      assertThat(headers(again)).isEqualTo(headers(first));
      String tag = first.headers().firstValue("ETag").orElseThrow();
      assertThat(caller.file(CSV, "If-None-Match", tag).statusCode()).isEqualTo(304);
      assertThat(caller.file(CSV, "Accept-Encoding", "gzip").headers().firstValue("ETag"))
          .hasValue(tag.replaceFirst("\"$", "-gzip\""));
      assertThat(onlyFile(site)).as("worked out once").isEqualTo(file);
    }
  }

  @Test
  void aFileThatIsGoneIsWrittenAnewAndNoneOutlivesTheService() throws Exception {
    LargeRelease.publish(data, "large-1", 30_000);
    Path file;
    try (Site site = Site.start(data, "127.0.0.1", 0)) {
      Caller caller = new Caller(site);
      byte[] first = caller.file(CSV).body();
      Files.delete(onlyFile(site));
      assertThat(caller.file(CSV).body()).isEqualTo(first);
      file = onlyFile(site);
      assertThat(file).exists();
    }
    assertThat(file).doesNotExist();
  }

  @Test
  void filesBeyondTheSumOfBytesGo() throws Exception {
    try (KeptFiles files = new KeptFiles(2 << 20)) {
      List<Path> written =
          List.of(Files.createTempFile(data, "a", ""), Files.createTempFile(data, "b", ""));
      for (Path path : written) {
        files.keep(path.toString(), new KeptFile(Map.of(), path, 3 << 19, "0"));
      }
      assertThat(written.stream().filter(Files::exists)).as("of 2 MiB, two of 1.5").hasSize(1);
    }
  }

  private static Path onlyFile(Site site) {
    List<KeptFile> all = site.files().all();
    assertThat(all).hasSize(1);
    return all.get(0).file();
  }

  private static Map<String, List<String>> headers(HttpResponse<?> answer) {
    Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
    headers.remove("date");
    return headers;
  }
}

package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.reports.LargeRelease;

/** A million rows come whole from a service of 96 MB, in order, and in bounded memory. */
class LargeAnswerTest {
  private static final int ROWS = 1_000_000;
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

  @TempDir Path data;

  @Test
  void aMillionRowsAreStreamedWhole() throws Exception {
    LargeRelease.publish(data, "large-1", ROWS);
    Process service =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                "sello.api.command.Sello",
                "serve",
                "--port",
                "0",
                "--data",
                data.toString())
            .redirectErrorStream(true)
            .start();
    try {
      String site = address(service);
      String address = site + "api/v1/tables/" + LargeRelease.TABLE + "/data?format=";
      assertThat(lines(send(address + "csv", "identity"), false)).isEqualTo(ROWS + 1L);
      assertThat(lines(send(address + "ndjson", "gzip"), true)).isEqualTo(ROWS);
      HttpResponse<InputStream> parquet = send(address + "parquet", "identity");
      assertThat(parquet.statusCode()).isEqualTo(200);
      assertThat(parquet.body().transferTo(java.io.OutputStream.nullOutputStream()))
          .isEqualTo(parquet.headers().firstValueAsLong("Content-Length").orElseThrow());
      assertThat(service.isAlive()).isTrue();
    } finally {
      service.destroy();
      service.waitFor();
    }
  }

  private static String address(Process service) throws Exception {
    BufferedReader said =
        new BufferedReader(new InputStreamReader(service.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder all = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      all.append(line).append('\n');
      Matcher matcher = ADDRESS.matcher(line);
      if (matcher.find()) {
        return matcher.group();
      }
    }
    throw new AssertionError("The service named no address. It said:\n" + all);
  }

  private static HttpResponse<InputStream> send(String address, String encoding) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", encoding).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
  }

  /** Counts lines, and looks whether each comes after the one before. */
  private static long lines(HttpResponse<InputStream> answer, boolean isPacked) throws Exception {
    assertThat(answer.headers().firstValue("Sello-Rows")).hasValue(Integer.toString(ROWS));
    InputStream body = isPacked ? new GZIPInputStream(answer.body()) : answer.body();
    long lines = 0;
    String before = "";
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String place = line.replaceFirst(".*?(P\\d{8}).*", "$1");
        if (place.startsWith("P0")) {
          assertThat(place).isGreaterThan(before);
          before = place;
        }
        lines++;
      }
    }
    return lines;
  }
}

package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Origin;
import sello.catalog.Releases;
import sello.reports.Exports;
import sello.reports.ToyRelease;

/** A kept answer is the same, byte for byte, with every header, whoever sends it. */
class FrontTest {
  private static final String DATA = "/tables/awards_by_edition/data?last=2";

  /** The front leaves a request alone that announces a body, though it be empty. */
  private static final String PAST_THE_FRONT = "Content-Length: 0\r\n";

  @TempDir Path data;
  private Site site;

  @BeforeEach
  void start() {
    ToyRelease.publish(data, "toy-1", null, Origin.EXAMPLE);
    site = Site.start(data, "127.0.0.1", 0);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  /** An answer as it came: its first line, its headers but for the date, sorted, and its body. */
  private record Sent(String status, List<String> headers, String body) {}

  @Test
  void everyFormatAndEveryHeaderIsTheSameFromTheFrontAsFromTheRoute() {
    int compared = 0;
    for (String address : addresses()) {
      String tag = tag(ask("GET", address, ""));
      for (String headers : headers(tag)) {
        for (String method : List.of("GET", "HEAD")) {
          Sent byTheRoute = ask(method, address, PAST_THE_FRONT + headers);
          ask(method, address, headers);
          long before = site.front().sentAgain();
          Sent again = ask(method, address, headers);
          assertThat(again).as(method + " " + address + "\n" + headers).isEqualTo(byTheRoute);
          boolean isAnswer = byTheRoute.status().matches(".* (200|304) .*");
          assertThat(site.front().sentAgain() - before)
              .as(method + " " + address + "\n" + headers + again.status())
              .isEqualTo(isAnswer ? 1 : 0);
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(300);
  }

  private static List<String> addresses() {
    Stream<String> formats = Exports.names().stream().map(name -> DATA + "&format=" + name);
    Stream<String> others =
        Stream.of(DATA, DATA + "&lang=es&download=true", DATA + "&limit=1", DATA + "&lang=xx");
    return Stream.concat(formats, others)
        .flatMap(address -> Stream.of("/api/v1" + address, "/api/v1/releases/toy-1" + address))
        .toList();
  }

  private static List<String> headers(String tag) {
    return List.of(
        "",
        "Accept-Encoding: gzip, deflate, br\r\n",
        "Accept-Encoding: gzip;q=0, *\r\n",
        "Accept: text/csv\r\nAccept-Language: es\r\n",
        "Accept: application/vnd.apache.parquet;q=0.5, */*;q=0.1\r\nAccept-Encoding: *\r\n",
        "Accept: image/png\r\n",
        "If-None-Match: " + tag + "\r\n",
        "If-None-Match: \"other\", W/" + tag.replaceFirst("\"$", "-gzip\"") + "\r\n",
        "If-None-Match: *\r\nAccept-Encoding: gzip\r\n",
        "If-None-Match: \"other\"\r\n",
        "Accept-Language: de, es;q=0.9\r\n");
  }

  private static String tag(Sent sent) {
    return sent.headers().stream()
        .filter(header -> header.startsWith("ETag: "))
        .map(header -> header.substring("ETag: ".length()))
        .findFirst()
        .orElse("\"none\"");
  }

  @Test
  void aNewReleaseIsServedFromTheFirstRequestOn() {
    String latest = "/api/v1" + DATA;
    ask("GET", latest, "");
    ask("GET", latest, "");
    assertThat(site.front().sentAgain()).isEqualTo(1);
    ToyRelease.publish(data, "toy-2", "toy-1", Origin.EXAMPLE);
    assertThat(ask("GET", latest, "").headers()).contains("Sello-Release: toy-2");
    assertThat(ask("GET", latest, "").headers()).contains("Sello-Release: toy-2");
    assertThat(site.front().sentAgain()).isEqualTo(2);
  }

  @Test
  void aWithdrawnReleaseIsSentNoMore() throws IOException {
    String pinned = "/api/v1/releases/toy-1" + DATA;
    ask("GET", pinned, "");
    assertThat(ask("GET", pinned, "").status()).contains("200");
    assertThat(site.front().sentAgain()).isEqualTo(1);
    Path withdrawal = new Releases(data).withdrawalFile("toy-1");
    Files.createDirectories(withdrawal.getParent());
    Files.writeString(withdrawal, "{\"reason\": \"Wrong.\"}");
    assertThat(ask("GET", pinned, "").status()).contains("410");
    Files.delete(withdrawal);
    assertThat(ask("GET", pinned, "").status()).contains("200");
  }

  @Test
  void whatTheLatestReleasesWereThenIsNeverRemembered() {
    String then = "/api/v1" + DATA + "&includeHistory=true";
    Sent first = ask("GET", then, "");
    assertThat(ask("GET", then, "")).isEqualTo(first);
    assertThat(site.front().sentAgain()).isZero();
  }

  private Sent ask(String method, String path, String headers) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
      String request =
          "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\n"
              .formatted(method, path, headers);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      int end = answer.indexOf("\r\n\r\n");
      List<String> lines = new ArrayList<>(Arrays.asList(answer.substring(0, end).split("\r\n")));
      String status = lines.remove(0);
      lines.removeIf(line -> line.startsWith("Date: "));
      return new Sent(status, lines.stream().sorted().toList(), answer.substring(end + 4));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Origin;
import sello.reports.LargeRelease;
import sello.reports.ToyRelease;

/** Who is too slow is cut, and nobody else notices. */
@Timeout(60)
class SlowClientsTest {
  private static final Patience SHORT =
      new Patience(
          Duration.ofSeconds(30),
          Duration.ofSeconds(30),
          Duration.ofSeconds(1),
          Duration.ofMillis(500),
          Duration.ofMillis(500),
          1000,
          40);
  private static final String LARGE =
      "/api/v1/tables/" + LargeRelease.TABLE + "/data?format=ndjson";

  @TempDir Path data;

  @Test
  void whoSendsAByteNowAndThenIsCutBeforeItsRequestIsWhole() throws Exception {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    try (Site site = Site.start(data, "127.0.0.1", 0, "", 0, SHORT)) {
      Caller other = new Caller(site);
      try (Socket slow = connect(site)) {
        write(slow, "GET /health HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
        int bytes = 0;
        while (site.connector().cut() == 0) {
          // Asking takes its time too: so the bytes of the slow one come now and then.
          assertThat(other.get("/health").statusCode()).isEqualTo(200);
          bytes += write(slow, "a") ? 1 : 0;
        }
        assertThat(bytes).as("bytes that came now and then").isPositive();
        assertThat(read(slow)).as("bytes of an answer").isZero();
      }
    }
  }

  @Test
  void whoIsQuietBetweenWholeRequestsIsNotCut() throws Exception {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    try (Site site = Site.start(data, "127.0.0.1", 0, "", 0, SHORT);
        Socket quiet = connect(site);
        Socket slow = connect(site)) {
      write(quiet, "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
      write(slow, "GET /health HTTP/1.1\r\n");
      assertThat(read(slow)).as("cut, though it came later").isZero();
      write(quiet, "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      String answers = new String(quiet.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answers.split("HTTP/1.1 200", -1)).as(answers).hasSize(3);
    }
  }

  /** As many as there may be, and as many again that wait: all from one that says nothing. */
  @Test
  void whoAsksForNothingShutsNobodyOut() throws Exception {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    List<Socket> silent = new ArrayList<>();
    try (Site site = Site.start(data, "127.0.0.1", 0, "", 0, SHORT)) {
      for (int i = 0; i < 2 * SHORT.connections(); i++) {
        silent.add(connect(site));
      }
      Instant since = Instant.now();
      assertThat(new Caller(site).get("/health").statusCode()).isEqualTo(200);
      assertThat(Duration.between(since, Instant.now())).isLessThan(Duration.ofSeconds(15));
      assertThat(site.connector().cut()).isPositive();
    } finally {
      for (Socket one : silent) {
        one.close();
      }
    }
  }

  @Test
  void whoHasNotAskedForAnythingIsCutEarlierThanWhoHas() throws Exception {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    Patience usual =
        new Patience(
            SHORT.idle(),
            Duration.ofMillis(500),
            SHORT.crowded(),
            SHORT.request(),
            SHORT.answer(),
            SHORT.bytesASecond(),
            SHORT.connections());
    try (Site site = Site.start(data, "127.0.0.1", 0, "", 0, usual);
        Socket known = connect(site);
        Socket silent = connect(site)) {
      write(known, "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
      assertThat(read(silent)).isZero();
      write(known, "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      String answers = new String(known.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answers.split("HTTP/1.1 200", -1)).as(answers).hasSize(3);
    }
  }

  @Test
  void whoNeverReadsItsAnswerIsCutWhileOthersAreServed() throws Exception {
    LargeRelease.publish(data, "large-1", 200_000);
    try (Site site = Site.start(data, "127.0.0.1", 0, "", 0, SHORT)) {
      Caller other = new Caller(site);
      int whole = other.file(LARGE).body().length;
      try (Socket stuck = connect(site)) {
        write(stuck, "GET " + LARGE + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        while (site.connector().cut() == 0) {
          assertThat(other.get("/health").statusCode()).isEqualTo(200);
        }
        assertThat(read(stuck)).as("bytes before the cut").isBetween(1L, whole - 1L);
      }
    }
  }

  /** A client that has room for little. */
  private static Socket connect(Site site) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4096);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), site.port()));
    return socket;
  }

  /** False when the connection is no more. */
  private static boolean write(Socket socket, String text) {
    try {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** How many bytes come until the connection ends, or breaks. */
  private static long read(Socket socket) {
    long bytes = 0;
    try {
      byte[] buffer = new byte[8192];
      for (int n = socket.getInputStream().read(buffer); n >= 0; ) {
        bytes += n;
        n = socket.getInputStream().read(buffer);
      }
    } catch (IOException e) {
      return bytes;
    }
    return bytes;
  }
}

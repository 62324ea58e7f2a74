package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Origin;
import sello.reports.ToyRelease;

/** Whatever is asked, the answer is ours: no fault of the service, and nothing of its inside. */
class OddRequestsTest {
  private static final int REQUESTS = 10_000;

  /** The lines of Java that a table's page shows declare that they throw. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "\tat |(?<!throws )Exception|java\\.lang|org\\.(duckdb|eclipse)|io\\.javalin|root:x:0");

  @TempDir static Path data;

  @Test
  void ten_thousand_odd_requests_find_no_fault() {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    Queue<String> faults = new ConcurrentLinkedQueue<>();
    Map<Integer, Integer> statuses = new ConcurrentSkipListMap<>();
    try (Site site = Site.start(data, "127.0.0.1", 0)) {
      List<Route> routes = site.routes();
      IntStream.range(0, REQUESTS)
          .parallel()
          .forEach(
              seed -> {
                OddRequest request = OddRequest.of(routes, new Random(seed));
                String answer = answer(site.port(), request);
                statuses.merge(status(answer), 1, Integer::sum);
                if (isFault(answer)) {
                  faults.add("seed %d: %s%s".formatted(seed, request.text(), head(answer)));
                }
              });
    }
    assertThat(faults).isEmpty();
    assertThat(statuses).as("all kinds of answers").containsKeys(200, 400, 404, 405, 414, 422);
  }

  private static boolean isFault(String answer) {
    int status = status(answer);
    return status < 200 || status >= 500 || INSIDE.matcher(answer).find();
  }

  /** 0 when it is no answer of HTTP. */
  private static int status(String answer) {
    return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
  }

  private static String head(String answer) {
    return answer.substring(0, Math.min(400, answer.length()));
  }

  private static String answer(int port, OddRequest request) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request.text().getBytes(StandardCharsets.UTF_8));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new IllegalStateException(request.text(), e);
    }
  }
}

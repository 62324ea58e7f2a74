package sello.api.schedule.rest;

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
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sello.api.schedule.store.TestDatabase;

/** Whatever is asked of the schedule, the fault is never the service's. */
class OddCallsTest {
  private static final int CALLS = 4_000;

  @TempDir Path data;

  @ParameterizedTest
  @EnumSource
  void thousands_of_odd_calls_find_no_fault(TestDatabase kind) {
    Queue<String> faults = new ConcurrentLinkedQueue<>();
    Map<Integer, Integer> statuses = new ConcurrentSkipListMap<>();
    // One that waits for a run does so until the run is over.
    List<GoldenPair> pairs =
        GoldenPair.all().stream().filter(pair -> !pair.path().contains("/wait")).toList();
    try (ScheduleSite site = ScheduleSite.start(kind, data)) {
      List<Call> calls =
          site.api().calls().stream().filter(call -> !call.path().endsWith("/wait")).toList();
      String token = site.as("admin").token().orElseThrow();
      IntStream.range(0, CALLS)
          .parallel()
          .forEach(
              seed -> {
                OddCall call = OddCall.of(calls, pairs, token, new Random(seed));
                String answer = answer(site.port(), call);
                int status = Integer.parseInt(answer.substring(9, 12));
                statuses.merge(status, 1, Integer::sum);
                if (status >= 500 || answer.contains("Exception") || answer.contains("\tat ")) {
                  faults.add("seed %d: %s %s".formatted(seed, call.text(), answer));
                }
              });
    }
    assertThat(faults).isEmpty();
    assertThat(statuses)
        .as("all kinds of answers")
        .containsKeys(200, 400, 401, 404, 405, 406, 409, 422);
  }

  private static String answer(int port, OddCall call) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(call.text().getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new IllegalStateException(call.text(), e);
    }
  }
}

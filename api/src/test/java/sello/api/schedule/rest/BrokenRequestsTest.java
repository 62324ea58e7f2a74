package sello.api.schedule.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sello.api.schedule.store.TestDatabase;

/** Requests that lack something: a name of the site, or the rest of a body. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class BrokenRequestsTest {
  @TempDir Path data;
  private ScheduleSite site;

  @BeforeEach
  void start() {
    site = ScheduleSite.start(TestDatabase.H2, data);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  /** What comes back to a request after which the client sends no more, or even says so. */
  private String answer(String request, boolean isOver) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      if (isOver) {
        socket.shutdownOutput();
      }
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String login(long length) {
    return "POST /airflow/auth/token HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n{".formatted(length);
  }

  @Test
  void http_1_0_needs_no_host() throws IOException {
    assertThat(answer("GET /robots.txt HTTP/1.0\r\n\r\n", false))
        .startsWith("HTTP/1.1 200")
        .contains("Sitemap: http://127.0.0.1:" + site.port() + "/");
  }

  @Test
  void a_body_that_is_said_to_be_too_long_is_not_waited_for() throws IOException {
    assertThat(answer(login(99_999_999_999L), false))
        .startsWith("HTTP/1.1 413")
        .contains("The body has 99999999999 bytes, of 65536 that it may have.");
  }

  /** Each would keep a thread of the server, and there are not many more. */
  @Test
  void bodies_that_do_not_come_keep_nobody_else_waiting() throws IOException {
    List<Socket> begun = new ArrayList<>();
    try {
      for (int i = 0; i < LoginCalls.MOST_AT_ONCE; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.port());
        begun.add(socket);
        socket.getOutputStream().write(login(10).getBytes(StandardCharsets.UTF_8));
      }
      assertThat(answerThatBegins("HTTP/1.1 503"))
          .contains("Retry-After: 10", "32 logins are under way already");
    } finally {
      for (Socket socket : begun) {
        socket.close();
      }
    }
    answerThatBegins("HTTP/1.1 422");
  }

  /** To a login that is none, asked for until it comes. */
  private String answerThatBegins(String status) throws IOException {
    String answer = answer(login(1), false);
    while (!answer.startsWith(status)) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      answer = answer(login(1), false);
    }
    return answer;
  }

  @Test
  void who_hangs_up_is_no_fault_of_ours() throws IOException {
    assertThat(answer(login(10), true))
        .startsWith("HTTP/1.1 400")
        .contains("The request ended before it was whole.");
  }
}

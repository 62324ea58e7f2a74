package sello.api.schedule.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sello.api.schedule.store.TestDatabase;

/** What a page of another site can do in a browser: read data, and nothing of the schedule. */
class CrossSiteTest {
  private static final String ALLOWED = "Access-Control-Allow-Origin";
  private static final String LOGIN =
      "{\"username\":\"reader\",\"password\":\"%s\"}".formatted(ScheduleSite.PASSWORD);

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

  private HttpResponse<String> send(String method, String path, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site.port() + path))
            .method(method, BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /airflow/api/v2/version, 200",
    "GET, /airflow/api/v2/dags, 401",
    "GET, /airflow/nope, 404",
    "GET, /airflow, 404",
    "PUT, /airflow/api/v2/version, 405",
    "OPTIONS, /airflow/api/v2/dags, 405",
    "POST, /airflow/auth/token, 415",
    "PROPFIND, /airflow/api/v2/dags, 405",
  })
  void no_call_of_the_schedule_may_be_read(String method, String path, int status)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send(
            method,
            path,
            "",
            "Origin",
            "https://other.example",
            "Access-Control-Request-Method",
            "GET");
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue(ALLOWED)).isEmpty();
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/airflow/%zz", "/airflow/api/v2/dags/%00"})
  void nor_what_the_web_server_says_of_a_malformed_address(String path) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
      String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 4")
          .doesNotContain(ALLOWED);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/", "/api/v1/releases", "/airflows", "/nope"})
  void all_else_may_be_read(String path) throws IOException, InterruptedException {
    assertThat(send("GET", path, "").headers().firstValue(ALLOWED)).hasValue("*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/json", "application/json; charset=utf-8", "Application/JSON;x=y"})
  void a_login_is_json(String type) throws IOException, InterruptedException {
    assertThat(send("POST", "/airflow/auth/token", LOGIN, "Content-Type", type).statusCode())
        .isEqualTo(201);
  }

  /** What a browser sends for a page of another site without asking whether it may. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "text/plain; application/json",
        "application/jsonp"
      })
  void a_login_of_another_media_type_is_refused(String type)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = send("POST", "/airflow/auth/token", LOGIN, "Content-Type", type);
    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    assertThat(answer.body())
        .isEqualTo(
            "{\"detail\":\"Send username and password as JSON, with the header"
                + " Content-Type: application/json; it said '"
                + type.split(";", -1)[0]
                + "'.\"}");
  }

  @Test
  void a_login_that_says_no_media_type_is_refused() throws IOException, InterruptedException {
    HttpResponse<String> answer = send("POST", "/airflow/auth/token", LOGIN);
    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.body()).contains("it was missing.");
  }
}

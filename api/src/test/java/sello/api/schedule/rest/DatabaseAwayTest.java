package sello.api.schedule.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.api.schedule.store.DatabaseAddress;

/** A service whose PostgreSQL is stopped: it says so, soon, and what needs none goes on. */
class DatabaseAwayTest {
  private static final Duration SOON = Duration.ofSeconds(8);

  @TempDir Path data;
  private ScheduleSite site;

  @BeforeEach
  void stopTheDatabase() throws IOException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      DatabaseAddress address =
          new DatabaseAddress(server.getJdbcUrl("postgres", "postgres"), "postgres", "");
      site = ScheduleSite.start(address, data, new NoTasks());
      assertThat(get("metrics").body())
          .contains("sello_schedule_up 1.0", "airflow_executor_open_slots 32.0");
    }
  }

  @AfterEach
  void stop() {
    site.close();
  }

  private HttpResponse<String> get(String path) throws IOException {
    return send(request(path));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site.port() + "/" + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return HttpClient.newHttpClient()
          .send(request.timeout(SOON).build(), BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Test
  void says_that_it_cannot_be_reached() throws IOException {
    HttpResponse<String> metrics = get("metrics");
    assertThat(metrics.statusCode()).isEqualTo(200);
    assertThat(metrics.body())
        .contains("sello_schedule_up 0.0", "jvm_memory_used_bytes")
        .doesNotContain("airflow_executor_open_slots");

    HttpResponse<String> page = get("schedule?lang=es");
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.headers().firstValue("Retry-After")).contains("10");
    assertThat(page.body()).contains("No se puede acceder a la base de datos del calendario.");
    assertThat(get("schedule").body()).contains("The schedule&#39;s database is not reachable.");

    HttpResponse<String> login =
        send(
            request("airflow/auth/token")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"username\":\"admin\",\"password\":\"x\"}")));
    assertThat(login.statusCode()).isEqualTo(503);
    assertThat(login.headers().firstValue("Retry-After")).contains("10");
    assertThat(login.body())
        .isEqualTo("{\"detail\":\"The schedule's database is not reachable.\"}");
  }
}

package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Settings;

/** Numbers of the service are for everybody, or for nobody. */
class ClosedMetricsTest {
  @TempDir Path data;

  private Site with(String metrics) {
    Settings settings = Settings.from(Map.of("SELLO_METRICS", metrics));
    return Site.start(
        data, Optional.empty(), new Site.Settings("127.0.0.1", 0, "", 0, settings.hasMetrics()));
  }

  @Test
  void closed_they_are_not_there_and_in_no_list() {
    try (Site site = with("closed")) {
      HttpResponse<String> answer = new Caller(site).get("/metrics");
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body()).contains("There is nothing at /metrics.");
      assertThat(site.routes()).extracting(Route::path).doesNotContain("/metrics");
    }
  }

  @Test
  void open_they_are_answered() {
    try (Site site = with("open")) {
      HttpResponse<String> answer = new Caller(site).get("/metrics");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("jvm_memory_used_bytes");
      assertThat(site.routes()).extracting(Route::path).contains("/metrics");
    }
  }
}

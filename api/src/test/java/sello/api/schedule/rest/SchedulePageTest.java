package sello.api.schedule.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.api.Chromium;
import sello.api.schedule.store.TestDatabase;

/** What everybody may see of the schedule: the page, and the numbers for dashboards. */
class SchedulePageTest {
  @TempDir Path data;
  private ScheduleSite site;

  @BeforeEach
  void serve() {
    site = ScheduleSite.start(TestDatabase.H2, data);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:%d/%s".formatted(site.port(), path));
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  @Test
  void workflowsTheirRunsAndWhatWasRefusedAreShownToEverybodyAndNothingThatMaySaySecrets()
      throws Exception {
    site.as("admin")
        .send(
            "POST",
            "/api/v2/dags/label_by_hand/dagRuns",
            "{\"dag_run_id\": \"mine\", \"logical_date\": null, \"note\": \"a secret\"}");
    HttpResponse<String> page = get("schedule");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(page.body())
        .contains("label_yearly", "label_by_hand", "0 6 1 6 *", "Europe/Brussels")
        .contains("broken.yaml", "state queued", "mine")
        .doesNotContain("a secret");
    assertThat(get("schedule?lang=es").body())
        .contains("Calendario", "en cola", "Flujos rechazados");
    assertThat(get("schedule?release=x").statusCode()).isEqualTo(400);
  }

  @Test
  void everybodySeesWhyARunFailedAndNobodyWhoMarkedIt() throws Exception {
    site.as("admin")
        .send(
            "POST",
            "/api/v2/dags/label_by_hand/dagRuns",
            "{\"dag_run_id\": \"mine\", \"logical_date\": null}");
    site.as("admin")
        .send("PATCH", "/api/v2/dags/label_by_hand/dagRuns/mine", "{\"state\": \"failed\"}");
    assertThat(get("schedule").body())
        .contains("Somebody marked it as failed.")
        .doesNotContain("admin");
    assertThat(get("schedule?lang=es").body()).contains("Alguien la marcó como fallida.");
  }

  /** That of 2019 is long due, and yet nothing begins. */
  @Test
  void aPausedWorkflowNamesNoNextRunThatIsPast() throws Exception {
    assertThat(get("schedule").body())
        .contains("its next run begins as soon as it goes on")
        .doesNotContain("2019");
  }

  @Test
  void dashboardsFindTheScheduleByAirflowsNames() throws Exception {
    HttpResponse<String> metrics = get("metrics");
    assertThat(metrics.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
    assertThat(metrics.body())
        .contains(
            "airflow_dag_processing_import_errors 1.0",
            "airflow_executor_open_slots 32.0",
            "airflow_pool_open_slots{pool_name=\"default_pool\"} 128.0",
            "jvm_memory_used_bytes");
  }

  /** It stands at the right end of its table, which a telephone cannot show whole. */
  @Test
  void theNewestRunIsInSightUntilTheReaderMovesToOlderOnes() {
    for (int i = 0; i < 6; i++) {
      String body = "{\"dag_run_id\": \"run%d\", \"logical_date\": null}".formatted(i);
      site.as("admin").send("POST", "/api/v2/dags/label_by_hand/dagRuns", body);
    }
    try (Chromium chromium = Chromium.start();
        Page page = chromium.browser().newPage()) {
      page.setViewportSize(390, 800);
      page.navigate("http://127.0.0.1:%d/schedule".formatted(site.port()));
      String table = "document.querySelector('[data-dag=label_by_hand] .scroll')";
      page.waitForFunction(
          "() => { const t = %s; return t.scrollLeft > 0 && t.scrollLeft + t.clientWidth >= t.scrollWidth - 1; }"
              .formatted(table));
      page.evaluate("() => { const t = %s; t.scrollLeft = 30; t.id = 'old'; }".formatted(table));
      page.waitForFunction("() => document.querySelector('#old') === null");
      assertThat(page.evaluate("() => %s.scrollLeft".formatted(table))).isEqualTo(30);
    }
  }

  /** Whoever logs in steers by the buttons, and sees what came of it. */
  @Test
  void whoLogsInLetsAWorkflowGoOnAndStartsARun() {
    try (Chromium chromium = Chromium.start();
        Page page = chromium.browser().newPage()) {
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              complaints.add(message.text());
            }
          });
      page.onPageError(complaints::add);
      page.navigate("http://127.0.0.1:%d/schedule".formatted(site.port()));
      Locator workflow = page.locator("[data-dag=label_by_hand]");
      assertThat(workflow.locator("[data-do=trigger]").isVisible()).isFalse();

      page.fill("[name=username]", "admin");
      page.fill("[name=password]", ScheduleSite.PASSWORD);
      page.click(".login button");
      workflow.locator("[data-do=pause]").click();
      page.waitForSelector("[data-dag=label_by_hand][data-paused=false]");
      workflow.locator("[data-do=trigger]").click();
      page.waitForSelector("[data-dag=label_by_hand] td .state.queued");
      assertThat(complaints).isEmpty();
      assertThat(
              site.as("reader")
                  .get("/api/v2/dags/label_by_hand/dagRuns")
                  .json()
                  .get("total_entries")
                  .asInt())
          .isEqualTo(1);
    }
  }
}

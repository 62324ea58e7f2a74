package sello.api.schedule.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.api.schedule.rest.Client.Reply;
import sello.api.schedule.store.TestDatabase;

/** A run looked at while it goes on: its state, its tasks, what they write. */
class FollowingTest {
  private static final String DAG = "/api/v2/dags/label_by_hand";
  private static final String RUN = DAG + "/dagRuns/edition-2024";
  private static final String LOG = RUN + "/taskInstances/transforms/logs/1";

  @TempDir Path data;

  private WrittenTasks tasks;
  private ScheduleSite site;
  private Client operator;

  @BeforeEach
  void start() {
    tasks = new WrittenTasks(data);
    site = ScheduleSite.start(TestDatabase.H2, data, tasks);
    operator = site.as("admin");
    operator.send("PATCH", DAG, "{\"is_paused\":false}");
    String run = "{\"dag_run_id\":\"edition-2024\",\"logical_date\":\"2018-06-01T04:00:00Z\"}";
    assertThat(operator.send("POST", DAG + "/dagRuns", run).status()).isEqualTo(200);
    for (int i = 0; i < 9 && !tasks.isRunning("transforms"); i++) {
      site.step();
    }
  }

  @AfterEach
  void stop() {
    tasks.endAll();
    site.close();
  }

  @Test
  void the_log_of_a_running_task_is_what_it_has_written_so_far() {
    assertThat(state("transforms")).isEqualTo("running");
    tasks.note(tasks.running("transforms"), "first \"line\"");

    JsonNode first = operator.get(LOG).json();
    assertThat(first.path("content").findValuesAsText("event")).containsExactly("first \"line\"");
    assertThat(first.path("content").path(0).path("timestamp").asText()).endsWith("Z");
    assertThat(first.path("continuation_token").isNull()).isTrue();

    tasks.note(tasks.running("transforms"), "");
    tasks.note(tasks.running("transforms"), "third ñ");
    Reply lines = operator.send("GET", LOG, Optional.empty(), "application/x-ndjson");
    assertThat(lines.contentType()).contains("application/x-ndjson");
    assertThat(lines.text().lines()).hasSize(3).last().asString().contains("\"event\":\"third ñ\"");
    assertThat(operator.get(LOG).complaints()).isEmpty();
  }

  @Test
  void tries_that_never_were_have_no_log() {
    for (String path :
        new String[] {
          RUN + "/taskInstances/transforms/logs/2",
          RUN + "/taskInstances/tidy/logs/1",
          LOG + "?map_index=0",
          DAG + "/dagRuns/nope/taskInstances/transforms/logs/1"
        }) {
      assertThat(operator.get(path).status()).as(path).isEqualTo(404);
    }
    assertThat(operator.get(RUN + "/taskInstances/transforms/logs/one").status()).isEqualTo(422);
  }

  @Test
  void a_failed_try_stays_readable_once_another_is_asked_for() {
    tasks.note(tasks.running("transforms"), "it will fail");
    tasks.end("transforms", 1);
    assertThat(state("transforms")).isEqualTo("failed");

    Reply cleared =
        operator.send(
            "POST",
            DAG + "/clearTaskInstances",
            "{\"dag_run_id\":\"edition-2024\",\"dry_run\":false,\"only_failed\":true}");

    assertThat(cleared.json().path("task_instances").findValuesAsText("task_id"))
        .containsExactly("transforms");
    JsonNode tries = operator.get(RUN + "/taskInstances/transforms/tries").json();
    assertThat(tries.path("task_instances").findValuesAsText("state"))
        .containsExactly("failed", "null");
    assertThat(tries.path("task_instances").path(0).path("try_number").asInt()).isEqualTo(1);
    assertThat(operator.get(LOG).text()).contains("it will fail");
  }

  @Test
  void whoever_waits_hears_of_every_change_until_the_run_is_over() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    "http://127.0.0.1:%d%s%s/wait?interval=0.05"
                        .formatted(site.port(), "/airflow", RUN)))
            .header("Authorization", "Bearer " + operator.token().orElseThrow())
            .build();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream()).body(),
                StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).isEqualTo("{\"state\": \"running\"}");
      operator.send("PATCH", RUN, "{\"state\":\"success\"}");
      assertThat(last(lines)).isEqualTo("{\"state\": \"success\"}");
    }
  }

  @Test
  void a_running_run_is_not_deleted() {
    Reply reply = operator.send("DELETE", RUN, Optional.empty(), "application/json");

    assertThat(reply.status()).isEqualTo(409);
    assertThat(operator.get(RUN).json().path("state").asText()).isEqualTo("running");
  }

  private static String last(BufferedReader lines) throws IOException {
    String last = "";
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      last = line;
    }
    return last;
  }

  private String state(String taskId) {
    return operator.get(RUN + "/taskInstances/" + taskId).json().path("state").asText();
  }
}

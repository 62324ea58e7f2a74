package sello.api.schedule.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sello.api.schedule.rest.Client.Reply;
import sello.api.schedule.store.TestDatabase;

/** What goes in and out that no pair of Airflow's shows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BodiesTest {
  private static final String RUNS = "/api/v2/dags/label_yearly/dagRuns";

  private ScheduleSite site;
  private Client operator;

  @BeforeAll
  void start(@TempDir Path data) {
    site = ScheduleSite.start(TestDatabase.H2, data);
    operator = site.as("admin");
  }

  @AfterAll
  void stop() {
    site.close();
  }

  @Test
  void the_document_is_found_and_finds_what_is_wrong() {
    Optional<AirflowDocument> document = AirflowDocument.find();
    assumeTrue(
        document.isPresent(),
        "SKIPPED: Airflow's OpenAPI document is not beside the project, so no body is held against it");
    String path = "/api/v2/dags/label_yearly/details";
    JsonNode body = operator.get(path).json();

    assertThat(document.get().complaints("GET", path, 200, body)).isEmpty();
    ObjectNode missing = body.deepCopy();
    missing.remove("is_paused");
    assertThat(document.get().complaints("GET", path, 200, missing)).isNotEmpty();
    ObjectNode time = body.deepCopy();
    time.put("start_date", "yesterday");
    assertThat(document.get().complaints("GET", path, 200, time)).isNotEmpty();
  }

  @Test
  void a_run_is_found_under_its_name_with_its_plus_raw_and_encoded() {
    Reply made = operator.send("POST", RUNS, "{\"logical_date\":null}");
    String runId = made.json().path("dag_run_id").asText();

    assertThat(runId).contains("+00:00");
    assertThat(operator.get(RUNS + "/" + runId).status()).isEqualTo(200);
    String encoded = runId.replace("+", "%2B").replace(":", "%3A");
    assertThat(operator.get(RUNS + "/" + encoded).json().path("dag_run_id").asText())
        .isEqualTo(runId);
  }

  @Test
  void times_come_back_in_utc_and_lists_are_cut_at_a_hundred() {
    Reply made =
        operator.send("POST", RUNS, "{\"logical_date\":\"2020-06-01T06:00:00.120000+02:00\"}");

    assertThat(made.json().path("logical_date").asText()).isEqualTo("2020-06-01T04:00:00.120000Z");
    assertThat(operator.get(RUNS + "?limit=1000").status()).isEqualTo(200);
    Reply none = operator.get(RUNS + "?limit=0");
    assertThat(none.json().path("dag_runs")).isEmpty();
    assertThat(none.json().path("total_entries").asInt()).isPositive();
  }

  @Test
  void filters_narrow_lists() {
    assertThat(ids("/api/v2/dags?dag_id_pattern=LABEL%25")).isEqualTo("label_by_hand,label_yearly");
    assertThat(ids("/api/v2/dags?tags=label&tags=none")).isEqualTo("label_yearly");
    assertThat(ids("/api/v2/dags?tags=label&tags=none&tags_match_mode=all")).isEmpty();
    assertThat(ids("/api/v2/dags?paused=false")).isEmpty();
    assertThat(ids("/api/v2/dags?order_by=-next_dagrun&order_by=dag_id"))
        .isEqualTo("freshness,label_yearly,label_by_hand");
  }

  @Test
  void what_the_document_has_and_this_service_has_not_is_refused() {
    assertThat(operator.get("/api/v2/dags?owners=sello").status()).isEqualTo(422);
    assertThat(operator.get("/api/v2/variables").json())
        .isEqualTo(operator.get("/api/v1/dags").json());
    assertThat(operator.get("/api/v2/variables").text())
        .isEqualTo("{\"error\":\"API route not found\"}");
  }

  @Test
  void bodies_that_are_too_long_are_refused_and_so_are_endless_backfills() {
    String note = "{\"logical_date\":null,\"note\":\"%s\"}".formatted("x".repeat(70_000));
    assertThat(operator.send("POST", RUNS, note).status()).isEqualTo(413);

    String years =
        "{\"dag_id\":\"freshness\",\"from_date\":\"1926-01-01T00:00:00Z\",\"to_date\":\"2026-01-01T00:00:00Z\"}";
    Reply backfill = operator.send("POST", "/api/v2/backfills", years);
    assertThat(backfill.status()).isEqualTo(422);
    assertThat(backfill.text()).contains("more than 2000 runs");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "?interval=", "?interval=0", "?interval=-1", "?interval=NaN", "?interval=x"})
  void an_odd_interval_is_refused(String query) {
    assertThat(operator.get(RUNS + "/nope/wait" + query).status()).isEqualTo(422);
  }

  private String ids(String path) {
    return StreamSupport.stream(operator.get(path).json().path("dags").spliterator(), false)
        .map(dag -> dag.path("dag_id").asText())
        .collect(Collectors.joining(","));
  }
}

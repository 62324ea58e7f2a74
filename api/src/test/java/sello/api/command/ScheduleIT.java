package sello.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Json;
import sello.catalog.ReleaseVerification;
import sello.catalog.Releases;

/** Work that is done by itself, really: a release on schedule, and editions in order. */
@Timeout(value = 40, unit = TimeUnit.MINUTES)
class ScheduleIT {
  private static final Path SHIPPED = Path.of("src/main/resources/workflows/label_yearly.yaml");

  @TempDir Path folder;

  /** The shipped workflow: due once and at once, and beside it one that is due in 2090. */
  private Path workflows() throws IOException {
    Path workflows = Files.createDirectories(folder.resolve("workflows"));
    String shipped = Files.readString(SHIPPED);
    String start = "  start_date: 2026-01-01\n";
    String schedule = "  schedule: \"0 6 1 6 *\"\n";
    assertThat(shipped).contains(start, schedule, "\nlabel_yearly:\n");
    String unpaused = "  is_paused_upon_creation: false\n";
    Files.writeString(
        workflows.resolve("yearly.yaml"),
        shipped.replace(start, "  start_date: 2090-01-01\n" + unpaused));
    Files.writeString(
        workflows.resolve("once.yaml"),
        shipped
            .replace("\nlabel_yearly:\n", "\nlabel_once:\n")
            .replace(schedule, "  schedule: \"@once\"\n")
            .replace(start, "  start_date: 2026-06-01\n" + unpaused));
    return workflows;
  }

  @Test
  void aReleaseIsBuiltOnScheduleAndThreeEditionsFollowInOrder() throws Exception {
    Path data = Files.createDirectories(folder.resolve("data"));
    SteeredService.addOperator(data);
    Map<String, String> environment =
        Map.of(
            "SELLO_WORKFLOWS",
            workflows().toString(),
            "SELLO_INPUTS",
            ShippedRelease.INPUTS.toString());
    try (SteeredService service = SteeredService.start(data, environment)) {
      service.awaitUp();
      buildsOnSchedule(service, data);
      runsThreeEditionsInOrder(service);
      assertThat(new Releases(data).published()).as("nothing changed since").hasSize(1);
      assertThat(service.page("schedule")).contains("label_once", "label_yearly", "1 Jun 2025");
      assertThat(service.page("metrics"))
          .contains("airflow_dagrun_duration_success_count{dag_id=\"label_yearly\"} 3.0");
    }
  }

  /** The start of the day in Brussels is 22:00 of the day before in UTC. */
  private void buildsOnSchedule(SteeredService service, Path data) throws Exception {
    String run = "scheduled__2026-05-31T22:00:00+00:00";
    assertThat(service.end("label_once", run))
        .as(logs(service, "label_once", run))
        .isEqualTo("success");
    Releases releases = new Releases(data);
    assertThat(releases.published()).hasSize(1);
    assertThat(ReleaseVerification.of(releases).findings()).isEmpty();
    assertThat(Json.MAPPER.readTree(service.page("health")).get("release").asText())
        .isEqualTo(releases.latestId().orElseThrow());
    assertThat(logs(service, "label_once", run))
        .contains("Prepared " + "20", "Published " + releases.latestId().orElseThrow())
        .contains("sello_europe_EUR_", "_es.pdf");
  }

  private void runsThreeEditionsInOrder(SteeredService service) throws Exception {
    JsonNode backfill =
        service.post(
            "backfills",
            """
            {"dag_id": "label_yearly", "from_date": "2024-06-01T00:00:00Z",
             "to_date": "2026-06-02T00:00:00Z", "max_active_runs": 1}
            """);
    assertThat(backfill.path("id").isNumber()).as(backfill.toString()).isTrue();
    Instant before = Instant.MIN;
    for (int year = 2024; year <= 2026; year++) {
      String run = "backfill__%d-06-01T04:00:00+00:00".formatted(year);
      assertThat(service.end("label_yearly", run))
          .as(logs(service, "label_yearly", run))
          .isEqualTo("success");
      JsonNode ended = service.get("dags/label_yearly/dagRuns/" + SteeredService.coded(run));
      assertThat(Instant.parse(ended.get("start_date").asText())).isAfterOrEqualTo(before);
      before = Instant.parse(ended.get("end_date").asText());
      assertThat(logs(service, "label_yearly", run))
          .contains("awarded_schools/%d-%d".formatted(year - 1, year));
    }
  }

  /** What the tasks of a run have said. */
  private static String logs(SteeredService service, String dagId, String runId) throws Exception {
    StringBuilder said = new StringBuilder();
    for (String task : List.of("ingest", "transforms", "publish", "reports")) {
      JsonNode log =
          service.get(
              "dags/%s/dagRuns/%s/taskInstances/%s/logs/1"
                  .formatted(dagId, SteeredService.coded(runId), task));
      log.path("content").forEach(line -> said.append(line.get("event").asText()).append('\n'));
    }
    return said.toString();
  }
}

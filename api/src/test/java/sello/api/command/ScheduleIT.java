package sello.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Json;
import sello.catalog.ReleaseVerification;
import sello.catalog.Releases;

/** Work that is done by itself, really: a release on schedule, and editions in order. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class ScheduleIT {
  private static final Path SHIPPED = Path.of("src/main/resources/workflows/label_yearly.yaml");
  private static final String PASSWORD = "a long enough one";
  private static final Pattern ADDRESS = Pattern.compile("http://\\S+:\\d+/");

  @TempDir Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private String address = "";
  private String token = "";

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

  private JsonNode call(String method, String path, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "airflow/api/v2/" + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    return Json.MAPPER.readTree(answer.body());
  }

  /** The last state of a run; asked from before it is there until it has ended. */
  private String end(String dagId, String runId) throws Exception {
    String run = URLEncoder.encode(runId, StandardCharsets.UTF_8);
    URI wait =
        URI.create(
            address + "airflow/api/v2/dags/%s/dagRuns/%s/wait?interval=1".formatted(dagId, run));
    HttpRequest request =
        HttpRequest.newBuilder(wait).header("Authorization", "Bearer " + token).build();
    HttpResponse<Stream<String>> answer;
    do {
      answer = client.send(request, BodyHandlers.ofLines());
    } while (answer.statusCode() == 404 || answer.statusCode() == 503);
    List<String> states = answer.body().toList();
    return Json.MAPPER.readTree(states.get(states.size() - 1)).get("state").asText();
  }

  private void logIn() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "airflow/auth/token"))
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofString(
                    "{\"username\": \"tester\", \"password\": \"%s\"}".formatted(PASSWORD)))
            .build();
    HttpResponse<String> answer;
    do {
      answer = client.send(request, BodyHandlers.ofString());
    } while (answer.statusCode() == 503);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    token = Json.MAPPER.readTree(answer.body()).get("access_token").asText();
  }

  private void addUser(Path data) throws Exception {
    Path typed = Files.writeString(folder.resolve("typed"), PASSWORD + "\n");
    try (Launched add =
        Launched.startReading(
            typed, "users", "add", "tester", "--role", "operator", "--data", data.toString())) {
      assertThat(add.exitCode()).as(add.text()).isZero();
    }
  }

  @Test
  void aReleaseIsBuiltOnScheduleAndThreeEditionsFollowInOrder() throws Exception {
    Path data = Files.createDirectories(folder.resolve("data"));
    addUser(data);
    try (Launched service =
        Launched.start(
            Map.of("SELLO_WORKFLOWS", workflows().toString()),
            "serve",
            "--port",
            "0",
            "--data",
            data.toString(),
            "--inputs",
            Launched.HOME.resolve("ingest/inputs").toString())) {
      Matcher found = ADDRESS.matcher(service.waitFor(line -> ADDRESS.matcher(line).find()));
      assertThat(found.find()).isTrue();
      address = found.group();
      logIn();
      buildsOnSchedule(data);
      runsThreeEditionsInOrder();
      assertThat(new Releases(data).published()).as("nothing changed since").hasSize(1);
      assertThat(get("schedule")).contains("label_once", "label_yearly", "1 Jun 2025");
      assertThat(get("metrics"))
          .contains("airflow_dagrun_duration_success_count{dag_id=\"label_yearly\"} 3.0");
    }
  }

  /** The start of the day in Brussels is 22:00 of the day before in UTC. */
  private void buildsOnSchedule(Path data) throws Exception {
    String run = "scheduled__2026-05-31T22:00:00+00:00";
    assertThat(end("label_once", run)).as(logs("label_once", run)).isEqualTo("success");
    Releases releases = new Releases(data);
    assertThat(releases.published()).hasSize(1);
    assertThat(ReleaseVerification.of(releases).findings()).isEmpty();
    assertThat(Json.MAPPER.readTree(get("health")).get("release").asText())
        .isEqualTo(releases.latestId().orElseThrow());
    assertThat(logs("label_once", run))
        .contains("Prepared " + "20", "Published " + releases.latestId().orElseThrow());
  }

  private void runsThreeEditionsInOrder() throws Exception {
    JsonNode backfill =
        call(
            "POST",
            "backfills",
            """
            {"dag_id": "label_yearly", "from_date": "2024-06-01T00:00:00Z",
             "to_date": "2026-06-02T00:00:00Z", "max_active_runs": 1}
            """);
    assertThat(backfill.path("id").isNumber()).as(backfill.toString()).isTrue();
    Instant before = Instant.MIN;
    for (int year = 2024; year <= 2026; year++) {
      String run = "backfill__%d-06-01T04:00:00+00:00".formatted(year);
      assertThat(end("label_yearly", run)).as(logs("label_yearly", run)).isEqualTo("success");
      JsonNode ended =
          call(
              "GET",
              "dags/label_yearly/dagRuns/" + URLEncoder.encode(run, StandardCharsets.UTF_8),
              "");
      assertThat(Instant.parse(ended.get("start_date").asText())).isAfterOrEqualTo(before);
      before = Instant.parse(ended.get("end_date").asText());
      assertThat(logs("label_yearly", run))
          .contains("awarded_schools/%d-%d".formatted(year - 1, year));
    }
  }

  /** What the tasks of a run have said. */
  private String logs(String dagId, String runId) throws Exception {
    StringBuilder said = new StringBuilder();
    for (String task : List.of("ingest", "transforms", "publish")) {
      JsonNode log =
          call(
              "GET",
              "dags/%s/dagRuns/%s/taskInstances/%s/logs/1"
                  .formatted(dagId, URLEncoder.encode(runId, StandardCharsets.UTF_8), task),
              "");
      log.path("content").forEach(line -> said.append(line.get("event").asText()).append('\n'));
    }
    return said.toString();
  }

  private String get(String path) throws Exception {
    return client
        .send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString())
        .body();
  }
}

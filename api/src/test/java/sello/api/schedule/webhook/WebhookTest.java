package sello.api.schedule.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sello.api.schedule.Cause;
import sello.api.schedule.RunState;
import sello.api.schedule.RunType;
import sello.api.schedule.TaskState;
import sello.api.schedule.TriggeredBy;
import sello.api.schedule.store.DagRow;
import sello.api.schedule.store.DagVersionRow;
import sello.api.schedule.store.Database;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.Tables;
import sello.api.schedule.store.TaskRow;
import sello.api.schedule.store.TestDatabase;
import sello.catalog.Json;

/** A real address is told of failures in a real database. */
class WebhookTest {
  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

  @TempDir Path folder;
  private final List<JsonNode> told = new ArrayList<>();
  private volatile int answer = 200;
  private HttpServer receiver;

  @BeforeEach
  void listen() throws IOException {
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext(
        "/",
        exchange -> {
          told.add(Json.MAPPER.readTree(exchange.getRequestBody()));
          exchange.sendResponseHeaders(answer, -1);
          exchange.close();
        });
    receiver.start();
  }

  @AfterEach
  void stopListening() {
    receiver.stop(0);
  }

  private Webhook webhook(Database database, Instant now) {
    return new Webhook(
        URI.create("http://127.0.0.1:%d/".formatted(receiver.getAddress().getPort())),
        database.jdbi(),
        task -> folder.resolve(task.taskId() + ".log"),
        Clock.fixed(now, ZoneOffset.UTC));
  }

  private static void add(Database database, String runId, RunState state, Instant end) {
    database.jdbi().useHandle(handle -> add(Tables.of(handle), runId, state, end));
  }

  private static void add(Tables tables, String runId, RunState state, Instant end) {
    if (tables.dags().find("yearly").isEmpty()) {
      tables
          .dags()
          .insert(
              new DagRow(
                  "yearly",
                  false,
                  false,
                  false,
                  "y.yaml",
                  end,
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty()));
      tables.versions().insert(new DagVersionRow("v1", "yearly", 1, "y.yaml", "", end));
    }
    tables
        .runs()
        .insert(
            new RunRow(
                0,
                "yearly",
                runId,
                RunType.SCHEDULED,
                state,
                Optional.of(end.minusSeconds(60)),
                Optional.empty(),
                Optional.empty(),
                end.minusSeconds(60),
                Optional.empty(),
                Optional.of(end.minusSeconds(50)),
                Optional.of(end),
                Optional.empty(),
                TriggeredBy.TIMETABLE,
                Optional.empty(),
                "{}",
                Optional.empty(),
                "v1",
                Optional.empty(),
                0));
    task(tables, runId, "ingest", TaskState.FAILED);
    task(tables, runId, "publish", TaskState.UPSTREAM_FAILED);
  }

  private static void task(Tables tables, String runId, String taskId, TaskState state) {
    tables
        .tasks()
        .insert(
            new TaskRow(
                runId + taskId,
                "yearly",
                runId,
                taskId,
                "v1",
                Optional.of(state),
                state == TaskState.FAILED ? 3 : 0,
                2,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "default_pool",
                1,
                1,
                "SparkSubmitOperator",
                Optional.empty(),
                "",
                Optional.empty(),
                "{}",
                Optional.empty()));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void whatIsKnownOfTheCauseComesBeforeTheLog(TestDatabase kind) throws IOException {
    Files.writeString(folder.resolve("ingest.log"), "Starting sello.Job\n");
    try (Database database = Database.open(kind.empty(folder));
        Webhook webhook = webhook(database, NOW)) {
      add(database, "lost", RunState.FAILED, NOW.minusSeconds(30));
      add(database, "marked", RunState.FAILED, NOW.minusSeconds(20));
      database
          .jdbi()
          .useHandle(
              handle -> {
                Tables tables = Tables.of(handle);
                for (String run : List.of("lost", "marked")) {
                  TaskRow task = tables.tasks().find("yearly", run, "ingest").orElseThrow();
                  tables.causes().ofTask(task, Cause.LOST, "");
                }
                RunRow marked = tables.runs().find("yearly", "marked").orElseThrow();
                tables.causes().ofRun(marked, Cause.MARKED, "failed by anna");
              });
      webhook.tell();
    }
    assertThat(told)
        .extracting(document -> document.get("reason").asText())
        .containsExactly(
            "ingest: The service that ran it ended meanwhile, and its process with it.",
            "It was marked failed by anna.");
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aFailureIsToldOnceWithTheReasonThatItsLogGives(TestDatabase kind) throws IOException {
    Files.writeString(
        folder.resolve("ingest.log"),
        "checking\nerror: There is no file of the edition 2025-2026.\nexit status 1\n");
    try (Database database = Database.open(kind.empty(folder));
        Webhook webhook = webhook(database, NOW)) {
      add(database, "good", RunState.SUCCESS, NOW.minusSeconds(30));
      add(database, "bad", RunState.FAILED, NOW.minusSeconds(20));
      add(database, "long ago", RunState.FAILED, NOW.minus(Duration.ofDays(3)));
      webhook.tell();
      webhook.tell();
      webhook(database, NOW.plus(Duration.ofHours(5))).tell();
    }
    assertThat(told).hasSize(1);
    JsonNode document = told.get(0);
    assertThat(document.get("event").asText()).isEqualTo("dag_run_failed");
    assertThat(document.get("dag_run_id").asText()).isEqualTo("bad");
    assertThat(document.get("logical_date").asText()).isEqualTo("2026-06-01T07:58:40Z");
    assertThat(document.get("reason").asText())
        .isEqualTo("ingest: error: There is no file of the edition 2025-2026.");
    assertThat(document.get("failed_tasks").findValuesAsText("task_id")).containsExactly("ingest");
    assertThat(document.at("/failed_tasks/0/try_number").asInt()).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void whoAnswersWithAnErrorIsAskedAgainLaterAndLaterStill(TestDatabase kind) {
    try (Database database = Database.open(kind.empty(folder))) {
      add(database, "bad", RunState.FAILED, NOW);
      answer = 503;
      webhook(database, NOW).tell();
      webhook(database, NOW.plusSeconds(9)).tell();
      assertThat(told).as("not before ten seconds").hasSize(1);
      webhook(database, NOW.plusSeconds(10)).tell();
      webhook(database, NOW.plusSeconds(49)).tell();
      assertThat(told).as("then forty").hasSize(2);
      answer = 204;
      webhook(database, NOW.plusSeconds(50)).tell();
      webhook(database, NOW.plusSeconds(5000)).tell();
      assertThat(told).hasSize(3);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void whoNeverTakesItIsGivenUp(TestDatabase kind) {
    answer = 500;
    try (Database database = Database.open(kind.empty(folder))) {
      add(database, "bad", RunState.FAILED, NOW);
      for (int day = 0; day < 20; day++) {
        webhook(database, NOW.plus(Duration.ofDays(day))).tell();
      }
    }
    assertThat(told).hasSize(Notice.MOST_ATTEMPTS);
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aRunThatIsClearedAndFailsAgainIsToldAgain(TestDatabase kind) {
    try (Database database = Database.open(kind.empty(folder))) {
      add(database, "bad", RunState.FAILED, NOW);
      webhook(database, NOW).tell();
      Instant again = NOW.plusSeconds(600);
      database.jdbi().useHandle(handle -> handle.execute("update dag_run set end_date = ?", again));
      webhook(database, again).tell();
    }
    assertThat(told).hasSize(2);
  }
}

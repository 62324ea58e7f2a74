package sello.api.schedule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.api.schedule.Cause;
import sello.api.schedule.store.DatabaseAddress;
import sello.api.schedule.store.TestDatabase;

/** Two services on one PostgreSQL database. */
class TwoServicesTest {
  private static final String HOURLY =
      "schedule: \"@hourly\"\nstart_date: 2026-06-01\ncatchup: true\n";
  private static final String RETRIED =
      "task_id: a, SPARK, retries: 1, retry_delay: {__type__: datetime.timedelta, seconds: 1}";

  @TempDir Path folder;
  private World one;
  private World other;

  @BeforeEach
  void begin() {
    DatabaseAddress address = TestDatabase.POSTGRESQL.empty(folder);
    one = new World(address, folder, Instant.parse("2026-06-01T00:30:00Z"));
    other = new World(address, folder, Instant.parse("2026-06-01T00:30:00Z"));
    one.dag(HOURLY, RETRIED);
    other.step();
    one.succeed("a");
  }

  @AfterEach
  void end() {
    one.close();
    other.close();
  }

  @Test
  void each_run_and_each_task_happens_once() {
    one.at("2026-06-01T03:00:00Z");
    other.at("2026-06-01T03:00:00Z");
    assertThat(one.runs()).hasSize(4);
    assertThat(one.tasks.started()).hasSize(4);
    assertThat(other.tasks.started()).isEmpty();
  }

  @Test
  void what_one_ends_the_other_sees() {
    one.at("2026-06-01T01:00:00Z");
    String run = one.runs().get(1).runId();
    other.clock.set(one.clock.instant());
    other.commands().clear(ClearRequest.ofRun("d", run, false, false));
    assertThat(one.states(run)).isEqualTo(Map.of("a", "restarting"));
    one.step();
    assertThat(one.tasks.killed()).hasSize(1);
    other.step();
    assertThat(other.states(run)).isEqualTo(Map.of("a", "running"));
  }

  @Test
  void a_clock_that_is_a_minute_fast_takes_nobody_for_dead() {
    one.at("2026-06-01T01:00:00Z");
    String run = one.runs().get(1).runId();
    for (int second = 5; second < 60; second += 5) {
      one.at("2026-06-01T01:00:%02dZ".formatted(second));
      other.at("2026-06-01T01:01:%02dZ".formatted(second));
    }
    assertThat(one.states(run)).isEqualTo(Map.of("a", "running"));
    assertThat(one.tasks.killed()).isEmpty();
    assertThat(other.tasks.started()).isEmpty();
  }

  /** Set forward by an hour between two beats of the other, or after a night asleep. */
  @Test
  void a_clock_that_jumps_takes_nobody_for_dead() {
    one.at("2026-06-01T01:00:00Z");
    String run = one.runs().get(1).runId();
    other.at("2026-06-01T01:00:00Z");
    other.at("2026-06-01T01:59:00Z");
    assertThat(other.states(run)).isEqualTo(Map.of("a", "running"));
    assertThat(other.tasks.started()).isEmpty();
  }

  @Test
  void a_clock_that_is_set_back_finds_the_dead_all_the_same() {
    one.at("2026-06-01T01:00:00Z");
    String run = one.runs().get(1).runId();
    other.at("2026-06-01T01:00:00Z");
    other.at("2026-06-01T00:00:00Z").outlastSilence();
    assertThat(other.states(run)).isEqualTo(Map.of("a", "up_for_retry"));
  }

  @Test
  void a_service_that_is_silent_too_long_loses_its_tasks_and_ends_them_when_it_returns() {
    one.at("2026-06-01T01:00:00Z");
    String run = one.runs().get(1).runId();
    other.at("2026-06-01T01:00:00Z");
    other.at("2026-06-01T01:00:10Z");
    other.at("2026-06-01T01:00:20Z");
    other.at("2026-06-01T01:00:30Z");
    assertThat(other.states(run)).isEqualTo(Map.of("a", "running"));
    other.at("2026-06-01T01:00:31Z");
    assertThat(other.states(run)).isEqualTo(Map.of("a", "up_for_retry"));
    other.after(Duration.ofSeconds(2));
    assertThat(other.tasks.running()).containsExactly("a");
    one.at("2026-06-01T01:00:34Z");
    assertThat(one.tasks.killed()).hasSize(1);
    assertThat(other.tasks.notes()).containsExactly(Cause.SILENT.sentence("31 s"));
    assertThat(one.tasks.notes())
        .containsExactly(
            "The schedule went on without it: what this process did since does not count, and it is"
                + " ended.");
    assertThat(other.succeed("a").states(run)).isEqualTo(Map.of("a", "success"));
  }
}

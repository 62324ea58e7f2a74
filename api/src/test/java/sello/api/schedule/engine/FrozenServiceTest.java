package sello.api.schedule.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sello.api.schedule.store.Database;
import sello.api.schedule.store.DatabaseAddress;
import sello.api.schedule.store.Outage;
import sello.api.schedule.store.TestDatabase;

/** A service that holds the schedule's lock and does nothing, beside one that goes on. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class FrozenServiceTest {
  private static final String LOCK = "select id from schedule_lock where id = 1 for update";

  @TempDir Path folder;
  private DatabaseAddress address;
  private World world;

  @BeforeEach
  void begin() {
    address = TestDatabase.POSTGRESQL.empty(folder);
    world = new World(address, folder, Instant.parse("2026-06-01T00:30:00Z"));
    world.dag("", "task_id: a, EMPTY");
  }

  @AfterEach
  void end() {
    world.close();
  }

  @Test
  void loses_the_lock_long_before_it_is_taken_for_dead() {
    try (Database frozen = Database.open(address);
        Handle handle = frozen.jdbi().open()) {
      handle.begin();
      handle.createQuery(LOCK).mapTo(Integer.class).one();
      handle.execute("update dag set is_paused = true");
      Instant since = Instant.now();
      assertThat(changed("one")).isTrue();
      assertThat(Duration.between(since, Instant.now())).isLessThan(Takeover.SILENCE.dividedBy(2));
      assertThatThrownBy(handle::commit).isInstanceOf(RuntimeException.class);
    }
    assertThat(world.dag().isPaused()).as("what the frozen one had half done").isFalse();
    assertThat(world.step().runStates()).containsExactly("one success");
  }

  /** Asks again as the beat does, until it is done. */
  private boolean changed(String runId) {
    for (int attempt = 0; attempt < 5; attempt++) {
      try {
        world.commands().trigger(World.request(runId, Optional.empty()));
        return true;
      } catch (RuntimeException e) {
        assertThat(Outage.of(e)).as("%s", e).contains(Outage.BUSY);
      }
    }
    return false;
  }

  @Test
  void leaves_those_who_read_their_connections() throws SQLException, InterruptedException {
    ExecutorService callers = Executors.newFixedThreadPool(20);
    try (Connection holder = holder()) {
      CountDownLatch asking = new CountDownLatch(20);
      List<Future<Optional<Outage>>> ends = new ArrayList<>();
      for (int caller = 0; caller < 20; caller++) {
        String runId = "r" + caller;
        ends.add(
            callers.submit(
                () -> {
                  asking.countDown();
                  return outage(runId);
                }));
      }
      asking.await();
      Instant since = Instant.now();
      while (Duration.between(since, Instant.now()).toSeconds() < 4) {
        assertThat(world.runs()).isEmpty();
      }
      assertThat(ends).allSatisfy(end -> assertThat(end.get()).contains(Outage.BUSY));
      holder.rollback();
    } finally {
      callers.shutdownNow();
    }
    assertThat(world.step().trigger("later").runId()).isEqualTo("later");
    assertThat(world.runStates()).containsExactly("later success");
  }

  private Optional<Outage> outage(String runId) {
    try {
      world.commands().trigger(World.request(runId, Optional.empty()));
      return Optional.empty();
    } catch (RuntimeException e) {
      return Outage.of(e);
    }
  }

  /** A connection without our limits, which holds the lock until it is told otherwise. */
  private Connection holder() throws SQLException {
    Connection holder =
        DriverManager.getConnection(address.url(), address.user(), address.password());
    holder.setAutoCommit(false);
    holder.createStatement().execute(LOCK);
    return holder;
  }
}

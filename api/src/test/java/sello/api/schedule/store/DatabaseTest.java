package sello.api.schedule.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables on both databases. */
class DatabaseTest {
  @TempDir Path folder;

  static List<TestDatabase> databases() {
    return TestDatabase.ALL;
  }

  @ParameterizedTest
  @MethodSource("databases")
  void opens_anew_what_it_has_written(TestDatabase kind) {
    DatabaseAddress address = kind.empty(folder);
    DagRow row =
        new DagRow(
            "d",
            true,
            false,
            false,
            "d.yaml",
            Instant.parse("2026-10-25T01:30:00.123456Z"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Instant.parse("2026-10-25T00:30:00Z")));
    try (Database database = Database.open(address)) {
      new DagRows(database.jdbi().open()).insert(row);
    }
    try (Database database = Database.open(address);
        var handle = database.jdbi().open()) {
      assertThat(handle.createQuery("select * from dag").mapTo(DagRow.class).list())
          .containsExactly(row);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void leaves_alone_what_a_newer_program_has_changed(TestDatabase kind) {
    DatabaseAddress address = kind.empty(folder);
    try (Database database = Database.open(address)) {
      database
          .jdbi()
          .useHandle(
              handle ->
                  handle.execute(
                      """
                      insert into "flyway_schema_history" ("installed_rank", "version",
                        "description", "type", "script", "installed_by", "execution_time", "success")
                      values (1000, '1000', 'later', 'SQL', 'V1000__later.sql', 'they', 1, true)
                      """));
    }
    assertThatThrownBy(() -> Database.open(address))
        .hasMessage("Its tables are not those of this program: a newer one may have changed them.");
  }

  /** It holds hashes of passwords, whatever the umask lets others read. */
  @Test
  void only_its_owner_reads_a_new_file() throws IOException {
    DatabaseAddress address = DatabaseAddress.in(folder);
    Database.open(address).close();
    Database.open(address).close();
    assertThat(Files.getPosixFilePermissions(address.file().orElseThrow()))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  }

  /** 01:30 UTC and 00:30 UTC are the same time on the clocks of Madrid that night. */
  @Test
  void keeps_both_instants_of_the_hour_that_comes_twice() {
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("Europe/Madrid"));
    try {
      opens_anew_what_it_has_written(TestDatabase.H2);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void holds_the_tables_of_quartz_and_the_default_pool(TestDatabase kind) {
    try (Database database = Database.open(kind.empty(folder));
        var handle = database.jdbi().open()) {
      assertThat(handle.createQuery("select count(*) from qrtz_triggers").mapTo(Long.class).one())
          .isZero();
      assertThat(handle.createQuery("select * from pool").mapTo(PoolRow.class).list())
          .containsExactly(new PoolRow("default_pool", 128, "Default pool"));
    }
  }

  /** Quartz interrupts its own thread when it is stopped, also one that is about to commit. */
  @ParameterizedTest
  @MethodSource("databases")
  void stays_open_when_a_thread_is_interrupted_amid_a_commit(TestDatabase kind) {
    try (Database database = Database.open(kind.empty(folder))) {
      try (var handle = database.jdbi().open()) {
        handle.begin();
        handle.execute("update pool set description = 'Interrupted'");
        Thread.currentThread().interrupt();
        handle.commit();
      } finally {
        assertThat(Thread.interrupted()).isTrue();
      }
      try (var handle = database.jdbi().open()) {
        assertThat(handle.createQuery("select description from pool").mapTo(String.class).one())
            .isEqualTo("Interrupted");
      }
    }
  }

  /** As on a full disk: H2 cannot write, closes its file, and says so to all who hold it. */
  @Test
  void opens_anew_what_h2_has_closed() throws SQLException {
    try (Database database = Database.open(TestDatabase.H2.empty(folder))) {
      database.jdbi().useHandle(handle -> handle.execute("update pool set slots = 7"));
      try (Handle held = database.jdbi().open()) {
        close(held);
        assertThatThrownBy(() -> held.execute("update pool set slots = 8"))
            .satisfies(error -> assertThat(Outage.of(error)).contains(Outage.AWAY));
      }
      int tries = 1;
      while (!isOpen(database) && tries < 100) {
        tries++;
      }
      assertThat(database.jdbi().withHandle(DatabaseTest::slots)).isEqualTo(7);
    }
  }

  private static boolean isOpen(Database database) {
    try {
      database.jdbi().useHandle(DatabaseTest::slots);
      return true;
    } catch (RuntimeException e) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      return false;
    }
  }

  private static int slots(Handle handle) {
    return handle.createQuery("select slots from pool").mapTo(Integer.class).one();
  }

  private static void close(Handle handle) throws SQLException {
    var session = handle.getConnection().unwrap(JdbcConnection.class).getSession();
    ((SessionLocal) session).getDatabase().getStore().getMvStore().closeImmediately();
  }

  /** H2 keeps the tables of a maker that is killed: they must not be in the way of the next. */
  @Test
  void begins_anew_after_one_that_did_not_get_to_the_end_of_the_tables() {
    DatabaseAddress address = TestDatabase.H2.empty(folder);
    Path place = address.file().orElseThrow();
    Path beside = place.resolveSibling("schedule.new.mv.db");
    assertThatThrownBy(() -> NewFile.make(address, place, DatabaseTest::makeOneTable))
        .hasMessage("killed");
    assertThat(beside).exists();
    assertThat(place).doesNotExist();
    try (Database database = Database.open(address)) {
      assertThat(database.isShared()).isFalse();
    }
    assertThat(beside).doesNotExist();
    assertThat(place).exists();
  }

  private static void makeOneTable(DataSource source) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create table schedule_lock (id integer primary key)");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    throw new IllegalStateException("killed");
  }
}

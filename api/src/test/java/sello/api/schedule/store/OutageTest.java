package sello.api.schedule.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which states of PostgreSQL pass by themselves; a program's own mistakes do not. */
final class OutageTest {
  @ParameterizedTest
  @CsvSource({
    "08006, AWAY, the connection failed",
    "25006, AWAY, the database takes no writes as on a standby",
    "53100, AWAY, its disk is full",
    "53200, AWAY, it has no memory left",
    "53300, AWAY, it has no connection left",
    "57P03, AWAY, it is starting",
    "58030, AWAY, its disk fails",
    "55P03, BUSY, others hold the lock",
  })
  void what_is_the_databases_own_may_be_asked_again(String state, Outage outage, String why) {
    RuntimeException error = new IllegalStateException(new SQLException(why, state));

    assertThat(Outage.of(error)).as(why).contains(outage);
  }

  @Test
  void a_statement_that_is_wrong_is_no_outage() {
    assertThat(Outage.of(new SQLException("no such column", "42703"))).isEmpty();
  }
}

package sello.api.command;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import sello.api.schedule.store.DatabaseAddress;
import sello.transforms.EnvironmentError;

final class ScheduleDatabaseTest {
  @Test
  void a_database_that_does_not_answer_is_told_in_a_sentence_without_its_password() {
    DatabaseAddress nowhere =
        new DatabaseAddress(
            "jdbc:postgresql://127.0.0.1:1/none?password=sesame", "sello", "sesame");

    assertThatThrownBy(() -> ScheduleDatabase.with(nowhere, database -> database))
        .isInstanceOf(EnvironmentError.class)
        .hasMessage(
            "The database jdbc:postgresql://127.0.0.1:1/none?password=(hidden) cannot be opened:"
                + " Connection refused. See that it runs, and what SELLO_DATABASE,"
                + " SELLO_DATABASE_USER and SELLO_DATABASE_PASSWORD say.");
  }
}

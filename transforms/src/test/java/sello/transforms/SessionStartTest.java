package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

final class SessionStartTest {
  /** As how large Spark takes its heap. */
  private static final String MEMORY = "spark.testing.memory";

  @Test
  void a_session_begun_before_it_is_asked_for_is_the_one_of_whoever_asks() {
    SparkSession.clearActiveSession();
    SparkSession spark;
    try (SessionStart start = new SessionStart(TestSpark.SETTINGS, true)) {
      start.begin();
      start.begin();
      spark = start.get();

      assertThat(start.get()).isSameAs(spark);
      assertThat(SparkSession.active()).isSameAs(spark);
      assertThat(spark.sql("select date '2026-11-29'").head().<Object>getAs(0))
          .as("read by the settings of the session")
          .isEqualTo(LocalDate.of(2026, 11, 29));
    }
    assertThat(spark.sparkContext().isStopped()).isTrue();
  }

  @Test
  void what_was_begun_for_nothing_is_stopped() {
    SessionStart start = new SessionStart(TestSpark.SETTINGS, true);
    start.begin();
    start.close();

    assertThat(start.get().sparkContext().isStopped()).isTrue();
  }

  @Test
  void a_start_that_fails_is_told_to_whoever_asks_and_to_no_other() {
    TestSpark.session().stop();
    System.setProperty(MEMORY, "1");
    try {
      SessionStart start = new SessionStart(TestSpark.SETTINGS, true);
      start.begin();
      start.close();

      assertThatThrownBy(start::get)
          .isInstanceOf(EnvironmentError.class)
          .hasMessageContaining("SELLO_BUILD_HEAP");
    } finally {
      System.clearProperty(MEMORY);
    }
  }
}

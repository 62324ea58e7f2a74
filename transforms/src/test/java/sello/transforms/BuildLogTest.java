package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/** What of Spark's words reaches the user of a build. */
final class BuildLogTest {
  @ParameterizedTest
  @CsvSource({
    "scheduler.TaskSchedulerImpl, true, a build that waits for a core says so",
    "scheduler.TaskSetManager, false, the build tells itself what fails in a task",
    "sql.execution.SparkPlan, false, nobody can do anything about it",
  })
  void a_warning_is_told_when_somebody_can_do_something(String of, boolean isTold, String why) {
    assertThat(LoggerFactory.getLogger("org.apache.spark." + of).isWarnEnabled())
        .as(why)
        .isEqualTo(isTold);
  }
}

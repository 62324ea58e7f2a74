package sello.api.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sello.api.schedule.RetryDelay;
import sello.api.schedule.dagfile.Fields;
import sello.api.schedule.timetable.ScheduleError;

/** {@code sello schedule retry-delay}: how long a failed task waits. */
@Command(
    name = "retry-delay",
    description = "Print the seconds between the end of a failed try and the next.",
    mixinStandardHelpOptions = true)
final class RetryDelayCommand extends Inspection {
  @Option(names = "--dag", paramLabel = "ID", description = "The workflow.")
  private Optional<String> dag = Optional.empty();

  @Option(names = "--task", paramLabel = "ID", description = "The task.")
  private Optional<String> task = Optional.empty();

  @Option(names = "--logical-date", paramLabel = "I|null", description = "Of the run.")
  private Optional<String> logicalDate = Optional.empty();

  @Option(names = "--try", paramLabel = "N", description = "The try that failed, 1 the first.")
  private Optional<String> tryNumber = Optional.empty();

  @Option(names = "--retry-delay", paramLabel = "SECONDS", description = "The first pause.")
  private Optional<String> retryDelay = Optional.empty();

  @Option(names = "--backoff", paramLabel = "M", description = "By which pauses grow; 0: not.")
  private Optional<String> backoff = Optional.empty();

  @Option(names = "--max-retry-delay", paramLabel = "SECONDS", description = "The longest pause.")
  private Optional<String> maxRetryDelay = Optional.empty();

  @Override
  ObjectNode question() {
    if (logicalDate.isEmpty()) {
      throw new ScheduleError("--logical-date is missing; it may be null.");
    }
    Question question = new Question();
    question.text("dag_id", dag);
    question.text("task_id", task);
    question.text("logical_date", logicalDate.filter(text -> !text.equals("null")));
    question.number("try_number", tryNumber);
    question.number("retry_delay_seconds", retryDelay);
    question.number("retry_exponential_backoff", backoff);
    question.number("max_retry_delay_seconds", maxRetryDelay);
    return question.asked();
  }

  @Override
  InspectionAnswer answer(Fields question) {
    RetryDelay delay =
        new RetryDelay(
            question
                .durationOrSeconds("retry_delay_seconds")
                .orElseThrow(() -> new ScheduleError("retry_delay_seconds is missing.")),
            question.multiplier("retry_exponential_backoff").orElse(0.0),
            question.durationOrSeconds("max_retry_delay_seconds"));
    Duration pause =
        delay.after(
            question.requiredText("dag_id"),
            question.requiredText("task_id"),
            question.instant("logical_date", ZoneOffset.UTC),
            question.requiredNumber("try_number", 1));
    return new OneValue("delay_seconds", seconds(pause));
  }

  private static BigDecimal seconds(Duration pause) {
    BigDecimal exact = BigDecimal.valueOf(pause.toNanos(), 9).stripTrailingZeros();
    return exact.setScale(Math.max(0, exact.scale()));
  }
}

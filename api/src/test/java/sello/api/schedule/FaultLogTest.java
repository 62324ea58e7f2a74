package sello.api.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;

class FaultLogTest {
  private static final String SENTENCE = "It could not go on {}.";

  private final ListAppender<ILoggingEvent> told = new ListAppender<>();
  private final FaultLog faults = new FaultLog(logger(told));

  private static Logger logger(ListAppender<ILoggingEvent> told) {
    Logger logger = new LoggerContext().getLogger("faults");
    told.start();
    logger.addAppender(told);
    return logger;
  }

  private static Throwable full() {
    return new IllegalStateException("wrapped", new IllegalArgumentException("No space left"));
  }

  @Test
  void tells_the_whole_trace_once_while_a_fault_lasts() {
    faults.failed(SENTENCE, full());
    faults.failed(SENTENCE, full());
    faults.failed(SENTENCE, new IllegalStateException("another"));
    faults.succeeded();
    faults.failed(SENTENCE, new IllegalStateException("another"));

    assertThat(told.list)
        .extracting(event -> event.getThrowableProxy() != null)
        .containsExactly(true, false, true, true);
    assertThat(told.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .startsWith(SENTENCE, SENTENCE + " The reason is still: No space left");
  }

  @Test
  void names_the_kind_of_an_error_that_says_nothing() {
    assertThat(FaultLog.reason(new IllegalStateException((String) null)))
        .isEqualTo("java.lang.IllegalStateException");
  }
}

package sello.api.schedule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import sello.api.schedule.store.TestDatabase;

/** The service's own log tells of each try that failed, once, and of none that succeeded. */
class FailedTryTest {
  private final Logger log = (Logger) LoggerFactory.getLogger(Tries.class);
  private final ListAppender<ILoggingEvent> told = new ListAppender<>();

  @TempDir Path folder;
  private World world;

  @BeforeEach
  void begin() {
    told.start();
    log.addAppender(told);
    world = new World(TestDatabase.H2, folder, "2026-06-01T00:00:00Z");
    world.dag("", "task_id: alone_a, SPARK", "task_id: alone_b, SPARK");
    world.trigger("told");
  }

  @AfterEach
  void end() {
    world.close();
    log.detachAppender(told);
  }

  @Test
  void one_line_names_the_try_and_where_its_log_is() {
    world.fail("alone_a").succeed("alone_b").step();

    assertThat(told.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .filteredOn(line -> line.contains("alone_"))
        .containsExactly(
            "Try 1 of task alone_a of d, run told, ended with exit status 1. Its log says why:"
                + " /schedule shows it, and the folder state/logs of the data folder has it.");
  }
}

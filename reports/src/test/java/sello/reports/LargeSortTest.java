package sello.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Releases;

class LargeSortTest {
  private static final int ROWS = 1_000_000;
  private static final int ROWS_OF_EACH = 300_000;

  @TempDir Path data;

  @Test
  void aTableOfSeveralTimesTheEnginesMemoryIsReadWholeAndInOrder() throws IOException {
    LargeRelease.publish(data, "large-1", ROWS, 6);
    Releases releases = new Releases(data);
    try (Database database = Database.reading(releases.root())) {
      OpenTable table = OpenRelease.of(releases, "large-1", database).table(LargeRelease.TABLE);
      AtomicLong rows = new AtomicLong();
      table
          .ask(Map.of())
          .forEach(
              row -> {
                String expected = "P%08d".formatted(rows.getAndIncrement());
                assertThat(row.text("place")).isEqualTo(expected);
                return true;
              });
      assertThat(rows.get()).isEqualTo(ROWS);
    }
  }

  @Test
  void fourWhoAskForAllOfALargeTableAtOnceGetIt() throws Exception {
    LargeRelease.publish(data, "large-1", ROWS_OF_EACH, 6);
    Releases releases = new Releases(data);
    ExecutorService callers = Executors.newFixedThreadPool(4);
    try (Database database = Database.reading(releases.root())) {
      OpenTable table = OpenRelease.of(releases, "large-1", database).table(LargeRelease.TABLE);
      Callable<Long> all =
          () -> {
            AtomicLong rows = new AtomicLong();
            table.ask(Map.of()).forEach(row -> rows.incrementAndGet() > 0);
            return rows.get();
          };
      for (Future<Long> rows : callers.invokeAll(List.of(all, all, all, all))) {
        assertThat(rows.get()).isEqualTo(ROWS_OF_EACH);
      }
    } finally {
      callers.shutdownNow();
    }
  }
}

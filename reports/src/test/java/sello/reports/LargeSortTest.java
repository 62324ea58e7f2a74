package sello.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Releases;

class LargeSortTest {
  private static final int ROWS = 1_000_000;

  @TempDir Path data;

  @Test
  void aTableOfSeveralTimesTheEnginesMemoryIsReadWholeAndInOrder() throws IOException {
    LargeRelease.publish(data, "large-1", ROWS, 6);
    Releases releases = new Releases(data);
    try (Database database = Database.reading(releases.folder())) {
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
}

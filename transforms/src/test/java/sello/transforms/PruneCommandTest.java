package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PruneCommandTest {
  @TempDir Path data;

  private void write(String file, int daysAgo) throws IOException {
    Path path = data.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "x");
    FileTime time = FileTime.from(Instant.now().minus(Duration.ofDays(daysAgo)));
    Files.setLastModifiedTime(path, time);
    for (Path folder = path.getParent(); !folder.equals(data); folder = folder.getParent()) {
      Files.setLastModifiedTime(folder, time);
    }
  }

  private int prune(String days) {
    return CommandExit.run(new PruneCommand(), "--data", data.toString(), "--days", days);
  }

  @Test
  void what_nobody_touched_for_so_long_goes_and_no_release_ever() throws IOException {
    List<String> old =
        List.of(
            "prepared/run-1",
            "tables/awards/0123/part-00000.parquet",
            ".writing/1/tables/awards/x.parquet",
            "parsed/schools/abc/part.parquet",
            "state/logs/label_yearly/run-1/ingest/1.log",
            "state/reports/r-0/program-1/nowhere/sello_europe.pdf");
    List<String> kept =
        List.of(
            "prepared/run-2",
            "restricted/schools/0123/part-00000.parquet",
            "parsed/schools/def/part.parquet",
            "state/logs/label_yearly/run-2/ingest/1.log");
    List<String> never =
        List.of(
            "latest",
            "state/reports/r-1/program-1/nowhere/sello_europe.pdf",
            "state/schedule.mv.db",
            "parsed/README");
    for (String file : old) {
      write(file, 40);
    }
    for (String file : kept) {
      write(file, 20);
    }
    for (String file : never) {
      write(file, 400);
    }
    Files.writeString(data.resolve("latest"), "r-1\n");

    assertThat(prune("30")).isEqualTo(CommandExit.DONE);
    assertThat(old).allSatisfy(file -> assertThat(data.resolve(file)).doesNotExist());
    assertThat(kept).allSatisfy(file -> assertThat(data.resolve(file)).exists());
    assertThat(never).allSatisfy(file -> assertThat(data.resolve(file)).exists());
  }

  @Test
  void a_folder_that_is_not_there_is_refused_and_not_made() {
    Path mistyped = data.resolve("dta");

    assertThat(CommandExit.run(new PruneCommand(), "--data", mistyped.toString()))
        .isEqualTo(CommandExit.ENVIRONMENT);
    assertThat(mistyped).doesNotExist();
  }

  @Test
  void zero_days_would_take_what_is_at_work_and_are_refused() {
    assertThat(prune("0")).isEqualTo(CommandExit.USAGE);
  }
}

package sello.api.schedule.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityTest {
  private static final int HALTS = 3;

  @TempDir Path data;

  @Test
  void whatWasCommittedIsThereAfterTheServiceWasKilledTheSameMoment() throws Exception {
    try (Database database = Database.open(DatabaseAddress.in(data))) {
      database.jdbi().useHandle(handle -> handle.execute("CREATE TABLE kept (n INT)"));
    }
    for (int halt = 1; halt <= HALTS; halt++) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  CommitAndHalt.class.getName(),
                  data.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      assertThat(process.waitFor()).isEqualTo(9);
    }
    try (Database database = Database.open(DatabaseAddress.in(data))) {
      int kept =
          database
              .jdbi()
              .withHandle(
                  handle -> handle.createQuery("SELECT count(*) FROM kept").mapTo(int.class).one());
      assertThat(kept).isEqualTo(HALTS);
    }
  }
}

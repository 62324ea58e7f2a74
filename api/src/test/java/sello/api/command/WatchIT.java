package sello.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Releases;

/** A build that is told to watch works again whenever an input file has changed. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class WatchIT {
  private static final int ENDED = 143;

  @TempDir Path folder;

  @Test
  void itTellsWhatIsWrongAndWaitsForOthersAndPublishesWhatChanges() throws Exception {
    Path inputs = ShippedRelease.copyInputs(folder.resolve("inputs"));
    Path data = folder.resolve("data");
    String shipped = ShippedRelease.copyData(data);
    Path list = inputs.resolve("awarded_schools/2018-2019/awarded_schools.csv");
    String right = Files.readString(list);
    Files.writeString(list, right.replaceFirst("school_name", "shool_name"));

    try (Launched build =
        Launched.start(
            "build", "--watch", "--inputs", inputs.toString(), "--data", data.toString())) {
      build.waitFor(WatchIT::isWaiting);
      assertThat(build.text()).contains("Is it the column 'shool_name'?");
      assertThat(new Releases(data).latestId()).contains(shipped);

      Files.writeString(list, right);
      build.waitFor(line -> line.startsWith("Nothing changed since " + shipped));
      build.waitFor(WatchIT::isWaiting);

      Files.writeString(list, right.replaceFirst("Sigena-Gymnasium", "Gymnasium Sigena"));
      build.waitFor(line -> line.startsWith("Published "));
      build.waitFor(WatchIT::isWaiting);
      assertThat(new Releases(data).latest().orElseThrow().previous()).isEqualTo(shipped);

      try (FileChannel other = lockOfAnotherBuild(data)) {
        Files.writeString(list, right);
        build.waitFor(line -> line.contains("Another build is at work"));
      }
      build.waitFor(line -> line.startsWith("Published "));
      build.waitFor(WatchIT::isWaiting);

      build.interrupt();
      assertThat(build.exitCode()).isEqualTo(ENDED);
    }
  }

  private static FileChannel lockOfAnotherBuild(Path data) throws IOException {
    FileChannel lock = FileChannel.open(data.resolve("state/build.lock"), StandardOpenOption.WRITE);
    lock.lock();
    return lock;
  }

  private static boolean isWaiting(String line) {
    return line.startsWith("Waiting for an input");
  }
}

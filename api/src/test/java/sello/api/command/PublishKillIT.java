package sello.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.ReleaseVerification;
import sello.catalog.Releases;

/**
 * Publishing is killed at moments that chance chooses: a reader sees nothing or the whole release,
 * and the next try publishes it once. {@code -Dsello.kills=200 -Dsello.seed=1} for more of them.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class PublishKillIT {
  private static final int KILLS = Integer.getInteger("sello.kills", 10);
  private static final long SEED = Long.getLong("sello.seed", 1);

  @TempDir Path folder;

  @Test
  void aKilledPublishLeavesNothingHalfAndTheNextOneEndsIt() throws Exception {
    Path data = ShippedRelease.copyPrepared(folder.resolve("data"));

    long begun = System.nanoTime();
    reset(data);
    publishes(data);
    long whole = (System.nanoTime() - begun) / 1_000_000;

    Random random = new Random(SEED);
    int cut = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      reset(data);
      cut += isCutAfter(data, random.nextLong(whole)) ? 1 : 0;
      Releases releases = new Releases(data);
      assertThat(ReleaseVerification.of(releases).findings()).isEmpty();
      publishes(data);
    }
    assertThat(cut).as("kills before the end").isPositive();
  }

  /** Whether it was killed before it had ended. */
  private static boolean isCutAfter(Path data, long millis) throws Exception {
    try (Launched publish = start(data)) {
      return publish.killAfter(millis);
    }
  }

  private static Launched start(Path data) throws IOException {
    return Launched.start("publish", "--data", data.toString(), "--prepared", ShippedRelease.NAME);
  }

  private static void publishes(Path data) throws Exception {
    try (Launched publish = start(data)) {
      assertThat(publish.exitCode()).as(publish.text()).isZero();
      Releases releases = new Releases(data);
      assertThat(releases.latestId()).contains(publish.lastLine());
      assertThat(releases.published()).hasSize(1);
      assertThat(children(releases.folder())).containsExactly(releases.folder(publish.lastLine()));
      assertThat(ReleaseVerification.of(releases).findings()).isEmpty();
    }
  }

  private static void reset(Path data) throws IOException {
    Files.deleteIfExists(data.resolve("latest"));
  }

  private static List<Path> children(Path parent) throws IOException {
    try (Stream<Path> found = Files.list(parent)) {
      return found.toList();
    }
  }
}

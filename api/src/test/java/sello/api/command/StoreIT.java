package sello.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.ReleaseVerification;
import sello.catalog.Releases;
import sello.storage.S3Server;

/**
 * Inputs and releases in a store of objects: builds, publishing and mirroring, and what is killed
 * of them at moments that chance chooses. {@code -Dsello.kills=200 -Dsello.seed=1} for more of
 * them.
 */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoreIT {
  private static final int KILLS = Integer.getInteger("sello.kills", 10);
  private static final long SEED = Long.getLong("sello.seed", 1);
  private static final String DATA = S3Server.address("data");

  @TempDir static Path folder;
  private static S3Server server;
  private static String published = "";

  @BeforeAll
  static void start() throws Exception {
    server = S3Server.start(Launched.HOME, folder, "none");
    server.upload(ShippedRelease.INPUTS, "inputs");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Launched start(String... arguments) throws Exception {
    return Launched.start(server.environment(), arguments);
  }

  private static Launched build() throws Exception {
    return start("build", "--verbose", "--inputs", S3Server.address("inputs"), "--data", DATA);
  }

  @Test
  @Order(1)
  void afterAKilledBuildTwoAtOnceGiveOneReleaseOfTheFiguresOfALocalOne() throws Exception {
    try (Launched killed = build()) {
      killed.waitFor(line -> line.contains("table 23 of"));
      killed.kill();
    }
    assertThat(server.text("data/latest")).isEmpty();

    try (Launched one = build();
        Launched other = build()) {
      int first = one.exitCode();
      int second = other.exitCode();
      Launched winner = first == 0 ? one : other;
      Launched loser = first == 0 ? other : one;
      assertThat(first + second).as(one.text() + "\n---\n" + other.text()).isEqualTo(1);
      published = winner.lastLine();
      assertThat(loser.lastLine()).startsWith("error: Another build ").contains(published);
      assertThat(one.text() + other.text()).doesNotContain(S3Server.SECRET);
    }
    assertThat(server.text("data/latest")).isEqualTo(published);
  }

  @Test
  @Order(2)
  void aMirrorThatIsKilledShowsNothingHalfAndServesTheWholeReleaseInTheEnd() throws Exception {
    Path mirror = folder.resolve("mirror");
    Random random = new Random(SEED);
    for (int kill = 0; kill < KILLS; kill++) {
      try (Launched bring = start("mirror", "--from", DATA, "--data", mirror.toString())) {
        bring.killAfter(random.nextLong(8_000));
      }
      Releases releases = new Releases(mirror);
      assertThat(ReleaseVerification.of(releases).findings()).isEmpty();
      if (releases.latestId().isPresent()) {
        Trees.delete(mirror);
      }
    }
    Trees.delete(mirror);
    try (Launched service =
        start("serve", "--data", mirror.toString(), "--from", DATA, "--port", "0")) {
      service.waitFor(line -> line.equals("Brought " + published + "."));
    }
    Releases releases = new Releases(mirror);
    assertThat(ReleaseVerification.of(releases).findings()).isEmpty();
    Path local = folder.resolve("local");
    ShippedRelease.copyData(local);
    assertThat(releases.manifest(published).contentHash())
        .isEqualTo(new Releases(local).latest().orElseThrow().contentHash());
    assertThat(everyFile(mirror)).noneMatch(text -> text.contains(S3Server.SECRET));
  }

  @Test
  @Order(3)
  void aPublishThatIsKilledIsNotSeenOrWholeAndTheNextOneEndsIt() throws Exception {
    server.put("data/prepared/shipped", published + "\n");
    Random random = new Random(SEED);
    for (int kill = 0; kill < KILLS; kill++) {
      server.delete("data/latest");
      try (Launched publish = publish()) {
        publish.killAfter(random.nextLong(8_000));
      }
      assertThat(server.text("data/latest")).isIn("", published);
    }
    server.delete("data/latest");
    try (Launched publish = publish()) {
      assertThat(publish.exitCode()).as(publish.text()).isZero();
      assertThat(publish.lastLine()).isEqualTo(published);
    }
    assertThat(server.text("data/latest")).isEqualTo(published);
  }

  private static Launched publish() throws Exception {
    return start("publish", "--data", DATA, "--prepared", "shipped");
  }

  @Test
  @Order(4)
  void aStoreThatStopsAnsweringInTheMiddleOrFromTheStartIsToldInASentence() throws Exception {
    assertThat(server.text("data/latest")).isEqualTo(published);
    try (Launched build = impatient()) {
      build.waitFor(line -> line.contains("table 5 of"));
      server.close();
      assertThat(build.exitCode()).as(build.text()).isEqualTo(3);
      assertThat(build.lastLine()).startsWith("error: ").contains("store", "cannot be used");
      assertThat(build.text()).doesNotContain(S3Server.SECRET);
    }
    try (Launched build = impatient()) {
      assertThat(build.exitCode()).isEqualTo(3);
      assertThat(build.lastLine()).startsWith("error: s3a://").contains("cannot be used");
      assertThat(build.text()).doesNotContain(S3Server.SECRET, "\tat ");
    }
  }

  /** A build of everything that does not wait for a store to come back. */
  private static Launched impatient() throws Exception {
    Map<String, String> environment = new HashMap<>(server.environment());
    environment.put(
        "SELLO_BUILD_OPTIONS",
        "-Dspark.hadoop.fs.s3a.attempts.maximum=1 -Dspark.hadoop.fs.s3a.retry.limit=0"
            + " -XX:TieredStopAtLevel=1");
    return Launched.start(
        environment,
        "build",
        "--full",
        "--verbose",
        "--inputs",
        S3Server.address("inputs"),
        "--data",
        DATA);
  }

  private static Stream<String> everyFile(Path data) throws Exception {
    return Trees.files(data).stream()
        .filter(Files::isRegularFile)
        .map(
            file -> {
              try {
                return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }
}

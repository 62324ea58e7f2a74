package sello.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import sello.catalog.Releases;

/**
 * The shipped inputs, and the release that a really started build makes of them, as it was prepared
 * and as it was published. It is built once for all tests that only begin with one, of all their
 * processes; each has a copy of its own.
 */
final class ShippedRelease {
  static final Path INPUTS = Launched.HOME.resolve("ingest/inputs");

  /** The name under which it was prepared. */
  static final String NAME = "shipped";

  private static final Path DATA = Path.of("target/shipped-release");
  private static final Path PREPARED = Path.of("target/shipped-prepared");
  private static final Path PROGRAM =
      Launched.HOME.resolve("transforms/target/sello-transforms-0.2.0.jar");

  private ShippedRelease() {}

  /** The shipped inputs, to be changed. */
  static Path copyInputs(Path target) throws IOException {
    return Trees.copy(INPUTS, target);
  }

  /**
   * Makes a data folder whose only release is of the shipped inputs.
   *
   * @return the release's id
   */
  static String copyData(Path target) throws Exception {
    copy(DATA, target);
    return new Releases(target).latestId().orElseThrow();
  }

  /** Makes a data folder in which the only release is of the shipped inputs, and is prepared. */
  static Path copyPrepared(Path target) throws Exception {
    copy(PREPARED, target);
    return target;
  }

  private static void copy(Path built, Path target) throws Exception {
    try (FileChannel channel =
            FileChannel.open(
                Path.of(DATA + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      buildIfStale();
      Trees.copy(built, target);
    }
  }

  private static void buildIfStale() throws Exception {
    Path latest = DATA.resolve("latest");
    if (Files.exists(PREPARED)
        && Files.exists(latest)
        && modified(latest).compareTo(newestOfWhatItIsMadeOf()) > 0) {
      return;
    }
    Trees.delete(DATA);
    Trees.delete(PREPARED);
    String data = DATA.toString();
    run("build", "--inputs", INPUTS.toString(), "--data", data, "--prepare", NAME);
    Trees.copy(DATA, PREPARED);
    run("publish", "--data", data, "--prepared", NAME);
  }

  private static void run(String... arguments) throws Exception {
    Launched launched = Launched.run(arguments);
    assertThat(launched.exitCode()).as(launched.text()).isZero();
  }

  private static FileTime newestOfWhatItIsMadeOf() throws IOException {
    FileTime newest = modified(PROGRAM);
    for (Path file : Trees.files(INPUTS)) {
      newest = newest.compareTo(modified(file)) > 0 ? newest : modified(file);
    }
    return newest;
  }

  private static FileTime modified(Path file) throws IOException {
    return Files.getLastModifiedTime(file);
  }
}

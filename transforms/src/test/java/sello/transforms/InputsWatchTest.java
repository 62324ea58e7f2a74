package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class InputsWatchTest {
  private static final Duration AT_ONCE = Duration.ofMillis(1);

  @TempDir Path folder;
  private Path list;

  @BeforeEach
  void aFile() throws IOException {
    list = folder.resolve("schools/all/schools.csv");
    Files.createDirectories(list.getParent());
    Files.writeString(list, "school_id\n");
  }

  /** What somebody does to a file of the folder. */
  @FunctionalInterface
  interface Change {
    void to(Path file) throws IOException;
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        change("a file is longer", file -> Files.writeString(file, "school_id\n1\n")),
        change("a file is gone", Files::delete),
        change(
            "a file is new",
            file -> Files.writeString(file.resolveSibling("more.csv"), "school_id\n")),
        change(
            "a file is new in a new folder",
            file ->
                Files.writeString(
                    Files.createDirectories(file.resolveSibling("new")).resolve("more.csv"), "")),
        change("a folder is renamed", file -> Files.move(file.getParent(), other(file))));
  }

  private static Path other(Path file) {
    return file.getParent().resolveSibling("2026-2027");
  }

  private static Arguments change(String what, Change change) {
    return Arguments.of(what, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void whatChangesWhileItWaitsEndsTheWaiting(String what, Change change) throws Exception {
    InputsWatch watch = InputsWatch.begin(List.of(folder), AT_ONCE);
    FutureTask<Boolean> waiting = waiting(watch);
    assertThat(waiting).as("nothing has changed yet").isNotDone();

    change.to(list);

    assertThat(waiting.get()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void whatChangedBeforeItWaitsIsNotMissed(String what, Change change) throws Exception {
    InputsWatch watch = InputsWatch.begin(List.of(folder), AT_ONCE);

    change.to(list);

    watch.awaitChange();
  }

  @Test
  void aFolderThatComesLaterIsSeen() throws Exception {
    Path later = folder.resolve("later");
    InputsWatch watch = InputsWatch.begin(List.of(later), AT_ONCE);

    Files.createDirectories(later);
    Files.writeString(later.resolve("schools.csv"), "");

    watch.awaitChange();
  }

  @Test
  void oneChangeIsToldOnce() throws Exception {
    InputsWatch watch = InputsWatch.begin(List.of(folder), AT_ONCE);
    Files.delete(list);
    watch.awaitChange();

    FutureTask<Boolean> waiting = waiting(watch);
    assertThat(waiting).isNotDone();
    Files.writeString(list, "school_id\n2\n");

    assertThat(waiting.get()).isTrue();
  }

  /** Waits on a thread of its own. */
  private static FutureTask<Boolean> waiting(InputsWatch watch) {
    Callable<Boolean> wait =
        () -> {
          watch.awaitChange();
          return true;
        };
    FutureTask<Boolean> task = new FutureTask<>(wait);
    Thread thread = new Thread(task, "waits for a change");
    thread.setDaemon(true);
    thread.start();
    return task;
  }
}

package sello.transforms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sello.catalog.Releases;

/**
 * {@code sello prune}: lets go of what a data folder keeps only to be quicker or to look back, and
 * nobody has touched for some days: prepared releases that were not published, parsed inputs, logs
 * of tasks, files and reports that lie ready for callers. Releases are never touched.
 */
@Command(
    name = "prune",
    description =
        "Delete what is kept to be quicker or to look back, and is older than some days: prepared"
            + " releases, parsed inputs, logs of tasks and reports. Never a release.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class PruneCommand implements Callable<Integer> {
  @Option(
      names = "--data",
      required = true,
      defaultValue = "${env:SELLO_DATA}",
      paramLabel = "DIR",
      description = "Folder with the releases (in a workflow: that of the service).")
  private Path data = Path.of("");

  @Option(
      names = "--days",
      defaultValue = "90",
      paramLabel = "N",
      description = "Kept for so many days (default: ${DEFAULT-VALUE}).")
  private int days;

  public static void main(String[] arguments) {
    Parent.dieWith();
    System.exit(CommandExit.run(new PruneCommand(), arguments));
  }

  @Override
  public Integer call() {
    if (days < 1) {
      throw new IllegalArgumentException("--days is " + days + ", not 1 or more.");
    }
    if (!Files.isDirectory(data)) {
      throw new EnvironmentError("The data folder " + data + " is not there.");
    }
    Path root = data.toAbsolutePath().normalize();
    Instant oldest = Instant.now().minus(Duration.ofDays(days));
    try (BuildLock lock = BuildLock.take(root)) {
      prune(root, Prepared.folder(new Releases(root)), 1, oldest);
      prune(root, root.resolve("parsed"), 2, oldest);
      prune(root, root.resolve("state/logs"), 2, oldest);
      pruneReports(root, oldest);
      return CommandExit.DONE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reports of the latest release are what callers ask for, however long ago it was published. */
  private static void pruneReports(Path root, Instant oldest) throws IOException {
    Optional<String> latest = new Releases(root).latestId();
    Path reports = root.resolve("state/reports");
    if (!Files.isDirectory(reports)) {
      return;
    }
    try (Stream<Path> releases = Files.list(reports)) {
      for (Path release : releases.sorted().toList()) {
        if (!latest.equals(Optional.of(String.valueOf(release.getFileName())))) {
          prune(root, release, 1, oldest);
        }
      }
    }
  }

  /** Of what lies so many steps under a folder, the old goes. */
  private static void prune(Path root, Path folder, int depth, Instant oldest) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> entries;
    try (Stream<Path> found = Files.find(folder, depth, (path, kind) -> true)) {
      entries =
          found
              .filter(path -> folder.relativize(path).getNameCount() == depth)
              .filter(path -> !path.equals(folder))
              .sorted()
              .toList();
    }
    for (Path entry : entries) {
      if (newest(entry).isBefore(oldest)) {
        Deletion.of(entry);
        System.out.println("pruned " + root.relativize(entry));
      }
    }
  }

  /** When anything under a path was last written. */
  private static Instant newest(Path path) throws IOException {
    Instant newest = Instant.MIN;
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.toList()) {
        Instant written = Files.getLastModifiedTime(file).toInstant();
        newest = written.isAfter(newest) ? written : newest;
      }
    }
    return newest;
  }
}

package sello.transforms;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Releases;
import sello.ingest.ParsedParts;
import sello.storage.Folder;
import sello.storage.Folder.StoredFile;
import sello.storage.Folders;

/**
 * {@code sello prune}: lets go of what a data folder keeps only to be quicker or to look back, and
 * is older than some days: prepared releases that were not published, files of tables that no
 * release names, parsed inputs, logs of tasks and reports. A published release is never touched.
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
  private String data = "";

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
    Folder folder = Folders.at(data);
    if (!folder.isThere()) {
      throw new EnvironmentError("The data folder " + folder.name() + " is not there.");
    }
    Releases releases = new Releases(folder);
    Instant oldest = Instant.now().minus(Duration.ofDays(days));
    try (BuildLock lock = BuildLock.take(folder)) {
      prunePrepared(releases, oldest);
      pruneTables(releases, oldest);
      prune(folder, Staging.FOLDER, 1, oldest, "");
      prune(folder, ParsedParts.FOLDER, 2, oldest, "");
      prune(folder, "state/logs/", 2, oldest, "");
      // Reports of the latest release are what callers ask for, however long ago it was published.
      prune(folder, "state/reports/", 2, oldest, releases.latestId().orElse(""));
      return CommandExit.DONE;
    }
  }

  private static void prunePrepared(Releases releases, Instant oldest) {
    for (StoredFile file : releases.data().files(Prepared.FOLDER)) {
      if (file.written().isBefore(oldest)) {
        Prepared.forget(releases, Prepared.idIn(releases, file.path()));
        releases.data().delete(file.path());
        System.out.println("pruned " + file.path());
      }
    }
  }

  /** Files of tables that no release names: of builds that were killed or not published. */
  private static void pruneTables(Releases releases, Instant oldest) {
    Set<String> named =
        releases.ids().stream()
            .filter(releases::exists)
            .flatMap(id -> releases.manifest(id).tableFiles().stream())
            .map(FileEntry::path)
            .collect(Collectors.toSet());
    for (String folder : List.of("tables/", "restricted/")) {
      for (StoredFile file : releases.data().files(folder)) {
        if (file.written().isBefore(oldest) && !named.contains(file.path())) {
          releases.data().delete(file.path());
          System.out.println("pruned " + file.path());
        }
      }
    }
  }

  /**
   * Of what lies so many steps under a folder, the old goes.
   *
   * @param kept name of the folder whose files stay
   */
  private static void prune(Folder data, String folder, int depth, Instant oldest, String kept) {
    Map<String, Instant> newest = new TreeMap<>();
    for (StoredFile file : data.files(folder)) {
      List<String> steps = List.of(file.path().substring(folder.length()).split("/"));
      if (steps.size() >= depth && !steps.get(0).equals(kept)) {
        newest.merge(
            folder + String.join("/", steps.subList(0, depth)),
            file.written(),
            (one, other) -> one.isAfter(other) ? one : other);
      }
    }
    newest.forEach(
        (path, written) -> {
          if (written.isBefore(oldest)) {
            data.delete(path);
            System.out.println("pruned " + path);
          }
        });
  }
}

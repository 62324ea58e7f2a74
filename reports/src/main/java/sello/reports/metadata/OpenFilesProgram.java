package sello.reports.metadata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import sello.catalog.Json;
import sello.catalog.Manifest;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Releases;
import sello.catalog.Settings;
import sello.reports.Database;
import sello.reports.OpenRelease;
import sello.reports.SitePath;
import sello.transforms.CommandExit;
import sello.transforms.Parent;

/**
 * Writes the open files of a release that a build has staged, and names them in its manifest. The
 * build starts it as a process: Spark stays out of the one, and DuckDB out of the other.
 */
@Command(name = "open-files")
public final class OpenFilesProgram implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DATA", description = "The data folder.")
  private Path data = Path.of("");

  @Parameters(index = "1", paramLabel = "STAGED", description = "The staged release.")
  private Path staged = Path.of("");

  /**
   * @param arguments the data folder, and the folder of the staged release, with a manifest
   */
  public static void main(String[] arguments) {
    Parent.dieWith();
    System.exit(CommandExit.run(new OpenFilesProgram(), arguments));
  }

  @Override
  public Integer call() throws IOException {
    String address = Settings.from(System.getenv()).address();
    write(
        new Releases(data),
        staged,
        address.isEmpty() ? Optional.empty() : Optional.of(new SiteAddress(address)));
    return CommandExit.DONE;
  }

  /**
   * Writes the open files of a staged release, and its manifest anew.
   *
   * @param site where the release can be asked once it is published; empty when that is not known
   */
  public static void write(Releases releases, Path staged, Optional<SiteAddress> site)
      throws IOException {
    Path file = staged.resolve(Manifest.FILE);
    Manifest manifest = Json.MAPPER.readValue(file.toFile(), Manifest.class);
    try (Database database = Database.reading(releases.root())) {
      Optional<OpenRelease> before =
          Optional.ofNullable(manifest.previous())
              .filter(releases::exists)
              .map(id -> OpenRelease.of(releases, id, database));
      OpenRelease release = OpenRelease.of(releases, manifest, database, SitePath.ROOT);
      List<FileEntry> open =
          new OpenFiles(release, before, site, staged.resolve(Manifest.OPEN)).write();
      Files.writeString(file, Json.PRETTY.writeValueAsString(manifest.withOpen(open)) + "\n");
    }
  }
}

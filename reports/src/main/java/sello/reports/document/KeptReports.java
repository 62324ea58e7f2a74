package sello.reports.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sello.catalog.Sha256;
import sello.reports.OpenRelease;
import sello.reports.metadata.ProgramVersion;
import sello.reports.metadata.SiteAddress;

/**
 * Reports that were written once their release was published: {@code
 * state/reports/<release>/<program>/<site>/} in a data folder. What lies there is what this program
 * would write again, so whoever finds it in the way may remove it.
 */
public final class KeptReports {
  private static final int SHORT = 12;
  private final Path root;
  private @Nullable String program;

  private KeptReports(Path root) {
    this.root = root;
  }

  public static KeptReports in(Path data) {
    return new KeptReports(data.toAbsolutePath().normalize().resolve("state/reports"));
  }

  /**
   * Where reports of a release lie: another program's are not taken, and links lead to one site.
   *
   * @param site where their sources are shown; empty where no site is known
   */
  public synchronized Path folder(OpenRelease release, Optional<SiteAddress> site) {
    if (program == null) {
      program = ProgramVersion.current();
    }
    String address = site.map(SiteAddress::base).map(KeptReports::shortly).orElse("nowhere");
    return root.resolve(release.id()).resolve(program).resolve(address);
  }

  private static String shortly(String address) {
    return Sha256.of(address).substring(0, SHORT);
  }

  /**
   * The file of a report, if it was written.
   *
   * @param name as {@link Reports#fileName} says it
   */
  public Optional<Path> find(
      OpenRelease release, Optional<SiteAddress> site, String name, DocumentFormat format) {
    return Optional.of(folder(release, site).resolve(name + "." + format.extension()))
        .filter(Files::isRegularFile);
  }

  /** Writes a file that is whole whenever it is seen. */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path whole = file.toAbsolutePath();
    Files.createDirectories(whole.getParent());
    Path written =
        whole.resolveSibling(
            whole.getFileName() + "." + ProcessHandle.current().pid() + ".writing");
    try {
      Files.write(written, bytes);
      Files.move(
          written, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(written);
    }
  }
}

package sello.api;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Sha256;
import sello.reports.OpenRelease;
import sello.reports.metadata.Measures;
import sello.reports.metadata.ReleasePackage;
import sello.reports.metadata.SiteAddress;

/**
 * The packages that were asked for last, in temporary files. A package never changes, and to write
 * one reads a whole release: so it is written once, and one at a time.
 */
final class Packages implements AutoCloseable {
  private static final int KEPT = 3;

  private final Measures measures;
  private final Map<String, Kept> all = new LinkedHashMap<>(KEPT, 0.75f, true);

  Packages(Measures measures) {
    this.measures = measures;
  }

  /**
   * A package that is written.
   *
   * @param sha256 of its bytes
   * @param files what is in it, by path
   */
  record Kept(Path file, long bytes, String sha256, Map<String, FileEntry> files) {
    /** A file in it. */
    FileEntry file(String path) {
      return Objects.requireNonNull(files.get(path), path);
    }
  }

  /**
   * The package of a release, whole.
   *
   * @param before the release before it, which can still be asked
   */
  synchronized Kept of(OpenRelease release, Optional<OpenRelease> before, SiteAddress site)
      throws IOException {
    String name =
        "%s %s %s".formatted(site.base(), release.id(), before.map(OpenRelease::id).orElse(""));
    Kept known = all.get(name);
    if (known != null && Files.exists(known.file())) {
      return known;
    }
    Kept written = written(new ReleasePackage(release, before, site, measures));
    all.put(name, written);
    forgetOldest();
    return written;
  }

  private static Kept written(ReleasePackage wanted) throws IOException {
    Path file = Files.createTempFile("sello", ".package");
    file.toFile().deleteOnExit();
    MessageDigest digest = Sha256.digest();
    Map<String, FileEntry> files = new HashMap<>();
    boolean isWhole = false;
    try (OutputStream out =
        new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), digest)) {
      wanted.write(out).forEach(entry -> files.put(entry.path(), entry));
      isWhole = true;
    } finally {
      if (!isWhole) {
        Files.deleteIfExists(file);
      }
    }
    String sha256 = HexFormat.of().formatHex(digest.digest());
    return new Kept(file, Files.size(file), sha256, Map.copyOf(files));
  }

  /** Who still reads a file that goes reads it to its end. */
  private void forgetOldest() throws IOException {
    Iterator<Kept> oldest = all.values().iterator();
    while (all.size() > KEPT) {
      Files.deleteIfExists(oldest.next().file());
      oldest.remove();
    }
  }

  @Override
  public synchronized void close() {
    try {
      for (Kept kept : all.values()) {
        Files.deleteIfExists(kept.file());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    all.clear();
  }
}

package sello.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The hash of a release's manifest, in a file beside it that {@code sha256sum -c} reads: the
 * manifest vouches for all other files, and this for the manifest. Releases of before have none.
 */
public final class ManifestSeal {
  public static final String FILE = Manifest.FILE + ".sha256";

  private ManifestSeal() {}

  /** The line that seals the manifest in a folder, as it stands there now. */
  public static String of(Path folder) {
    return Sha256.of(folder.resolve(Manifest.FILE)) + "  " + Manifest.FILE;
  }

  /** Whether the manifest in a folder has one. */
  static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(FILE));
  }

  /** What is wrong with a sealed manifest; empty for one as it was published, or without a seal. */
  static Optional<String> finding(Path folder) {
    if (!isIn(folder)) {
      return Optional.empty();
    }
    Path file = folder.resolve(FILE);
    try {
      return Files.readString(file).strip().equals(of(folder))
          ? Optional.empty()
          : Optional.of(
              "%s has changed: its sha256 is not that of %s.".formatted(Manifest.FILE, FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

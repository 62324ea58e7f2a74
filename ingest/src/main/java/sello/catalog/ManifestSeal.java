package sello.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import sello.storage.Folder;

/**
 * The hash of a release's manifest, in a file beside it that {@code sha256sum -c} reads: the
 * manifest vouches for all other files, and this for the manifest. Releases of before have none.
 */
public final class ManifestSeal {
  public static final String FILE = Manifest.FILE + ".sha256";

  private ManifestSeal() {}

  /** The line that seals a manifest. */
  public static String of(String sha256) {
    return sha256 + "  " + Manifest.FILE;
  }

  /** Whether the manifest in a folder has one. */
  static boolean isIn(Folder data, String folder) {
    return data.has(folder + "/" + FILE);
  }

  /** What is wrong with a sealed manifest; empty for one as it was published, or without a seal. */
  static Optional<String> finding(Folder data, String folder) {
    try {
      return data.text(folder + "/" + FILE)
          .filter(seal -> !seal.equals(of(Sha256.of(data, folder + "/" + Manifest.FILE))))
          .map(
              seal ->
                  "%s has changed: its sha256 is not that of %s.".formatted(Manifest.FILE, FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

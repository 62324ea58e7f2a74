package sello.reports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import sello.catalog.Manifest;

/**
 * A file of a release that everybody may take, byte for byte.
 *
 * @param release the release
 * @param entry what the manifest says of it
 */
public record ReleaseFile(OpenRelease release, Manifest.FileEntry entry) {

  /**
   * Opens it.
   *
   * @throws IllegalStateException when it is not as long as the manifest says: the release is
   *     damaged, and bytes under a wrong hash are worse than none
   */
  public InputStream open() throws IOException {
    Path file = release.folder().resolve(entry.path());
    long found = Files.size(file);
    if (found != entry.bytes()) {
      throw new IllegalStateException(
          "Release %s is damaged: %s has %d bytes, its manifest says %d."
              .formatted(release.id(), entry.path(), found, entry.bytes()));
    }
    return Files.newInputStream(file);
  }
}

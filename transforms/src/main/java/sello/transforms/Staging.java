package sello.transforms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import sello.catalog.Manifest;
import sello.catalog.Releases;

/**
 * A release being written, in {@code releases/.staging} beside the published ones. What a killed
 * build left half-written is swept by the next one. A whole release is never deleted, published or
 * not.
 */
final class Staging {
  private final Releases releases;
  private final Path folder;

  private Staging(Releases releases, Path folder) {
    this.releases = releases;
    this.folder = folder;
  }

  /**
   * Sweeps what a killed build left half-written, and begins. The caller holds the {@link
   * BuildLock}.
   */
  static Staging begin(Releases releases) {
    Path folder = releases.folder().resolve(".staging");
    try {
      Files.createDirectories(releases.folder());
      Deletion.of(folder);
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Staging(releases, folder);
  }

  Path folder() {
    return folder;
  }

  /**
   * Makes the staged files the release that {@code latest} names.
   *
   * @throws EnvironmentError when the clock was set back while they were built
   */
  void publish(Manifest manifest) {
    PublicationOrder.require(releases.latest(), Instant.parse(manifest.published()));
    new Publishing(releases).publish(folder, manifest);
  }

  /** Leaves nothing behind. */
  synchronized void discard() {
    Deletion.of(folder);
  }
}

package sello.transforms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import sello.catalog.Json;
import sello.catalog.Manifest;
import sello.catalog.ManifestSeal;
import sello.catalog.Releases;
import sello.catalog.Sha256;
import sello.ingest.DataError;
import sello.storage.Folder;
import sello.storage.LocalFolder;

/**
 * What a build is writing and has no place yet, in {@code .writing/<build>/} of the data folder.
 * Tables take their place as soon as they are whole; the release, a folder of this machine until
 * then, when all of it is.
 */
final class Staging {
  /** The folder with what builds are writing. */
  static final String FOLDER = ".writing/";

  private final Releases releases;
  private final String writing;
  private final LocalFolder scratch;

  private Staging(Releases releases, String writing) {
    this.releases = releases;
    this.writing = writing;
    this.scratch = new LocalFolder(releases.data().scratch(writing));
  }

  /**
   * Begins. On this machine it sweeps what a killed build left half-written: the caller holds the
   * {@link BuildLock}. In a store another build may be at work; {@code prune} sweeps there.
   */
  static Staging begin(Releases releases) {
    if (releases.data() instanceof LocalFolder local) {
      local.delete(FOLDER);
    }
    return new Staging(releases, FOLDER + UUID.randomUUID() + "/");
  }

  /** The data folder. */
  Folder data() {
    return releases.data();
  }

  /** Folder in the data folder in which this build writes what has no place yet. */
  String writing() {
    return writing;
  }

  /** A folder of this machine for what this build writes without Spark. */
  Path scratch() {
    return scratch.root();
  }

  /** The folder of this machine in which the release is put together. */
  Path release() {
    return scratch.scratch("release");
  }

  /**
   * Gives the release its manifest and its place.
   *
   * @throws DataError when another build made the same release in the same second
   */
  void keep(Manifest manifest) {
    String place = Releases.path(manifest.id());
    try {
      scratch.write("release/" + Manifest.FILE, Json.PRETTY.writeValueAsString(manifest) + "\n");
      String seal = ManifestSeal.of(Sha256.of(scratch, "release/" + Manifest.FILE));
      scratch.write("release/" + ManifestSeal.FILE, seal + "\n");
      if (!isAlone() && !data().replace(place + "/" + ManifestSeal.FILE, Optional.empty(), seal)) {
        throw new DataError(
            "Another build makes " + manifest.id() + " at this moment. Nothing was published.");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    data().place(release(), place, Manifest.FILE);
  }

  /** Leaves nothing behind. */
  synchronized void discard() {
    data().delete(isAlone() ? FOLDER : writing);
    scratch.delete("");
  }

  private boolean isAlone() {
    return data() instanceof LocalFolder;
  }
}

package sello.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sello.catalog.Releases;

/**
 * What a data folder shows, told by its marks and not by reading it: as long as they are the same,
 * {@code latest} names the same release, and none has come, gone or been withdrawn.
 *
 * @param file which file {@code latest} is, where the file system can tell
 * @param latest when it was written
 * @param releases when a release last came or went
 * @param withdrawn when one was last withdrawn; 0 for never
 */
record Standing(@Nullable Object file, FileTime latest, long releases, long withdrawn) {

  /** Of a data folder, now; empty when nothing was published. */
  static Optional<Standing> of(Releases releases) {
    try {
      BasicFileAttributes latest =
          Files.readAttributes(releases.latestFile(), BasicFileAttributes.class);
      return Optional.of(
          new Standing(
              latest.fileKey(),
              latest.lastModifiedTime(),
              releases.folder().toFile().lastModified(),
              releases.withdrawnFolder().toFile().lastModified()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}

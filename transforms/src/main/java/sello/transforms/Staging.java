package sello.transforms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sello.catalog.Json;
import sello.catalog.Manifest;
import sello.catalog.Releases;

/**
 * A release being written, beside the published ones, and the one step that publishes it.
 *
 * <p>Order of things: every file is written and flushed in {@code releases/.staging}; the folder
 * takes its name; {@code latest} is replaced. A build killed before the last step has published
 * nothing; what it left half-written is swept by the next one. A whole release is never deleted,
 * published or not.
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
      delete(folder);
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Staging(releases, folder);
  }

  Path folder() {
    return folder;
  }

  /** Makes the staged files the release that {@code latest} names. */
  void publish(Manifest manifest) {
    try {
      write(folder.resolve(Manifest.FILE), Json.PRETTY.writeValueAsString(manifest) + "\n");
      flushAll();
      Files.move(folder, releases.folder(manifest.id()), StandardCopyOption.ATOMIC_MOVE);
      flush(releases.folder());
      Path next = releases.data().resolve("latest.next");
      write(next, manifest.id() + "\n");
      Files.move(
          next,
          releases.latestFile(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      flush(releases.data());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Leaves nothing behind. */
  synchronized void discard() {
    delete(folder);
  }

  private void flushAll() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        flush(file);
      }
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
    flush(file);
  }

  private static void flush(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static void delete(Path folder) {
    while (Files.exists(folder)) {
      try {
        deleteOnce(folder);
      } catch (NoSuchFileException | DirectoryNotEmptyException e) {
        // A writer of Spark that is just ending was at work in it: once more.
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void deleteOnce(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
              throws IOException {
            Files.deleteIfExists(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}

package sello.transforms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import sello.catalog.Json;
import sello.catalog.Manifest;
import sello.catalog.ManifestSeal;
import sello.catalog.Releases;

/**
 * The one step that publishes a folder of finished tables: everything is flushed, the folder takes
 * the release's name, {@code latest} is replaced. Who is killed before the last has published
 * nothing.
 */
final class Publishing {
  private final Releases releases;

  Publishing(Releases releases) {
    this.releases = releases;
  }

  /** Makes the folder's files the release that {@code latest} names. */
  void publish(Path folder, Manifest manifest) {
    try {
      complete(folder, manifest);
      Files.createDirectories(releases.folder());
      Files.move(folder, releases.folder(manifest.id()), StandardCopyOption.ATOMIC_MOVE);
      flush(releases.folder());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    name(manifest.id());
  }

  /** Lets {@code latest} name a release that is there whole. */
  void name(String id) {
    replace(releases.latestFile(), id);
  }

  /** Writes the manifest and its seal beside the tables, and brings all of it to the disk. */
  static void complete(Path folder, Manifest manifest) throws IOException {
    replace(folder.resolve(Manifest.FILE), Json.PRETTY.writeValueAsString(manifest));
    replace(folder.resolve(ManifestSeal.FILE), ManifestSeal.of(folder));
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        flush(file);
      }
    }
  }

  /** What a file is about to become; left behind by who is killed meanwhile, and no part of it. */
  static Path next(Path file) {
    return file.resolveSibling(file.getFileName() + ".next");
  }

  /** Gives a file these lines, at once for all who read it. */
  static void replace(Path file, String lines) {
    Path folder = file.toAbsolutePath().getParent();
    Path next = next(file);
    try {
      Files.writeString(next, lines + "\n", StandardCharsets.UTF_8);
      flush(next);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      if (folder != null) {
        flush(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void flush(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}

package sello.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for files on their way out; it goes when it is closed. */
public final class TemporaryFolder implements AutoCloseable {
  private final Path folder;

  private TemporaryFolder(Path folder) {
    this.folder = folder;
  }

  public static TemporaryFolder open() throws IOException {
    return new TemporaryFolder(Files.createTempDirectory("sello-export"));
  }

  Path path() {
    return folder;
  }

  public Path file(String name) {
    return folder.resolve(name);
  }

  void copy(String name, OutputStream out) throws IOException {
    Files.copy(file(name), out);
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    }
  }
}

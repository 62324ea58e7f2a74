package sello.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of this machine. What is written is brought to the disk before it takes its name, so
 * that a power failure leaves the old or the new.
 *
 * @param root the folder
 */
public record LocalFolder(Path root) implements Folder {
  private static final String NEXT = ".next";

  public LocalFolder {
    root = root.toAbsolutePath().normalize();
  }

  /** Where a file lies. */
  public Path path(String path) {
    return root.resolve(path);
  }

  @Override
  public String name() {
    return root.toString();
  }

  @Override
  public URI uri(String path) {
    return path(path).toUri();
  }

  @Override
  public String sparkPath(String path) {
    return "file:" + path(path);
  }

  @Override
  public boolean isThere() {
    return Files.isDirectory(root);
  }

  @Override
  public boolean has(String path) {
    return Files.isRegularFile(path(path));
  }

  @Override
  public InputStream open(String path) throws IOException {
    return Files.newInputStream(path(path));
  }

  @Override
  public List<String> names(String folder) {
    if (!Files.isDirectory(path(folder))) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(path(folder))) {
      return all.sorted().map(LocalFolder::name).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path path) {
    return path.getFileName() + (Files.isDirectory(path) ? "/" : "");
  }

  @Override
  public List<StoredFile> files(String folder) {
    if (!Files.isDirectory(path(folder))) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(path(folder))) {
      return all.filter(Files::isRegularFile).sorted().map(this::stored).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private StoredFile stored(Path file) {
    try {
      return new StoredFile(
          root.relativize(file).toString().replace('\\', '/'),
          Files.size(file),
          Files.getLastModifiedTime(file).toInstant());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean isLinkOut(String path) {
    if (!Files.exists(path(path), LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try {
      return !path(path).toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      return true; // a link to nothing
    }
  }

  @Override
  public void write(String path, String text) {
    Path file = path(path);
    Path next = file.resolveSibling(file.getFileName() + NEXT);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(next, text, StandardCharsets.UTF_8);
      put(next, path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The caller holds the {@link BuildLock}: nobody writes in between. */
  @Override
  public boolean replace(String path, Optional<String> expected, String text) {
    try {
      if (!text(path).equals(expected)) {
        return false;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    write(path, text + "\n");
    return true;
  }

  @Override
  public Path scratch(String path) {
    try {
      return Files.createDirectories(path(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void place(Path local, String path, String last) {
    try (Stream<Path> files = Files.walk(local)) {
      for (Path file : files.toList()) {
        flush(file);
      }
      Files.createDirectories(path(path).getParent());
      Files.move(local, path(path), StandardCopyOption.ATOMIC_MOVE);
      flush(path(path).getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void put(Path local, String path) {
    Path file = path(path);
    try {
      flush(local);
      Files.createDirectories(file.getParent());
      Files.move(local, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      flush(file.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void move(String from, String to) {
    put(path(from), to);
  }

  private static void flush(@Nullable Path path) throws IOException {
    if (path != null) {
      try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  /** Also while somebody is still writing there: a writer of Spark that is just ending. */
  @Override
  public void delete(String path) {
    while (Files.exists(path(path), LinkOption.NOFOLLOW_LINKS)) {
      try {
        Files.walkFileTree(path(path), new Deleting());
      } catch (NoSuchFileException | DirectoryNotEmptyException e) {
        // Once more.
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Deleting extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}

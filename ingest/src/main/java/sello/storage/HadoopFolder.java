package sello.storage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.EtagSource;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FSDataOutputStreamBuilder;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Options.CreateFileOptionKeys;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.jspecify.annotations.Nullable;

/**
 * A prefix of a store of objects, such as {@code s3a://bucket/data}, by Hadoop's FileSystem. An
 * object is there whole or not at all; one is replaced only as its ETag says that it still is what
 * was read (a conditional put).
 */
class HadoopFolder implements Folder {
  private final Path root;
  private final FileSystem files;

  /**
   * @throws StorageError when the store refuses or does not answer
   */
  HadoopFolder(String address, Configuration configuration) {
    this.root = new Path(address);
    this.files = ask(() -> FileSystem.get(root.toUri(), configuration));
  }

  /** A question to the store. */
  @FunctionalInterface
  private interface Question<T> {
    T ask() throws IOException;
  }

  private <T> T ask(Question<T> question) {
    try {
      return question.ask();
    } catch (IOException e) {
      throw new StorageError(name(), e);
    }
  }

  private Path path(String path) {
    return path.isEmpty() ? root : new Path(root, path.replaceAll("/$", ""));
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
    return path(path).toString();
  }

  @Override
  public boolean isThere() {
    return ask(() -> files.exists(root));
  }

  @Override
  public boolean has(String path) {
    return status(path).filter(FileStatus::isFile).isPresent();
  }

  private Optional<FileStatus> status(String path) {
    return ask(
        () -> {
          try {
            return Optional.of(files.getFileStatus(path(path)));
          } catch (FileNotFoundException e) {
            if (e.getClass() != FileNotFoundException.class) {
              throw e; // the bucket is not there
            }
            return Optional.empty();
          }
        });
  }

  @Override
  public InputStream open(String path) throws IOException {
    return files.open(path(path));
  }

  @Override
  public List<String> names(String folder) {
    List<FileStatus> found =
        status(folder).filter(FileStatus::isDirectory).isEmpty()
            ? List.of()
            : ask(() -> List.of(files.listStatus(path(folder))));
    return found.stream()
        .map(status -> status.getPath().getName() + (status.isDirectory() ? "/" : ""))
        .sorted()
        .toList();
  }

  @Override
  public List<StoredFile> files(String folder) {
    if (status(folder).filter(FileStatus::isDirectory).isEmpty()) {
      return List.of();
    }
    return ask(
        () -> {
          List<StoredFile> found = new ArrayList<>();
          RemoteIterator<LocatedFileStatus> all = files.listFiles(path(folder), true);
          while (all.hasNext()) {
            found.add(stored(all.next()));
          }
          found.sort(Comparator.comparing(StoredFile::path));
          return List.copyOf(found);
        });
  }

  private StoredFile stored(FileStatus status) {
    return new StoredFile(
        root.toUri().relativize(status.getPath().toUri()).getPath(),
        status.getLen(),
        Instant.ofEpochMilli(status.getModificationTime()));
  }

  @Override
  public boolean isLinkOut(String path) {
    return false;
  }

  @Override
  public void write(String path, String text) {
    ask(() -> created(files.createFile(path(path)).overwrite(true).recursive(), text));
  }

  @Override
  public boolean replace(String path, Optional<String> expected, String text) {
    Optional<String> tag = status(path).map(HadoopFolder::etag);
    if (!ask(() -> text(path)).equals(expected) || tag.isPresent() != expected.isPresent()) {
      return false;
    }
    FSDataOutputStreamBuilder<?, ?> file = files.createFile(path(path)).overwrite(true).recursive();
    tag.ifPresentOrElse(
        etag -> file.must(CreateFileOptionKeys.FS_OPTION_CREATE_CONDITIONAL_OVERWRITE_ETAG, etag),
        () -> file.must(CreateFileOptionKeys.FS_OPTION_CREATE_CONDITIONAL_OVERWRITE, true));
    try {
      return created(file, text + "\n");
    } catch (IOException e) {
      if (wasReplaced(e)) {
        return false;
      }
      throw new StorageError(name(), e);
    }
  }

  /** Whether a store says that an object is not what a put expected (HTTP 412, or 409). */
  private static boolean wasReplaced(IOException e) {
    return e.getClass().getSimpleName().equals("RemoteFileChangedException")
        || String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("precondition");
  }

  private static String etag(FileStatus status) {
    if (status instanceof EtagSource source && source.getEtag() != null) {
      return source.getEtag();
    }
    throw new IllegalArgumentException(
        status.getPath() + " has no ETag: releases need a store with conditional puts, as s3a.");
  }

  private static boolean created(FSDataOutputStreamBuilder<?, ?> file, String text)
      throws IOException {
    try (FSDataOutputStream out = file.build()) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
    return true;
  }

  @Override
  public java.nio.file.Path scratch(String path) {
    return ask(() -> Files.createTempDirectory("sello-"));
  }

  @Override
  public void place(java.nio.file.Path local, String path, String last) {
    List<java.nio.file.Path> all;
    try (Stream<java.nio.file.Path> walk = Files.walk(local)) {
      all = walk.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    all.stream().filter(file -> !file.endsWith(last)).forEach(file -> place(local, file, path));
    all.stream().filter(file -> file.endsWith(last)).forEach(file -> place(local, file, path));
  }

  private void place(java.nio.file.Path local, java.nio.file.Path file, String path) {
    put(file, path + "/" + local.relativize(file).toString().replace('\\', '/'));
  }

  @Override
  public void put(java.nio.file.Path local, String path) {
    ask(
        () -> {
          files.copyFromLocalFile(true, true, new Path(local.toUri()), path(path));
          return path;
        });
  }

  @Override
  public void move(String from, String to) {
    boolean moved =
        ask(
            () -> {
              files.delete(path(to), false);
              files.mkdirs(path(to).getParent());
              return files.rename(path(from), path(to));
            });
    if (!moved) {
      throw new StorageError(name(), new IOException(from + " cannot be moved to " + to));
    }
  }

  @Override
  public void delete(String path) {
    ask(() -> files.delete(path(path), true));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HadoopFolder folder && folder.root.equals(root);
  }

  @Override
  public int hashCode() {
    return root.hashCode();
  }
}

package sello.storage;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A folder with inputs or releases, on this machine or in a store of objects. A file in it is named
 * by its path under it, with slashes. What cannot be read or written is told as an {@link
 * java.io.UncheckedIOException}.
 */
public interface Folder {
  /**
   * A file that lies there.
   *
   * @param written when it was last written
   */
  record StoredFile(String path, long bytes, Instant written) {}

  /** What people call it; it holds no credentials. */
  String name();

  /**
   * A file as Java names it, such as {@code file:///data/latest} or {@code s3a://b/data/latest}.
   */
  URI uri(String path);

  /** A file or folder as Spark takes it to write there. */
  String sparkPath(String path);

  /** Whether the folder itself is there. */
  boolean isThere();

  /** Whether it has this file. */
  boolean has(String path);

  /**
   * @throws java.io.FileNotFoundException or {@link java.nio.file.NoSuchFileException} when it is
   *     not there
   */
  InputStream open(String path) throws IOException;

  /**
   * The names of what lies in a folder, in their order; folders end with a slash. None when it is
   * not there.
   */
  List<String> names(String folder);

  /** Every file under a folder, in the order of their paths; none when it is not there. */
  List<StoredFile> files(String folder);

  /** Whether following links leads from a path out of the folder, or to nothing. */
  boolean isLinkOut(String path);

  /** Gives a file this text: whoever reads it has the old or the new one whole. */
  void write(String path, String text);

  /**
   * Does the same if the file still has the text that is expected.
   *
   * @param expected empty: the file is not there
   * @return whether it was replaced
   */
  boolean replace(String path, Optional<String> expected, String text);

  /**
   * A folder of this machine for what is being written, which {@link #place} brings to its place.
   */
  Path scratch(String path);

  /**
   * Moves a folder of this machine here, with its files: at once, or with one file as the last.
   *
   * @param last the file by which others know that the folder is whole
   */
  void place(Path local, String path, String last);

  /** Moves a file of this machine here, over one that may be there. */
  void put(Path local, String path);

  /** Gives a file of this folder another place, over one that may be there. */
  void move(String from, String to);

  /** Removes a file, or a folder with all that is in it; nothing when it is not there. */
  void delete(String path);

  /** A file as text without the blanks around it; empty when it is not there. */
  default Optional<String> text(String path) throws IOException {
    if (!has(path)) {
      return Optional.empty();
    }
    try (InputStream in = open(path)) {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(in.readAllBytes()))
              .toString()
              .strip());
    }
  }
}

package sello.transforms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sello.catalog.Json;
import sello.catalog.Manifest.FileEntry;

/**
 * Where parts of tables are kept: {@code parts/<table>/<recipe>/} in the data folder. It holds
 * nothing that cannot be made again: whoever removes it pays with time only. A folder is a part
 * only when its tally is there, which is written before the folder gets its place.
 *
 * @param folder the folder {@code parts}
 * @param reuses whether what is kept is taken; else every part is worked out anew
 */
record Parts(Path folder, boolean reuses) {
  private static final String TALLY = "tally.json";
  private static final String WRITING = ".writing";

  /** Sweeps what a killed build left half-written. The caller is the only build at work. */
  void sweep() {
    Deletion.of(folder.resolve(WRITING));
  }

  /** Where a part is written before it is kept, under the folder. */
  static String writing(String table, String recipe) {
    return WRITING + "/" + table + "/" + recipe;
  }

  /** A part whose files are what its tally says; empty when it must be made, or made again. */
  Optional<Part> find(String table, String recipe) {
    Path tally = place(table, recipe).resolve(TALLY);
    if (!reuses || !Files.isRegularFile(tally)) {
      return Optional.empty();
    }
    try {
      Part part = Json.MAPPER.readValue(tally.toFile(), Part.class);
      // Whoever prunes sees when it was last of use.
      Files.setLastModifiedTime(tally, FileTime.from(Instant.now()));
      return Optional.of(part)
          .filter(p -> p.recipe().equals(recipe))
          .filter(p -> p.files().stream().allMatch(f -> TakeOver.isWhole(path(f), f)));
    } catch (IOException e) {
      return Optional.empty(); // A tally cut short by a power failure: the part is made again.
    }
  }

  /**
   * Gives a part its place.
   *
   * @param written under {@link #writing}
   */
  Part keep(String table, String recipe, AuditedTable written) {
    Path from = folder.resolve(writing(table, recipe));
    Path to = place(table, recipe);
    String home = table + "/" + recipe + "/";
    List<FileEntry> files =
        written.files().stream()
            .map(f -> new FileEntry(home + name(f), f.mediaType(), f.bytes(), f.sha256()))
            .toList();
    Part part = new Part(recipe, written.audit().rows(), written.audit().sums(), files);
    try {
      Files.writeString(from.resolve(TALLY), Json.PRETTY.writeValueAsString(part) + "\n");
      Files.createDirectories(to.getParent());
      Deletion.of(to);
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
      return part;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a file of a part lies. */
  Path path(FileEntry file) {
    return folder.resolve(file.path());
  }

  private Path place(String table, String recipe) {
    return folder.resolve(table).resolve(recipe);
  }

  private static String name(FileEntry file) {
    return file.path().substring(file.path().lastIndexOf('/') + 1);
  }
}

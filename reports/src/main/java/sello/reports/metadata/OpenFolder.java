package sello.reports.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sello.catalog.Json;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Sha256;
import sello.reports.Export;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;

/**
 * What was learnt once of the files of releases, to be known when the service starts again: {@code
 * state/open/<release>/<program>/} in a data folder. All of it can be worked out anew, so whoever
 * finds it in the way may remove it.
 */
public final class OpenFolder {
  private final Path root;
  private @Nullable Path program;

  private OpenFolder(Path root) {
    this.root = root;
  }

  /** Of a data folder and this program; nothing is written until something is learnt. */
  public static OpenFolder in(Path data) {
    return new OpenFolder(data.toAbsolutePath().normalize().resolve("state/open"));
  }

  /** Whether anything can be kept here: a data folder may be there to be read alone. */
  public boolean isWritable() {
    try {
      return Files.isWritable(Files.createDirectories(root));
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * A file as it was measured, and what vouches for it.
   *
   * @param rows hash of the table's rows: the file is of no others
   * @param file what was measured
   * @param sha256 of the two
   */
  record Note(String rows, FileEntry file, String sha256) {
    static Note of(OpenTable table, FileEntry file) {
      String rows = table.entry().contentHash();
      return new Note(rows, file, seal(rows, file));
    }

    boolean holds(OpenTable table) {
      return rows.equals(table.entry().contentHash()) && sha256.equals(seal(rows, file));
    }

    private static String seal(String rows, FileEntry file) {
      return Sha256.of(rows + "\n" + file);
    }
  }

  /**
   * What is known of a table's file in a format; empty when it is nothing, or cannot be believed.
   */
  Optional<FileEntry> find(OpenTable table, Export export) {
    Path place = note(table, export);
    if (!Files.exists(place)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Json.MAPPER.readValue(Files.readString(place), Note.class))
          .filter(note -> note.holds(table))
          .map(Note::file);
    } catch (JsonProcessingException e) {
      return Optional.empty(); // not whole: it is written again
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps what was learnt, if anything can be kept. */
  void keep(OpenTable table, Export export, FileEntry file) {
    if (!isWritable()) {
      return;
    }
    try {
      String text = Json.PRETTY.writeValueAsString(Note.of(table, file)) + "\n";
      Path written = beginning(table);
      Files.writeString(written, text);
      publish(written, note(table, export));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path note(OpenTable table, Export export) {
    return file(table, export.extension() + ".json");
  }

  /** Where a file of a table lies. */
  public Path file(OpenTable table, String ending) {
    return of(table.release()).resolve(table.name() + "." + ending);
  }

  /** A file that nobody reads yet, beside those that are read. */
  public Path beginning(OpenTable table) throws IOException {
    Path folder = Files.createDirectories(of(table.release()));
    return Files.createTempFile(folder, table.name(), ".writing");
  }

  /** Lets a file that is whole take its place, in one step. */
  public void publish(Path written, Path place) throws IOException {
    Files.move(written, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The folder of a release: another program's word is not taken, so each has its own. */
  public synchronized Path of(OpenRelease release) {
    if (program == null) {
      program = Path.of(ProgramVersion.current());
    }
    return root.resolve(release.id()).resolve(program);
  }

  /** Removes the files with these endings of all releases but one: what is measured stays known. */
  public void forgetFiles(List<String> endings, OpenRelease but) throws IOException {
    if (!Files.isDirectory(root)) {
      return;
    }
    Path kept = of(but);
    try (Stream<Path> files = Files.find(root, 3, (path, kind) -> kind.isRegularFile())) {
      for (Path file : files.filter(path -> !path.startsWith(kept)).toList()) {
        if (endings.stream().anyMatch(ending -> file.toString().endsWith("." + ending))) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}

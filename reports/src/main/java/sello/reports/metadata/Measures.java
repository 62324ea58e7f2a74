package sello.reports.metadata;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import sello.catalog.Manifest.FileEntry;
import sello.reports.Answer;
import sello.reports.Export;
import sello.reports.OpenTable;
import sello.reports.Query;

/**
 * Sizes, hashes and periods of the files of tables. To know them a file is written to nowhere; a
 * release never changes, so each is written once, and with a folder to note it in never again.
 */
public final class Measures {
  private final Optional<OpenFolder> folder;
  private final Map<String, FileEntry> known = new ConcurrentHashMap<>();
  private final Map<String, Optional<Period>> periods = new ConcurrentHashMap<>();

  /** Known as long as the service runs. */
  public Measures() {
    this(Optional.empty());
  }

  /**
   * @param folder where it is known for longer
   */
  public Measures(Optional<OpenFolder> folder) {
    this.folder = folder;
  }

  /** A table's file in a format; whoever asks first waits until it is measured. */
  FileEntry of(OpenTable table, Export export) {
    return known.computeIfAbsent(
        name(table, export), name -> noted(table, export).orElseGet(() -> measured(table, export)));
  }

  /** The years that a table is about. */
  Optional<Period> period(OpenTable table) {
    return periods.computeIfAbsent(ReleaseAddress.of(table), name -> Period.of(table));
  }

  /** What is known of a table's file without measuring it. */
  public Optional<FileEntry> find(OpenTable table, Export export) {
    FileEntry found = known.get(name(table, export));
    return found == null ? noted(table, export) : Optional.of(found);
  }

  private Optional<FileEntry> noted(OpenTable table, Export export) {
    return folder.flatMap(notes -> notes.find(table, export));
  }

  private FileEntry measured(OpenTable table, Export export) {
    try {
      FileEntry file = written(table, export, OutputStream.nullOutputStream(), () -> {});
      folder.ifPresent(notes -> notes.keep(table, export, file));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Measures a table's file, unless it is known.
   *
   * @param beforeEachRow is done so often, to make way for others
   */
  public void learn(OpenTable table, Export export, Runnable beforeEachRow) throws IOException {
    if (find(table, export).isEmpty()) {
      write(table, export, OutputStream.nullOutputStream(), beforeEachRow);
    }
  }

  /**
   * Writes a table's file somewhere, which stays open, and learns what it is.
   *
   * @param beforeEachRow is done so often, to make way for others
   */
  public FileEntry write(OpenTable table, Export export, OutputStream to, Runnable beforeEachRow)
      throws IOException {
    FileEntry file = written(table, export, to, beforeEachRow);
    learn(table, export, file);
    return file;
  }

  /** Takes what was learnt while a file was written. */
  void learn(OpenTable table, Export export, FileEntry file) {
    if (known.putIfAbsent(name(table, export), file) == null) {
      folder.ifPresent(notes -> notes.keep(table, export, file));
    }
  }

  private static FileEntry written(
      OpenTable table, Export export, OutputStream to, Runnable beforeEachRow) throws IOException {
    Answer all = table.ask(Query.everything(table.spec())).before(beforeEachRow);
    MeasuringStream stream = new MeasuringStream(to);
    export.write(all, stream);
    return stream.measured(path(table, export), export.mediaType());
  }

  /** Where a file lies in a package. */
  static String path(OpenTable table, Export export) {
    return "data/%s.%s".formatted(table.name(), export.extension());
  }

  private static String name(OpenTable table, Export export) {
    return ReleaseAddress.of(table, export);
  }
}

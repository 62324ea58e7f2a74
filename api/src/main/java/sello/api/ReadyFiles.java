package sello.api;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Sha256;
import sello.reports.Export;
import sello.reports.Exports;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.metadata.Measures;
import sello.reports.metadata.OpenFolder;

/**
 * The large tables of the latest release as CSV files that lie ready beside the releases: whoever
 * asks for all rows gets the file, and nothing is worked out. A file from an earlier start is taken
 * when its bytes have the hash that they had.
 */
final class ReadyFiles {
  static final Export FORMAT = Exports.CSV;

  private static final String ENDING = "csv";
  private static final String PACKED_ENDING = "csv.gz";

  private final OpenFolder folder;
  private final Measures measures;
  private final Map<String, ReadyFile> ready = new ConcurrentHashMap<>();

  ReadyFiles(OpenFolder folder, Measures measures) {
    this.folder = folder;
    this.measures = measures;
  }

  /** The file of a table; empty when there is none yet, or the table is small. */
  Optional<ReadyFile> find(OpenTable table) {
    return table.view().isPresent()
        ? Optional.empty()
        : Optional.ofNullable(ready.get(Addresses.table(table)));
  }

  /** How many bytes lie ready, not packed. */
  long bytes() {
    return ready.values().stream().mapToLong(ReadyFile::bytes).sum();
  }

  /**
   * Makes a table's file ready, if it is large, and learns its size and hash in any case.
   *
   * @param beforeEachRow is done so often, to make way for others
   */
  void prepare(OpenTable table, Runnable beforeEachRow) throws IOException {
    Path file = folder.file(table, ENDING);
    Path packed = folder.file(table, PACKED_ENDING);
    Optional<FileEntry> known = measures.find(table, FORMAT);
    if (known.isPresent() && known.get().bytes() <= Spool.IN_MEMORY) {
      return;
    }
    if (!folder.isWritable()) {
      measures.learn(table, FORMAT, beforeEachRow);
      return;
    }
    if (known.isEmpty() || !holds(file, known.get())) {
      known = Optional.of(write(table, file, beforeEachRow));
    }
    if (known.get().bytes() > Spool.IN_MEMORY) {
      if (!holdsPacked(packed, known.get())) {
        pack(table, file, packed);
      }
      ready.put(Addresses.table(table), readyFile(file, known.get(), packed));
    }
  }

  private static ReadyFile readyFile(Path file, FileEntry entry, Path packed) throws IOException {
    return new ReadyFile(file, entry.bytes(), entry.sha256(), packed, Files.size(packed));
  }

  /** Lets go of what lies ready of other releases. */
  void keepOnly(OpenRelease latest) throws IOException {
    ready.values().removeIf(file -> !file.file().startsWith(folder.of(latest)));
    folder.forgetFiles(List.of(ENDING, PACKED_ENDING), latest);
  }

  private FileEntry write(OpenTable table, Path file, Runnable beforeEachRow) throws IOException {
    Path written = folder.beginning(table);
    try {
      FileEntry entry;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(written))) {
        entry = measures.write(table, FORMAT, out, beforeEachRow);
      }
      if (entry.bytes() > Spool.IN_MEMORY) {
        folder.publish(written, file);
      }
      return entry;
    } finally {
      Files.deleteIfExists(written);
    }
  }

  /** The packed bytes are those that an answer has that is packed on its way. */
  private void pack(OpenTable table, Path file, Path packed) throws IOException {
    Path written = folder.beginning(table);
    try {
      try (InputStream in = GzipStream.of(Files.newInputStream(file));
          OutputStream out = Files.newOutputStream(written)) {
        in.transferTo(out);
      }
      folder.publish(written, packed);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  private static boolean holds(Path file, FileEntry entry) throws IOException {
    return Files.exists(file)
        && Files.size(file) == entry.bytes()
        && Sha256.of(file).equals(entry.sha256());
  }

  private static boolean holdsPacked(Path packed, FileEntry entry) throws IOException {
    if (!Files.exists(packed)) {
      return false;
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
      return Sha256.of(in).equals(entry.sha256());
    } catch (ZipException | EOFException e) {
      return false; // damaged: it is written again
    }
  }
}

package sello.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sello.catalog.Json;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Sha256;
import sello.catalog.SparkPath;

/**
 * Where parsed files are kept: {@code parsed/<publication>/<key>/} in the data folder. It holds
 * nothing that cannot be made again: whoever removes it pays with time only. A build never removes
 * a part, for an earlier set of inputs may come back; only what is half-written or damaged goes.
 *
 * @param folder the folder {@code parsed}
 */
public record ParsedParts(Path folder) {
  private static final String MEDIA_TYPE = "application/vnd.apache.parquet";

  /** Sweeps what a killed build left half-written. The caller is the only build at work. */
  public void sweep() {
    delete(writing());
  }

  /** Parts are written here, each moved whole to its place. */
  Path writing() {
    return folder.resolve(".writing");
  }

  Path folder(String publication, String key) {
    return folder.resolve(publication).resolve(key);
  }

  /** A part whose files are what its tally says; empty when it must be made, or made again. */
  Optional<ParsedPart> find(String publication, String key) {
    Path part = folder(publication, key);
    Path tally = part.resolve(ParsedPart.TALLY);
    if (!Files.isRegularFile(tally)) {
      return Optional.empty();
    }
    try {
      ParsedPart found = Json.MAPPER.readValue(tally.toFile(), ParsedPart.class);
      boolean whole = found.files().stream().allMatch(file -> isWhole(part, file));
      // Whoever prunes sees when it was last of use.
      Files.setLastModifiedTime(tally, FileTime.from(Instant.now()));
      return Optional.of(found).filter(p -> whole && p.key().equals(key));
    } catch (IOException e) {
      return Optional.empty(); // A tally cut short by a power failure: the part is made again.
    }
  }

  /** The Parquet files of parts, as Spark takes them. */
  public List<String> paths(String publication, Collection<ParsedPart> parts) {
    return parts.stream()
        .flatMap(
            part ->
                part.files().stream().map(f -> folder(publication, part.key()).resolve(f.path())))
        .map(SparkPath::from)
        .toList();
  }

  private static boolean isWhole(Path part, FileEntry entry) {
    Path file = part.resolve(entry.path());
    return Files.isRegularFile(file)
        && size(file) == entry.bytes()
        && Sha256.of(file).equals(entry.sha256());
  }

  /** Names the files of a part as they lie in a folder; what else Spark left there goes. */
  static List<FileEntry> nameFiles(Path part) throws IOException {
    List<FileEntry> entries = new ArrayList<>();
    for (Path file : children(part)) {
      if (!String.valueOf(file.getFileName()).endsWith(".parquet")) {
        Files.delete(file);
        continue;
      }
      String name = "part-%05d.parquet".formatted(entries.size());
      Path named = Files.move(file, part.resolve(name));
      entries.add(new FileEntry(name, MEDIA_TYPE, Files.size(named), Sha256.of(named)));
    }
    return entries;
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

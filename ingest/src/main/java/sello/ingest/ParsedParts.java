package sello.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import sello.catalog.Json;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Sha256;
import sello.storage.Folder;
import sello.storage.Folder.StoredFile;
import sello.storage.SparkPath;

/**
 * Where parsed files are kept: {@code parsed/<publication>/<key>/} in the data folder. It holds
 * nothing that cannot be made again: whoever removes it pays with time only. A build never removes
 * a part, for an earlier set of inputs may come back; only what is damaged goes.
 *
 * @param data the data folder
 * @param writing folder in it in which this build writes what has no place yet
 */
public record ParsedParts(Folder data, String writing) {
  static final String MEDIA_TYPE = "application/vnd.apache.parquet";

  /** The folder with all parts. */
  public static final String FOLDER = "parsed/";

  static String folder(String publication, String key) {
    return FOLDER + publication + "/" + key + "/";
  }

  /** A part whose files are what its tally says; empty when it must be made, or made again. */
  Optional<ParsedPart> find(String publication, String key) {
    String part = folder(publication, key);
    if (!data.has(part + ParsedPart.TALLY)) {
      return Optional.empty();
    }
    try (InputStream tally = data.open(part + ParsedPart.TALLY)) {
      ParsedPart found = Json.MAPPER.readValue(tally, ParsedPart.class);
      return Optional.of(found).filter(p -> p.key().equals(key) && isWhole(part, p));
    } catch (IOException e) {
      return Optional.empty(); // A tally cut short by a power failure: the part is made again.
    }
  }

  private boolean isWhole(String part, ParsedPart found) {
    return found.files().stream()
        .allMatch(file -> Sha256.isOf(data, part + file.path(), file.sha256()));
  }

  /** The Parquet files of parts, as Spark takes them. */
  public List<String> paths(String publication, Collection<ParsedPart> parts) {
    return parts.stream()
        .flatMap(part -> part.files().stream().map(f -> folder(publication, part.key()) + f.path()))
        .map(path -> SparkPath.from(data, path))
        .toList();
  }

  /** Moves the Parquet files that Spark wrote for a part to its place, and names them. */
  List<FileEntry> place(String written, String part) {
    data.delete(part);
    List<FileEntry> entries = new ArrayList<>();
    for (StoredFile file : data.files(written)) {
      if (file.path().endsWith(".parquet")) {
        String name = "part-%05d.parquet".formatted(entries.size());
        data.move(file.path(), part + name);
        entries.add(new FileEntry(name, MEDIA_TYPE, file.bytes(), Sha256.of(data, part + name)));
      }
    }
    return entries;
  }
}

package sello.transforms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Sha256;

/** Writes rows as Parquet in a folder of the release being staged: one file, rows in key order. */
final class TableWriter {
  private static final String MEDIA_TYPE = "application/vnd.apache.parquet";

  private final Path release;

  TableWriter(Path release) {
    this.release = release;
  }

  /**
   * Writes and names the files.
   *
   * @param folder such as {@code tables/awards}
   * @param order columns that the rows are sorted by
   */
  List<FileEntry> write(Dataset<Row> rows, String folder, Column... order) {
    Path target = release.resolve(folder);
    rows.coalesce(1).sortWithinPartitions(order).write().parquet(target.toUri().toString());
    try {
      return nameFiles(target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path(String folder) {
    return release.resolve(folder);
  }

  /** Spark's names hold a random part: the same rows get the same names. */
  private List<FileEntry> nameFiles(Path target) throws IOException {
    List<FileEntry> entries = new ArrayList<>();
    for (Path file : sorted(target)) {
      if (!String.valueOf(file.getFileName()).endsWith(".parquet")) {
        Files.delete(file);
        continue;
      }
      Path named = target.resolve("part-%05d.parquet".formatted(entries.size()));
      Files.move(file, named);
      entries.add(
          new FileEntry(
              release.relativize(named).toString().replace('\\', '/'),
              MEDIA_TYPE,
              Files.size(named),
              Sha256.of(named)));
    }
    return entries;
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}

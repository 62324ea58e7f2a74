package sello.transforms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Sha256;
import sello.catalog.SparkPath;

/**
 * Writes rows as Parquet in a folder of the release being staged: in the order of the key from the
 * first file to the last, a new file after every million rows, so that a small table is one file.
 *
 * <p>Few rows come sorted and are written here. Of many one task sorts and writes: Spark would sort
 * in parts side by side, cut where a sample of the rows says; but the sample works the table out
 * once more, and the cut would depend on chance. The sort spills to disk, so that its memory does
 * not grow with the table.
 */
final class TableWriter {
  static final int ROWS_PER_FILE = 1_000_000;

  /** A block is read by one core: a file of several is read by several. */
  static final long BLOCK_BYTES = 16L << 20;

  private static final String MEDIA_TYPE = "application/vnd.apache.parquet";

  private final Path release;
  private final int rowsPerFile;

  TableWriter(Path release) {
    this(release, ROWS_PER_FILE);
  }

  TableWriter(Path release, int rowsPerFile) {
    this.release = release;
    this.rowsPerFile = rowsPerFile;
  }

  /**
   * Writes and names the files.
   *
   * @param folder such as {@code tables/awards}
   * @param order columns that the rows are sorted by
   */
  List<FileEntry> write(Dataset<Row> rows, String folder, Column... order) {
    Path target = release.resolve(folder);
    inOnePart(rows)
        .sortWithinPartitions(order)
        .write()
        .option("maxRecordsPerFile", rowsPerFile)
        .option("parquet.block.size", BLOCK_BYTES)
        .parquet(SparkPath.to(target));
    try {
      return nameFiles(target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes few rows, which are sorted already. */
  List<FileEntry> write(FewRows table, String folder) {
    Path target = release.resolve(folder);
    List<FileEntry> entries = new ArrayList<>();
    try {
      Files.createDirectories(target);
      int from = 0;
      do {
        int to = Math.min(table.rows().size(), from + rowsPerFile);
        Path file = target.resolve(name(entries.size()));
        ParquetRows.write(table.spec(), table.rows().subList(from, to), file);
        entries.add(entry(file));
        from = to;
      } while (from < table.rows().size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  /** Many rows are worked out side by side and meet here; few are in one part already. */
  private static Dataset<Row> inOnePart(Dataset<Row> rows) {
    return Sessions.isForFew(rows.sparkSession()) ? rows.coalesce(1) : rows.repartition(1);
  }

  Path path(String folder) {
    return release.resolve(folder);
  }

  /**
   * Spark's names hold a random part: the same rows get the same names. They sort by task, then by
   * file, in three digits at least: beyond a thousand files their length goes first.
   */
  private List<FileEntry> nameFiles(Path target) throws IOException {
    List<FileEntry> entries = new ArrayList<>();
    for (Path file : sorted(target)) {
      if (!String.valueOf(file.getFileName()).endsWith(".parquet")) {
        Files.delete(file);
        continue;
      }
      Path named = target.resolve(name(entries.size()));
      Files.move(file, named);
      entries.add(entry(named));
    }
    return entries;
  }

  private static String name(int place) {
    return "part-%05d.parquet".formatted(place);
  }

  private FileEntry entry(Path file) throws IOException {
    return new FileEntry(
        release.relativize(file).toString().replace('\\', '/'),
        MEDIA_TYPE,
        Files.size(file),
        Sha256.of(file));
  }

  private static List<Path> sorted(Path folder) throws IOException {
    Comparator<Path> order =
        Comparator.comparingInt((Path file) -> String.valueOf(file.getFileName()).length())
            .thenComparing(Comparator.naturalOrder());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted(order).toList();
    }
  }
}

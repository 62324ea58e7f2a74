package sello.transforms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Sha256;
import sello.storage.Folder;
import sello.storage.Folder.StoredFile;
import sello.storage.SparkPath;

/**
 * Writes rows as Parquet: in the order of the key from the first file to the last, a new file after
 * every million rows, so that a small table is one file. The files lie in a folder that is called
 * after their content, {@code <folder>/<hash>/}: a table that did not change is the same files,
 * named by several releases, and two builds can write beside each other.
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

  /** Characters of the hash that a folder of files is called after. */
  private static final int SHOWN = 16;

  private static final String MEDIA_TYPE = "application/vnd.apache.parquet";

  private final Staging staging;
  private final int rowsPerFile;

  TableWriter(Staging staging) {
    this(staging, ROWS_PER_FILE);
  }

  TableWriter(Staging staging, int rowsPerFile) {
    this.staging = staging;
    this.rowsPerFile = rowsPerFile;
  }

  /** The data folder. */
  Folder data() {
    return staging.data();
  }

  /**
   * Writes and names the files.
   *
   * @param folder such as {@code tables/awards}
   * @param order columns that the rows are sorted by
   * @return the files, by their path under the data folder
   */
  List<FileEntry> write(Dataset<Row> rows, String folder, Column... order) {
    String written = staging.writing() + folder;
    inOnePart(rows)
        .sortWithinPartitions(order)
        .write()
        .option("maxRecordsPerFile", rowsPerFile)
        .option("parquet.block.size", BLOCK_BYTES)
        .parquet(data().sparkPath(written));
    List<StoredFile> files =
        data().files(written).stream()
            .filter(file -> file.path().endsWith(".parquet"))
            .sorted(IN_ORDER)
            .toList();
    List<String> hashes = files.stream().map(file -> Sha256.of(data(), file.path())).toList();
    String target = target(folder, hashes);
    List<FileEntry> entries = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      String path = target + name(i);
      if (!Sha256.isOf(data(), path, hashes.get(i))) {
        data().move(files.get(i).path(), path);
      }
      entries.add(new FileEntry(path, MEDIA_TYPE, files.get(i).bytes(), hashes.get(i)));
    }
    data().delete(written);
    return entries;
  }

  /** Writes few rows, which are sorted already. */
  List<FileEntry> write(FewRows table, String folder) {
    try {
      Path written = Files.createDirectories(staging.scratch().resolve(folder));
      List<Path> files = new ArrayList<>();
      int from = 0;
      do {
        int to = Math.min(table.rows().size(), from + rowsPerFile);
        files.add(written.resolve(name(files.size())));
        ParquetRows.write(
            table.spec(), table.rows().subList(from, to), files.get(files.size() - 1));
        from = to;
      } while (from < table.rows().size());
      return place(files, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<FileEntry> place(List<Path> files, String folder) throws IOException {
    List<String> hashes = files.stream().map(Sha256::of).toList();
    String target = target(folder, hashes);
    List<FileEntry> entries = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      String path = target + name(i);
      entries.add(new FileEntry(path, MEDIA_TYPE, Files.size(files.get(i)), hashes.get(i)));
      if (!Sha256.isOf(data(), path, hashes.get(i))) {
        data().put(files.get(i), path);
      }
    }
    return entries;
  }

  private static String target(String folder, List<String> hashes) {
    return folder + "/" + Sha256.of(String.join("\n", hashes)).substring(0, SHOWN) + "/";
  }

  /** Many rows are worked out side by side and meet here; few are in one part already. */
  private static Dataset<Row> inOnePart(Dataset<Row> rows) {
    return Sessions.isForFew(rows.sparkSession()) ? rows.coalesce(1) : rows.repartition(1);
  }

  /** Reads what was written. */
  static Dataset<Row> read(
      SparkSession spark, Folder data, StructType schema, List<FileEntry> files) {
    List<String> paths = files.stream().map(FileEntry::path).toList();
    return spark.read().schema(schema).parquet(SparkPath.from(data, paths));
  }

  private static String name(int place) {
    return "part-%05d.parquet".formatted(place);
  }

  /**
   * Spark's names hold a random part: the same rows get the same names. They sort by task, then by
   * file, in three digits at least: beyond a thousand files their length goes first.
   */
  private static final Comparator<StoredFile> IN_ORDER =
      Comparator.comparingInt((StoredFile file) -> file.path().length())
          .thenComparing(StoredFile::path);
}

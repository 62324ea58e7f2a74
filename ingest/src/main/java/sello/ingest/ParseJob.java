package sello.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.util.CollectionAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import sello.catalog.Fields;
import sello.catalog.Json;
import sello.ingest.CountedRows.Count;
import sello.ingest.KeyedFiles.Keyed;
import sello.storage.Stores;

/**
 * Reads the files of a publication that have no part yet, into parts: one Spark job, a task for
 * each file. A few hundred small files cost one job's commit, not a job each.
 */
public final class ParseJob {
  private static final String PART = "part";
  private static final double NANOS = 1e9;

  private final SparkSession spark;
  private final String name;
  private final KeyedFiles files;
  private final ParsedParts parts;
  private final CollectionAccumulator<Count> told;
  private final long start = System.nanoTime();

  public ParseJob(SparkSession spark, KeyedFiles files, ParsedParts parts) {
    this.spark = spark;
    this.name = files.publication().contract().publication();
    this.files = files;
    this.parts = parts;
    this.told = spark.sparkContext().collectionAccumulator("lines read");
  }

  /** How far it is, for people. */
  public String state() {
    Map<String, Count> counts = counts();
    long bytes = counts.keySet().stream().mapToLong(key -> files.file(key).bytes()).sum();
    double seconds = (System.nanoTime() - start) / NANOS;
    String left =
        bytes == 0 || bytes == files.bytes()
            ? ""
            : "  about %.0f s left".formatted(seconds / bytes * (files.bytes() - bytes));
    return "parsing %s  file %d of %d  %,d rows%s"
        .formatted(
            name,
            counts.size(),
            files.byKey().size(),
            counts.values().stream().mapToLong(Count::read).sum(),
            left);
  }

  /**
   * Reads and keeps; the parts by key.
   *
   * @throws DataError when a file is another than the one that was found, or gone: its rows would
   *     be kept under the hash of that one, and taken for them by every later build
   */
  public Map<String, ParsedPart> run(CodeLists lists) {
    String folder = parts.writing() + ParsedParts.FOLDER + name + "/";
    write(lists, folder);
    Map<String, Count> counts = counts();
    refuse(
        counts.values().stream()
            .filter(count -> !count.sha256().equals(files.file(count.key()).sha256()))
            .map(count -> files.file(count.key())),
        folder);
    Map<String, ParsedPart> made = new LinkedHashMap<>();
    for (Keyed keyed : files.entries()) {
      Count count = counts.get(keyed.key());
      if (count == null) {
        throw new IllegalStateException(keyed.file().file() + " was read, but not to its end.");
      }
      made.put(keyed.key(), keep(folder + PART + "=" + keyed.key() + "/", count, keyed));
    }
    parts.data().delete(folder);
    return made;
  }

  /** A file that is gone, or half there, may end the job before anything of it is counted. */
  private void write(CodeLists lists, String folder) {
    try {
      spark
          .createDataFrame(
              rows(lists), Intake.schema(files.publication()).add(PART, DataTypes.StringType))
          .write()
          .partitionBy(PART)
          .parquet(parts.data().sparkPath(folder));
    } catch (Exception e) {
      refuse(files.files().stream().filter(InputFile::hasChanged), folder);
      throw e;
    }
  }

  private void refuse(Stream<InputFile> changed, String written) {
    List<Problem> problems = changed.map(file -> isAnother(file.file())).toList();
    if (!problems.isEmpty()) {
      parts.data().delete(written);
      throw new DataError("The inputs changed during the build; nothing was published:", problems);
    }
  }

  private static Problem isAnother(String file) {
    return Problem.ofFile(
        file,
        "",
        "is not the file that this build began with",
        "Build again when nobody writes to it; workers of a cluster must see the same files.");
  }

  private JavaRDD<Row> rows(CodeLists lists) {
    RowShape shape = RowShape.of(files.publication());
    int linePlace = shape.columns().indexOf(Fields.SOURCE_LINE.name());
    CollectionAccumulator<Count> counted = told;
    SerializableConfiguration stores =
        new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
    boolean isStore = files.files().stream().anyMatch(InputFile::isInStore);
    return JavaSparkContext.fromSparkContext(spark.sparkContext())
        .parallelize(files.entries(), Math.max(1, files.byKey().size()))
        .flatMap(
            keyed -> {
              if (isStore) {
                Stores.use(stores.value());
              }
              return new CountedRows(
                  shape.read(keyed.file(), lists), keyed.key(), linePlace, counted);
            });
  }

  /** Gives a part its place, then its tally: without it there is no part. */
  private ParsedPart keep(String written, Count count, Keyed keyed) {
    String place = ParsedParts.folder(name, keyed.key());
    ParsedPart part =
        new ParsedPart(
            keyed.key(),
            keyed.file().file(),
            count.read(),
            count.rejected(),
            count.rows(),
            count.skipped(),
            parts.place(written, place));
    try {
      parts.data().write(place + ParsedPart.TALLY, Json.PRETTY.writeValueAsString(part) + "\n");
      return part;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Count> counts() {
    Map<String, Count> counts = new LinkedHashMap<>();
    told.value().forEach(count -> counts.put(count.key(), count));
    return counts;
  }
}

package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Manifest.Rejects;
import sello.catalog.Source;
import sello.ingest.DataError;
import sello.ingest.Intake;
import sello.ingest.Problem;
import sello.ingest.RefusalReasons;
import sello.ingest.RejectLimit;
import sello.ingest.Severity;

/**
 * The refused lines of every publication, whether it was read now or taken over: named as they go
 * by, held against the limit, and written down complete.
 */
final class Rejected {
  /** Refused lines hold what senders wrote: they are kept back. */
  static final String FOLDER = "restricted/rejects";

  private static final int SHOWN = 50;
  private static final Column[] ORDER = {col("file"), col("line"), col("column"), col("rule")};

  private final SparkSession spark;
  private final RejectLimit limit;
  private final Progress progress;
  private final List<Dataset<Row>> all = new ArrayList<>();
  private long lines;

  Rejected(SparkSession spark, double limit, Progress progress) {
    this.spark = spark;
    this.limit = new RejectLimit(limit);
    this.progress = progress;
  }

  /**
   * Takes what was refused of one publication.
   *
   * @param sources its files, each with the lines refused
   * @param problems one row per broken rule; not looked at when no line was refused
   * @throws DataError when more lines break the contract than the limit allows
   */
  void add(String publication, List<Source> sources, Dataset<Row> problems) {
    long read = sources.stream().mapToLong(Source::rowsRead).sum();
    long rejected = sources.stream().mapToLong(Source::rowsRejected).sum();
    if (rejected == 0) {
      return;
    }
    if (limit.mayBeExceeded(read, rejected)) {
      limit
          .exceeded(publication, read, rejected, RefusalReasons.leftOut(problems))
          .ifPresent(sentence -> fail(sentence, problems));
    }
    progress.note(
        "%s: %,d of %,d rows refused, such as %s"
            .formatted(publication, rejected, read, first(problems, 1).get(0)));
    synchronized (this) {
      all.add(problems);
      lines += rejected;
    }
  }

  private static void fail(String sentence, Dataset<Row> problems) {
    throw new DataError(
        sentence + " See all with: sello check",
        first(problems, SHOWN).stream()
            .filter(problem -> !RejectLimit.isLeftOut(problem))
            .toList());
  }

  private static List<Problem> first(Dataset<Row> problems, int most) {
    return Fetched.rows(problems.orderBy(ORDER).limit(most)).stream()
        .map(Rejected::problem)
        .toList();
  }

  /** How many lines of each file were refused for each reason. */
  synchronized Map<String, Map<String, Long>> reasons() {
    return all.stream().reduce(Dataset::union).map(RefusalReasons::of).orElse(Map.of());
  }

  /**
   * Writes what was refused, also when nothing was.
   *
   * @throws IllegalStateException when what is written is not every line that was refused
   */
  synchronized Rejects write(TableWriter writer) {
    Dataset<Row> none = spark.createDataFrame(List.of(), Intake.REJECT);
    List<FileEntry> files = writer.write(all.stream().reduce(none, Dataset::union), FOLDER, ORDER);
    if (lines == 0) {
      return new Rejects(0, 0, files);
    }
    Dataset<Row> back = TableWriter.read(spark, writer.data(), Intake.REJECT, files);
    long written = back.agg(countDistinct(col("file"), col("line"))).head().getLong(0);
    if (written != lines) {
      throw new IllegalStateException(
          "%d lines were refused, and the rejects hold %d.".formatted(lines, written));
    }
    return new Rejects(lines, back.count(), files);
  }

  private static Problem problem(Row row) {
    return new Problem(
        Severity.REJECT,
        row.getAs("reason"),
        row.getAs("file"),
        row.<Long>getAs("line"),
        row.getAs("column"),
        row.getAs("value"),
        row.getAs("rule"),
        row.getAs("advice"));
  }
}

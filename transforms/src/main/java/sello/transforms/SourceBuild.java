package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_distinct;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Manifest.Rejects;
import sello.catalog.Node;
import sello.catalog.Source;
import sello.ingest.CodeLists;
import sello.ingest.DataError;
import sello.ingest.InputFile;
import sello.ingest.Inputs;
import sello.ingest.Intake;
import sello.ingest.Problem;
import sello.ingest.Publication;
import sello.ingest.Severity;

/**
 * Builds the source tables and keeps account of every input row: accepted or refused, none lost.
 */
final class SourceBuild {
  private static final int SHOWN = 50;

  private final SparkSession spark;
  private final TableBuild tables;
  private final double rejectLimit;
  private final Progress progress;
  private final List<Source> sources = new ArrayList<>();
  private final List<Row> rejects = new ArrayList<>();

  SourceBuild(SparkSession spark, TableBuild tables, double rejectLimit, Progress progress) {
    this.progress = progress;
    this.spark = spark;
    this.tables = tables;
    this.rejectLimit = rejectLimit;
  }

  /**
   * @throws DataError when more of the publication's rows break the contract than the limit allows
   */
  BuiltTable build(Node node, Inputs inputs, CodeLists lists) {
    Publication publication = (Publication) node.table();
    List<InputFile> files = inputs.files(publication);
    Intake intake = Intake.of(spark, publication, files, lists);
    String name = publication.contract().publication();
    BuiltTable built = tables.source(node, intake);
    List<Row> tally = intake.tally().collectAsList();
    Map<String, Long> read = byFile(tally, "read");
    Map<String, Long> rejected = byFile(tally, "rejected");
    Map<String, Long> accepted =
        byFile(
            tables
                .rows(node.name())
                .groupBy(SOURCE_FILE.name())
                .agg(count_distinct(col(SOURCE_LINE.name())).as("count"))
                .collectAsList(),
            "count");
    List<Row> refused = refused(intake.rejects(name), rejected);
    checkLimit(name, total(read), total(rejected), refused);
    synchronized (this) {
      files.forEach(file -> sources.add(source(file, read, accepted, rejected)));
      rejects.addAll(refused);
    }
    intake.release();
    return built;
  }

  /** Every file read, in the order of their names. */
  List<Source> sources() {
    return sources.stream().sorted(Comparator.comparing(Source::file)).toList();
  }

  /** Writes what was refused, also when nothing was. */
  Rejects writeRejects(TableWriter writer) {
    Dataset<Row> all = spark.createDataFrame(rejects, Intake.REJECT);
    Column[] order = {col("file"), col("line"), col("column"), col("rule")};
    List<FileEntry> files = writer.write(all, "rejects", order);
    long rows =
        rejects.stream().map(r -> r.getAs("file") + ":" + r.getAs("line")).distinct().count();
    return new Rejects(rows, rejects.size(), files);
  }

  private static List<Row> refused(Dataset<Row> refused, Map<String, Long> rejected) {
    return total(rejected) == 0 ? List.of() : refused.collectAsList();
  }

  /** Names what was refused: with the failure when it is too much, else as it goes by. */
  private void checkLimit(String name, long read, long rejected, List<Row> refused) {
    List<Problem> problems = refused.stream().limit(SHOWN).map(SourceBuild::problem).toList();
    if (rejected > read * rejectLimit) {
      throw new DataError(
          "%s: %d of %d rows break the contract, more than the limit of %s %%. See all with: sello check"
              .formatted(name, rejected, read, percent(rejectLimit)),
          problems);
    }
    problems.forEach(problem -> progress.note(problem.toString()));
  }

  private static String percent(double share) {
    return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString();
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

  private static Source source(
      InputFile file,
      Map<String, Long> read,
      Map<String, Long> accepted,
      Map<String, Long> rejected) {
    return new Source(
        file.publication(),
        file.edition(),
        file.file(),
        file.record().publisher(),
        file.record().title(),
        file.record().url(),
        file.record().licence(),
        file.record().accessed(),
        file.record().kind(),
        file.bytes(),
        file.sha256(),
        read.getOrDefault(file.file(), 0L),
        accepted.getOrDefault(file.file(), 0L),
        rejected.getOrDefault(file.file(), 0L));
  }

  private static Map<String, Long> byFile(List<Row> counts, String column) {
    Map<String, Long> map = new HashMap<>();
    counts.forEach(row -> map.put(row.getAs(SOURCE_FILE.name()), row.<Long>getAs(column)));
    return map;
  }

  private static long total(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}

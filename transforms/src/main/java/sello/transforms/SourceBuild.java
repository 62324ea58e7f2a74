package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static sello.catalog.Fields.SOURCE_FILE;

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
  private final List<Source> sources = new ArrayList<>();
  private final List<Dataset<Row>> rejects = new ArrayList<>();

  SourceBuild(SparkSession spark, TableBuild tables, double rejectLimit) {
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
    Dataset<Row> refused = intake.rejects(name);
    BuiltTable built = tables.source(node, intake);
    Map<String, Long> read = byFile(intake.readByFile(), SOURCE_FILE.name(), "count");
    Map<String, Long> accepted =
        byFile(
            tables.rows(node.name()).groupBy(SOURCE_FILE.name()).count(),
            SOURCE_FILE.name(),
            "count");
    Map<String, Long> rejected =
        byFile(refused.groupBy("file").agg(count_distinct(col("line")).as("rows")), "file", "rows");
    checkLimit(name, total(read), total(rejected), refused);
    synchronized (this) {
      files.forEach(file -> sources.add(source(file, read, accepted, rejected)));
      rejects.add(collected(refused));
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
    Dataset<Row> all = rejects.stream().reduce(Dataset::union).orElseThrow();
    Column[] order = {col("file"), col("line"), col("column"), col("rule")};
    List<FileEntry> files = writer.write(all, "rejects", order);
    Row row =
        all.agg(count_distinct(col("file"), col("line")).as("rows"), count(lit(1)).as("problems"))
            .head();
    return new Rejects(row.getLong(0), row.getLong(1), files);
  }

  private Dataset<Row> collected(Dataset<Row> refused) {
    return spark.createDataFrame(refused.collectAsList(), refused.schema());
  }

  private void checkLimit(String name, long read, long rejected, Dataset<Row> refused) {
    if (rejected > read * rejectLimit) {
      List<Problem> problems =
          refused.limit(SHOWN).collectAsList().stream().map(SourceBuild::problem).toList();
      throw new DataError(
          "%s: %d of %d rows break the contract, more than the limit of %s %%. See all with: sello check"
              .formatted(name, rejected, read, percent(rejectLimit)),
          problems);
    }
  }

  private static String percent(double share) {
    return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString();
  }

  private static Problem problem(Row row) {
    return new Problem(
        Severity.REJECT,
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

  private static Map<String, Long> byFile(Dataset<Row> counts, String file, String count) {
    Map<String, Long> map = new HashMap<>();
    counts.collectAsList().forEach(r -> map.put(r.getAs(file), r.<Long>getAs(count)));
    return map;
  }

  private static long total(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}

package sello.ingest;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.translate;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import sello.catalog.Columns;
import sello.catalog.Fields;
import sello.catalog.Spec;

/**
 * The rows of a publication in Spark: accepted ones in the shape of its Spec, refused ones with the
 * rules they broke. Each file is one task, read where the task runs.
 *
 * @param outcomes every row read, with its problems: {@code source_file}, {@code source_line} and
 *     {@code problems} beside the columns of the Spec
 * @param repeated lines refused because another file has their key; kept until {@link #release}
 */
public record Intake(Spec spec, Dataset<Row> outcomes, Optional<Dataset<Row>> repeated) {
  static final String PROBLEMS = "problems";
  static final String ROW_KEY = "row_key";

  /** Of a refused line: the files, perhaps its own, in which the keys of its rows stand first. */
  static final String FIRST_FILES = "first_files";

  /** The columns of the rejects: where a row stands, and what is wrong with it. */
  public static final StructType REJECT =
      new StructType()
          .add("publication", DataTypes.StringType)
          .add("file", DataTypes.StringType)
          .add("line", DataTypes.LongType)
          .add("reason", DataTypes.StringType)
          .add("column", DataTypes.StringType)
          .add("value", DataTypes.StringType)
          .add("rule", DataTypes.StringType)
          .add("advice", DataTypes.StringType);

  private static final StructType PROBLEM =
      new StructType()
          .add("reason", DataTypes.StringType)
          .add("column", DataTypes.StringType)
          .add("value", DataTypes.StringType)
          .add("rule", DataTypes.StringType)
          .add("advice", DataTypes.StringType);

  /** Reads the files and keeps nothing: each use of the rows reads them again. */
  public static Intake of(
      SparkSession spark, Publication publication, List<InputFile> files, CodeLists lists) {
    RowShape shape = RowShape.of(publication);
    JavaRDD<Row> rows =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .parallelize(files, Math.max(1, files.size()))
            .flatMap(file -> shape.read(file, lists));
    return of(publication, spark.createDataFrame(rows, schema(publication)));
  }

  /**
   * The rows of files that have been parsed.
   *
   * @param paths Parquet files of the parts
   */
  public static Intake of(SparkSession spark, Publication publication, List<String> paths) {
    StructType schema = schema(publication);
    Dataset<Row> none = spark.createDataFrame(List.of(), schema);
    String[] parquet = paths.toArray(new String[0]);
    return of(publication, paths.isEmpty() ? none : spark.read().schema(schema).parquet(parquet));
  }

  private static Intake of(Publication publication, Dataset<Row> read) {
    Optional<Dataset<Row>> repeated =
        publication.isReference() // a repeated key would have ended the build: see ReferenceLists
            ? Optional.empty()
            : RepeatedKeys.of(read);
    Dataset<Row> outcomes =
        repeated.map(lines -> onceAcrossFiles(read, publication.contract(), lines)).orElse(read);
    return new Intake(publication.spec(), outcomes, repeated);
  }

  /** Every outcome as it is read: the columns of the Spec, the key, the problems. */
  static StructType schema(Publication publication) {
    return nullable(Columns.schema(publication.spec()))
        .add(ROW_KEY, DataTypes.StringType)
        .add(PROBLEMS, DataTypes.createArrayType(PROBLEM));
  }

  public Dataset<Row> accepted() {
    Column[] columns = Columns.cols(spec.columns());
    return outcomes.where(size(col(PROBLEMS)).equalTo(0)).select(columns);
  }

  /** One row per broken rule. */
  public Dataset<Row> rejects(String publication) {
    return outcomes
        .dropDuplicates(Columns.names(Fields.SOURCE_FILE, Fields.SOURCE_LINE))
        .withColumn("problem", explode(col(PROBLEMS)))
        .select(
            lit(publication).as("publication"),
            col(Fields.SOURCE_FILE.name()).as("file"),
            col(Fields.SOURCE_LINE.name()).as("line"),
            col("problem.reason"),
            col("problem.column"),
            col("problem.value"),
            col("problem.rule"),
            col("problem.advice"));
  }

  /** By {@code source_file}: lines refused because another file has their key. */
  public Map<String, Long> repeatedLines() {
    Map<String, Long> lines = new HashMap<>();
    repeated.ifPresent(
        rows ->
            rows.groupBy(Fields.SOURCE_FILE.name())
                .count()
                .collectAsList()
                .forEach(row -> lines.put(row.getString(0), row.getLong(1))));
    return lines;
  }

  public void release() {
    repeated.ifPresent(Dataset::unpersist);
  }

  /**
   * A line with a key that a line of another file already has is refused, whole; within one file it
   * was seen while reading.
   */
  private static Dataset<Row> onceAcrossFiles(
      Dataset<Row> read, Contract contract, Dataset<Row> lines) {
    Column repeated =
        array(
            struct(
                lit(Reasons.DUPLICATE_ROW).as("reason"),
                lit(String.join(" + ", contract.key().columns())).as("column"),
                trim(translate(col(ROW_KEY), "\u001f", " ")).as("value"),
                concat(
                        lit("must stand once in all files of the publication; it also stands in "),
                        array_join(sort_array(col(FIRST_FILES)), ", "))
                    .as("rule"),
                lit("Remove one of the two rows.").as("advice")));
    String[] line = Columns.names(Fields.SOURCE_FILE, Fields.SOURCE_LINE);
    return read.join(lines, line, "left")
        .withColumn(PROBLEMS, when(col(FIRST_FILES).isNotNull(), repeated).otherwise(col(PROBLEMS)))
        .drop(FIRST_FILES);
  }

  private static StructType nullable(StructType schema) {
    StructType all = new StructType();
    for (var field : schema.fields()) {
      all = all.add(field.name(), field.dataType(), true);
    }
    return all;
  }
}

package sello.ingest;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import sello.catalog.Columns;
import sello.catalog.Fields;
import sello.catalog.Spec;

/**
 * The rows of a publication in Spark: accepted ones in the shape of its Spec, refused ones with the
 * rules they broke. Each file is one task, read where the task runs.
 *
 * @param outcomes every row read, with its problems: {@code source_file}, {@code source_line} and
 *     {@code problems} beside the columns of the Spec; kept until {@link #release}
 */
public record Intake(Spec spec, Dataset<Row> outcomes) {
  private static final String PROBLEMS = "problems";
  private static final String ROW_KEY = "row_key";

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

  public static Intake of(
      SparkSession spark, Publication publication, List<InputFile> files, CodeLists lists) {
    Spec spec = publication.spec();
    Contract contract = publication.contract();
    RowShape shape = new RowShape(spec.columns().stream().map(f -> f.name()).toList(), contract);
    JavaRDD<Row> rows =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .parallelize(files, Math.max(1, files.size()))
            .flatMap(file -> shape.read(file, lists));
    StructType schema =
        nullable(Columns.schema(spec))
            .add(ROW_KEY, DataTypes.StringType)
            .add(PROBLEMS, DataTypes.createArrayType(PROBLEM));
    Dataset<Row> read = spark.createDataFrame(rows, schema);
    return new Intake(
        spec, onceAcrossFiles(read, contract).persist(StorageLevel.MEMORY_AND_DISK()));
  }

  public Dataset<Row> accepted() {
    Column[] columns = Columns.cols(spec.columns());
    return outcomes.where(size(col(PROBLEMS)).equalTo(0)).select(columns);
  }

  /** One row per broken rule. */
  public Dataset<Row> rejects(String publication) {
    return outcomes
        .dropDuplicates(new String[] {Fields.SOURCE_FILE.name(), Fields.SOURCE_LINE.name()})
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

  /** By {@code source_file}: lines {@code read}, and of these {@code rejected}. */
  public Dataset<Row> tally() {
    Column line = Columns.col(Fields.SOURCE_LINE);
    return outcomes
        .groupBy(Fields.SOURCE_FILE.name())
        .agg(
            count_distinct(line).as("read"),
            count_distinct(when(size(col(PROBLEMS)).gt(0), line)).as("rejected"));
  }

  public void release() {
    outcomes.unpersist();
  }

  /**
   * A key that a row of another file already has is refused; within one file it was seen while
   * reading.
   */
  private static Dataset<Row> onceAcrossFiles(Dataset<Row> read, Contract contract) {
    Column[] key = {col(ROW_KEY), size(col(PROBLEMS)).equalTo(0)};
    var within =
        Window.partitionBy(key)
            .orderBy(Columns.col(Fields.SOURCE_FILE), Columns.col(Fields.SOURCE_LINE));
    Column repeated =
        array(
            struct(
                lit(Reasons.DUPLICATE_ROW).as("reason"),
                lit(String.join(" + ", contract.key().columns())).as("column"),
                substring_index(col(ROW_KEY), "\u001f", -1).as("value"),
                lit("must stand once in all files of the publication").as("rule"),
                lit("Remove one of the two rows.").as("advice")));
    return read.withColumn("place", row_number().over(within))
        .withColumn(
            PROBLEMS,
            org.apache
                .spark
                .sql
                .functions
                .when(
                    size(col(PROBLEMS))
                        .equalTo(0)
                        .and(col(ROW_KEY).notEqual(""))
                        .and(col("place").gt(1)),
                    repeated)
                .otherwise(col(PROBLEMS)))
        .drop("place");
  }

  private static StructType nullable(StructType schema) {
    StructType all = new StructType();
    for (var field : schema.fields()) {
      all = all.add(field.name(), field.dataType(), true);
    }
    return all;
  }
}

package sello.transforms;

import java.net.URL;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkIllegalArgumentException;
import org.apache.spark.sql.SparkSession;
import scala.runtime.BoxedUnit;
import sello.catalog.Settings;
import sello.storage.Stores;

/** The Spark session of a build: one, with as many shuffle partitions as cores. */
final class Session {
  /** Below this, compiling queries, splitting and replanning take longer than the work itself. */
  static final long FEW_BYTES = 16L << 20;

  /** What makes a plan better for many rows, and takes longer than it saves with few. */
  private static final String SPARED_RULES =
      Stream.of(
              "catalyst.optimizer.BooleanSimplification",
              "catalyst.optimizer.ConstantFolding",
              "catalyst.optimizer.FoldablePropagation",
              "catalyst.optimizer.InferFiltersFromConstraints",
              "catalyst.optimizer.MergeScalarSubqueries",
              "catalyst.optimizer.NullPropagation",
              "catalyst.optimizer.OptimizeCsvJsonExprs",
              "catalyst.optimizer.OptimizeOneRowRelationSubquery",
              "catalyst.optimizer.PruneFilters",
              "catalyst.optimizer.PushFoldableIntoBranches",
              "catalyst.optimizer.RemoveRedundantAliases",
              "catalyst.optimizer.ReplaceNullWithFalseInPredicate",
              "catalyst.optimizer.SimplifyBinaryComparison",
              "catalyst.optimizer.SimplifyConditionals",
              "catalyst.optimizer.UnwrapCastInBinaryComparison",
              "execution.datasources.PruneFileSourcePartitions",
              "execution.datasources.PushVariantIntoScan",
              "execution.datasources.SchemaPruning",
              "execution.datasources.v2.V2ScanRelationPushDown")
          .map(rule -> "org.apache.spark.sql." + rule)
          .collect(Collectors.joining(","));

  private static final Map<String, String> FOR_FEW_ROWS =
      Map.of(
          "spark.sql.codegen.wholeStage", "false",
          "spark.sql.codegen.factoryMode", "NO_CODEGEN",
          "spark.sql.adaptive.enabled", "false",
          "spark.sql.autoBroadcastJoinThreshold", "-1",
          "spark.sql.leafNodeDefaultParallelism", "1",
          "spark.sql.shuffle.partitions", "1",
          // Where nothing is compiled it empties a cache for each row, and saves less than that.
          "spark.sql.subexpressionElimination.enabled", "false",
          "spark.sql.optimizer.excludedRules", SPARED_RULES);

  /**
   * Parts of a shuffle for each core. Comparing names takes far longer for some rows than for
   * others of the same size: few or joined parts would leave all but one core idle.
   */
  private static final int PARTS_A_CORE = 4;

  private Session() {}

  /**
   * Starts the session.
   *
   * @param isAllLocal whether neither inputs nor data lie in a store
   * @throws EnvironmentError when the process has too little memory for Spark, or no master answers
   */
  static SparkSession start(Settings settings, boolean isAllLocal) {
    boolean isLocal = isLocal(settings.master());
    int cores = Runtime.getRuntime().availableProcessors();
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("sello build")
            .master(settings.master())
            .config("spark.driver.host", settings.driverHost())
            .config("spark.driver.bindAddress", isLocal ? "127.0.0.1" : bindAddress(settings))
            .config("spark.ui.enabled", false)
            .config("spark.ui.showConsoleProgress", false)
            .config("spark.sql.ui.explainMode", "simple")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.datetime.java8API.enabled", true)
            .config("spark.sql.ansi.enabled", true)
            .config("spark.sql.shuffle.partitions", String.valueOf(PARTS_A_CORE * cores))
            .config("spark.sql.adaptive.coalescePartitions.enabled", false)
            .config("spark.sql.parquet.compression.codec", "zstd")
            .config("spark.sql.maxConcurrentOutputFileWriters", 1)
            .config("spark.sql.sources.parallelPartitionDiscovery.threshold", 100_000)
            .config("spark.hadoop.fs.permissions.umask-mode", Umask.inForce())
            .config("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", false);
    SessionThresholds.put(settings.thresholds(), builder);
    if (isLocal) {
      builder = builder.config("spark.hadoop.fs.file.impl", LocalFiles.class.getName());
    } else {
      String jars = WorkerJars.all().stream().map(URL::toString).collect(Collectors.joining(","));
      builder = builder.config("spark.jars", jars);
    }
    builder =
        builder.withExtensions(
            extensions -> {
              OnePart.inject(extensions);
              return BoxedUnit.UNIT;
            });
    if (!isAllLocal) {
      Stores.settings().forEach(builder::config);
    }
    SparkSession spark = started(builder, settings.master());
    if (isLocal && isAllLocal) {
      HadoopDefaults.drop(spark.sparkContext().hadoopConfiguration());
    }
    return spark;
  }

  static boolean isLocal(String master) {
    return master.startsWith("local");
  }

  /**
   * Makes a session fit for inputs.
   *
   * @param inputBytes size of all files together: how the work is cut follows it, what comes out
   *     does not
   */
  static void prepare(SparkSession spark, long inputBytes) {
    if (inputBytes < FEW_BYTES) {
      FOR_FEW_ROWS.forEach(spark.conf()::set);
    }
  }

  private static SparkSession started(SparkSession.Builder builder, String master) {
    try {
      return builder.getOrCreate();
    } catch (SparkIllegalArgumentException e) {
      if ("INVALID_DRIVER_MEMORY".equals(e.getCondition())) {
        throw new EnvironmentError(
            "The heap of the build (SELLO_BUILD_HEAP) is too small for Spark, which needs 450m or"
                + " more.");
      }
      throw e;
    } catch (Exception e) { // Spark throws checked exceptions that it does not declare
      if (isLocal(master)) {
        throw e;
      }
      // A cluster that gives up stops Spark beside whoever is still starting it, which then fails
      // with whatever is missing first. What keeps it from starting looks alike, so it is told too.
      throw notBegun(master, e);
    }
  }

  /**
   * What a build is told whose Spark could not begin on a cluster: one line, since behind the first
   * Spark lists the calls that led to it.
   */
  static EnvironmentError notBegun(String master, Exception cause) {
    String said = cause.toString().lines().findFirst().orElseThrow();
    return new EnvironmentError(sentence(master) + " Spark says: " + said, cause);
  }

  /** What a build is told whose Spark has stopped by itself. */
  static EnvironmentError ended(String master, Exception cause) {
    return new EnvironmentError(sentence(master), cause);
  }

  private static String sentence(String master) {
    return "Spark ended the build on "
        + master
        + ": no master answers there, or it was told to. Nothing was published.";
  }

  /** A session beside another, in the same process, that does not prepare for many rows. */
  static SparkSession forFewRows(SparkSession spark) {
    SparkSession few = spark.newSession();
    prepare(few, 0);
    return few;
  }

  private static String bindAddress(Settings settings) {
    return settings.driverHost().equals("127.0.0.1") ? "127.0.0.1" : "0.0.0.0";
  }
}

package sello.transforms;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import sello.catalog.Manifest.FileEntry;
import sello.ingest.KeyedFiles;

/**
 * The sessions of a build, in one process: most tables are small, and for them compiling queries,
 * splitting and replanning take longer than the work itself. What comes out is the same.
 *
 * @param forMany for tables made from many rows
 * @param forFew for those made from few
 */
record Sessions(SparkSession forMany, SparkSession forFew) {
  /** From here on, cutting the work over all cores is worth its price: ten jobs instead of one. */
  private static final long MANY_ROWS = 600_000;

  /** A file that is smaller is read sooner in one piece. */
  private static final long MANY_BYTES = 2L << 20;

  static Sessions beside(SparkSession spark) {
    return new Sessions(spark, Session.forFewRows(spark));
  }

  /** Whether a session is one for few rows. */
  static boolean isForFew(SparkSession spark) {
    return spark.conf().get("spark.sql.shuffle.partitions").equals("1");
  }

  /**
   * Few rows as one part: whatever is grouped, sorted or joined behind it stays in that part, so
   * that a small table is one stage of one task. Each exchange would be a stage, and each broadcast
   * a job.
   */
  static Dataset<Row> fewInOnePart(Dataset<Row> rows) {
    return isForFew(rows.sparkSession()) ? rows.coalesce(1) : rows;
  }

  /**
   * Names the work that this thread gives to Spark, which otherwise looks through the stack of the
   * thread for a name, once for each of the many steps of a query.
   */
  void name(String work) {
    forMany.sparkContext().setLocalProperty("callSite.short", work);
    forMany.sparkContext().setLocalProperty("callSite.long", work);
  }

  /** The session that reads these files the soonest. */
  SparkSession reading(List<FileEntry> files) {
    return files.stream().mapToLong(FileEntry::bytes).sum() < MANY_BYTES ? forFew : forMany;
  }

  /** The session that parses these files the soonest; either reads each as a task of its own. */
  SparkSession parsing(KeyedFiles files) {
    return files.bytes() < Session.FEW_BYTES ? forFew : forMany;
  }

  /** The session for a table that is made from so many rows. */
  SparkSession of(long rows) {
    return rows < MANY_ROWS ? forFew : forMany;
  }
}

package sello.transforms;

import java.util.Map;
import org.apache.spark.sql.SparkSession;
import sello.catalog.Settings;

/**
 * The one Spark session of this module's tests, made as a build makes it. A build stops the session
 * at its end, so it is asked for each time.
 */
public final class TestSpark {
  static final Settings SETTINGS = Settings.from(Map.of("SELLO_MASTER", "local[2]"));

  private TestSpark() {}

  public static SparkSession session() {
    SparkSession spark = Session.start(SETTINGS, true);
    Session.prepare(spark, 0);
    return spark;
  }
}

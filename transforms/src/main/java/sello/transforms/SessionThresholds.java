package sello.transforms;

import org.apache.spark.sql.RuntimeConfig;
import org.apache.spark.sql.SparkSession;
import sello.catalog.Threshold;
import sello.catalog.Thresholds;

/**
 * The thresholds of a build, kept in its Spark session: tables are stateless, and every one is
 * planned with the session of its build.
 */
public final class SessionThresholds {
  private SessionThresholds() {}

  static void put(Thresholds thresholds, SparkSession.Builder builder) {
    for (Threshold threshold : Threshold.values()) {
      builder.config(key(threshold), thresholds.number(threshold));
    }
  }

  /** Those of the session in which a table is being planned. */
  public static Thresholds inForce() {
    RuntimeConfig session = SparkSession.active().conf();
    return Thresholds.of(threshold -> Double.parseDouble(session.get(key(threshold))));
  }

  private static String key(Threshold threshold) {
    return "sello." + threshold.parameter();
  }
}

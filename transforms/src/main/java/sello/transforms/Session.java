package sello.transforms;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import sello.catalog.Field;
import sello.catalog.Settings;

/** The Spark session of a build: one, with as many shuffle partitions as cores. */
final class Session {
  private Session() {}

  static SparkSession start(Settings settings) {
    boolean isLocal = settings.master().startsWith("local");
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("sello build")
            .master(settings.master())
            .config("spark.driver.host", settings.driverHost())
            .config("spark.driver.bindAddress", isLocal ? "127.0.0.1" : bindAddress(settings))
            .config("spark.ui.enabled", false)
            .config("spark.ui.showConsoleProgress", false)
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.datetime.java8API.enabled", true)
            .config("spark.sql.ansi.enabled", true)
            .config("spark.sql.shuffle.partitions", Runtime.getRuntime().availableProcessors())
            .config("spark.sql.parquet.compression.codec", "zstd")
            .config("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", false);
    if (!isLocal) {
      builder = builder.config("spark.jars", jars());
    }
    return builder.getOrCreate();
  }

  private static String bindAddress(Settings settings) {
    return settings.driverHost().equals("127.0.0.1") ? "127.0.0.1" : "0.0.0.0";
  }

  /** What a worker needs beside Spark itself. */
  private static String jars() {
    return Stream.of(Field.class, Session.class, CsvReader.class)
        .map(c -> c.getProtectionDomain().getCodeSource().getLocation().toString())
        .collect(Collectors.joining(","));
  }
}

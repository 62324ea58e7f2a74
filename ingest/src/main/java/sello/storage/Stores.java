package sello.storage;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.jspecify.annotations.Nullable;

/**
 * Stores of objects, reached as Spark reaches them: credentials and endpoint come from the
 * environment ({@code AWS_ACCESS_KEY_ID}, {@code AWS_SECRET_ACCESS_KEY}, {@code AWS_SESSION_TOKEN},
 * {@code AWS_ENDPOINT_URL}), anything else from system properties {@code spark.hadoop.…}.
 */
public final class Stores {
  private static volatile @Nullable Configuration configuration;

  private Stores() {}

  static Folder folder(String address) {
    return new HadoopFolder(address, configuration());
  }

  static InputStream open(URI file) throws IOException {
    return FileSystem.get(file, configuration()).open(new Path(file));
  }

  /** Lets this process reach stores as another does that sent it work. */
  public static void use(Configuration other) {
    configuration = other;
  }

  /**
   * What Spark is to know of stores, unless it was set otherwise: no file is written where a folder
   * is, so that the store need not be asked; a store other than Amazon's has no names of hosts for
   * its buckets.
   */
  public static Map<String, String> settings() {
    Map<String, String> settings = new TreeMap<>();
    settings.put("spark.hadoop.fs.s3a.performance.flags", "*");
    String endpoint = System.getenv("AWS_ENDPOINT_URL");
    if (endpoint != null && !endpoint.isEmpty()) {
      settings.put("spark.hadoop.fs.s3a.path.style.access", "true");
      settings.put("spark.hadoop.fs.s3a.endpoint.region", "us-east-1");
    }
    settings.keySet().removeIf(key -> System.getProperty(key) != null);
    return settings;
  }

  private static Configuration configuration() {
    Configuration known = configuration;
    if (known == null) {
      SparkConf conf = new SparkConf();
      settings().forEach(conf::set);
      known = SparkHadoopUtil.get().newConfiguration(conf);
      configuration = known;
    }
    return known;
  }
}

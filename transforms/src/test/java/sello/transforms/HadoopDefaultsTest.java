package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HadoopDefaultsTest {
  @Test
  void what_was_set_stays_and_what_was_not_goes() {
    Configuration configuration = new Configuration();
    configuration.set("fs.file.impl", LocalFiles.class.getName());
    configuration.set("mapreduce.fileoutputcommitter.algorithm.version", "1");
    assertThat(configuration).hasSizeGreaterThan(100);

    HadoopDefaults.drop(configuration);

    assertThat(configuration).hasSize(2);
    assertThat(configuration.get("fs.file.impl")).isEqualTo(LocalFiles.class.getName());
    assertThat(configuration.get("fs.s3a.endpoint")).isNull();
  }

  /** A build's session reads and writes without them, and nothing brings them back. */
  @Test
  void a_session_has_written_and_read_without_them(@TempDir Path folder) {
    SparkSession spark = TestSpark.session();
    String table = folder.resolve("numbers").toUri().toString();
    spark.range(3).write().parquet(table);
    assertThat(spark.read().parquet(table).count()).isEqualTo(3);

    assertThat(spark.sparkContext().hadoopConfiguration())
        .hasSizeLessThan(20)
        .anySatisfy(setting -> assertThat(setting.getKey()).isEqualTo("fs.file.impl"));
  }
}

package sello.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import sello.catalog.Node;
import sello.transforms.Pipeline;

/** The service runs without Spark, and still knows every table of the plan. */
class SparkFreeTest {

  @Test
  void noSparkHadoopOrScalaIsOnTheClassPath() {
    assertThat(Arrays.asList(System.getProperty("java.class.path").split(":")))
        .noneMatch(jar -> jar.matches(".*/(spark|hadoop|scala)-[^/]*\\.jar"));
    assertThatThrownBy(() -> Class.forName("org.apache.spark.sql.Dataset"))
        .isInstanceOf(ClassNotFoundException.class);
  }

  @Test
  void everySpecOfThePlanCanBeRead() {
    assertThat(Pipeline.PLAN.nodes())
        .allSatisfy(node -> assertThat(node.table().spec().columns()).isNotEmpty())
        .extracting(Node::name)
        .contains("awards_by_edition", "published_against_counted");
  }
}

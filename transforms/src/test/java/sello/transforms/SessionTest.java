package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SessionTest {
  @Test
  void whatSparkSaysOfAClusterIsToldInOneLine() {
    IllegalStateException stopped =
        new IllegalStateException(
            """
            Cannot call methods on a stopped SparkContext.
            This stopped SparkContext was created at:

            org.apache.spark.sql.SparkSession$Builder.getOrCreate(SparkSession.scala:923)
                    \

            """);

    assertThat(Session.notBegun("spark://head:7077", stopped))
        .hasCause(stopped)
        .hasMessage(
            "Spark ended the build on spark://head:7077: no master answers there, or it was told"
                + " to. Nothing was published. Spark says: java.lang.IllegalStateException: Cannot"
                + " call methods on a stopped SparkContext.");
  }

  @Test
  void anExceptionWithoutAMessageIsNamed() {
    assertThat(Session.notBegun("spark://head:7077", new NullPointerException()))
        .hasMessageEndingWith("Spark says: java.lang.NullPointerException");
  }
}

package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/**
 * Against published answers: Newcombe 1998, Statistics in Medicine 17:857-872 (81/263, 15/148,
 * 0/20, 1/29); UKHSA PHEindicatormethods, tests of phe_proportion (65/100, 1/100, 20/100,
 * 222/3215); the others recomputed from Wilson 1927, the last two on real label figures.
 */
final class WilsonIntervalTest {
  private static final String ANSWERS =
      """
      81 263 0.2552885199 0.3662095770
      15 148 0.0623863995 0.1604872417
      0 20 0 0.1611251581
      1 29 0.0061132143 0.1717552188
      65 100 0.5525444330 0.7363575176
      1 100 0.0017674321 0.0544861962
      20 100 0.1333669333 0.2888291656
      222 3215 0.0607916904 0.0783395668
      0 1 0 0.7934506856
      1 1 0.2065493144 1
      40 87 0.3589709416 0.5639717313
      2935 5198 0.5511189521 0.5780660693
      """;

  private static List<Row> intervals(String pairs) {
    Dataset<Row> shares =
        TestSpark.session().sql("select * from values " + pairs + " as shares(x, n)");
    WilsonInterval interval = WilsonInterval.of(col("x"), col("n"));
    return shares.select(interval.low().as("low"), interval.high().as("high")).collectAsList();
  }

  @Test
  void the_ends_are_the_published_ones() {
    List<double[]> answers =
        ANSWERS
            .lines()
            .map(line -> Stream.of(line.split(" ")).mapToDouble(Double::parseDouble).toArray())
            .toList();
    String pairs =
        String.join(
            ", ",
            answers.stream().map(a -> "(%dL, %dL)".formatted((long) a[0], (long) a[1])).toList());
    List<Row> found = intervals(pairs);

    assertThat(found).hasSameSizeAs(answers);
    for (int i = 0; i < found.size(); i++) {
      String share = Arrays.toString(answers.get(i));
      assertThat(found.get(i).getDouble(0)).as(share).isCloseTo(answers.get(i)[2], within(1e-9));
      assertThat(found.get(i).getDouble(1)).as(share).isCloseTo(answers.get(i)[3], within(1e-9));
    }
  }

  @Test
  void the_lower_end_of_none_is_exactly_0_and_the_upper_end_of_all_exactly_1() {
    for (Row row : intervals("(0L, 1L), (0L, 20L), (0L, 5198L)")) {
      assertThat(row.getDouble(0)).isEqualTo(0.0);
    }
    for (Row row : intervals("(1L, 1L), (20L, 20L), (5198L, 5198L)")) {
      assertThat(row.getDouble(1)).isEqualTo(1.0);
    }
  }

  @Test
  void a_share_of_nothing_of_unknown_or_of_less_than_its_part_has_no_interval() {
    String none = "(0L, 0L), (null, 10L), (5L, null), (11L, 10L), (-1L, 10L)";
    assertThat(intervals(none))
        .hasSize(5)
        .allSatisfy(row -> assertThat(row.isNullAt(0) && row.isNullAt(1)).isTrue());
  }

  @Test
  void a_share_is_unreliable_below_30_or_with_an_interval_wider_than_30_points() {
    Dataset<Row> shares =
        TestSpark.session()
            .sql(
                "select * from values (0L, 20L), (15L, 148L), (1L, 29L), (8L, 20L), (40L, 87L),"
                    + " (15L, 30L) as t(x, n)");
    WilsonInterval interval = WilsonInterval.of(col("x"), col("n"));

    assertThat(shares.select(interval.isUnreliable(col("n"))).collectAsList())
        .extracting(row -> row.getBoolean(0))
        .containsExactly(true, false, true, true, false, true);
  }
}

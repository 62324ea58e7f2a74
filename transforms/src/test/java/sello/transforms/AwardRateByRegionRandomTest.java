package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.ingest.EducationCounts;

/** The award rates of regions from seeded random counts, worked out a second time in SQL. */
final class AwardRateByRegionRandomTest {
  private static final double Z = 1.959963984540054;
  private static final List<String> EDITIONS = List.of("2018-2019", "2020-2021", "2024-2025");

  private static final String SQL =
      """
      with sizes as (
        select edition, a.region, arg_min(n, (abs(year - left(edition, 4)::int), year)) as schools
        from awards a join counts c on a.region = c.region group by all)
      select a.edition || a.region,
        case when x <= registered then 1000 * x / nullif(registered, 0) end,
        case when x <= eligible then 1000 * x / nullif(eligible, 0) end,
        1000 * x / nullif(schools, 0), schools
      from awards a left join sizes s on a.edition = s.edition and a.region = s.region
      """;

  private final StringBuilder awards =
      new StringBuilder(
          "edition | country_code | region_code | awards_basis | awards_counted | awards\n");
  private final StringBuilder stages =
      new StringBuilder(
          "edition | country_code | region_code | registered_schools |" + " eligible_schools\n");
  private final StringBuilder counts =
      new StringBuilder(
          "year | measure | country_code | region_code | isced_level | is_aggregate | value\n");

  private void draw(Statement duck, Random random) throws SQLException {
    duck.execute(
        "create table awards (edition text, region text, x double, registered double, eligible double)");
    duck.execute("create table counts (region text, year int, n double)");
    for (int i = 10; i < 40; i++) {
      String region = (i < 25 ? "ES" : "PT") + i;
      for (int year = 2016; year < 2026; year++) {
        if (random.nextInt(4) == 0) {
          int size = random.nextInt(4000);
          counts.append(
              "%d | schools | %s | %s | ED02-3 | yes | %d%n"
                  .formatted(year, region.substring(0, 2), region, size));
          duck.execute("insert into counts values ('%s', %d, %d)".formatted(region, year, size));
        }
      }
      for (String edition : EDITIONS) {
        int x = random.nextInt(random.nextBoolean() ? 12 : 200);
        int registered = random.nextInt(600);
        int eligible = random.nextInt(200);
        String key = "%s | %s | %s".formatted(edition, region.substring(0, 2), region);
        awards.append("%s | counted | %d | %d%n".formatted(key, x, x));
        stages.append("%s | %d | %d%n".formatted(key, registered, eligible));
        duck.execute(
            "insert into awards values ('%s', '%s', %d, %d, %d)"
                .formatted(edition, region, x, registered, eligible));
      }
    }
  }

  private Map<String, List<Object>> answers(Random random) throws SQLException {
    Map<String, List<Object>> answers = new HashMap<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement duck = connection.createStatement()) {
      draw(duck, random);
      try (ResultSet rows = duck.executeQuery(SQL)) {
        while (rows.next()) {
          answers.put(
              rows.getString(1),
              Arrays.asList(
                  rows.getObject(2), rows.getObject(3), rows.getObject(4), rows.getObject(5)));
        }
      }
    }
    return answers;
  }

  @Test
  void rates_are_those_of_a_query_and_their_limits_solve_the_equations_of_the_methods()
      throws SQLException {
    Map<String, List<Object>> answers = answers(new Random(23));
    List<Row> rows =
        new AwardRateByRegion()
            .compute(
                Drawn.rows(new AwardsByRegion().spec(), awards.toString()).repartition(4),
                Drawn.rows(new ApplicationStagesByRegion().spec(), stages.toString()),
                Drawn.rows(new EducationCounts().spec(), counts.toString()))
            .collectAsList();

    assertThat(rows).hasSize(answers.size()).hasSize(90);
    for (Row row : rows) {
      List<Object> answer = answers.get(row.<String>getAs("edition") + row.getAs("region_code"));
      long x = row.<Long>getAs("awards");
      checkShare(row, "registered", x, answer.get(0));
      checkShare(row, "eligible", x, answer.get(1));
      if (check(row, "awards_per_1000_schools", answer.get(2))) {
        checkPoisson(row, x, ((Number) answer.get(3)).doubleValue());
      }
    }
  }

  private static boolean check(Row row, String rate, Object expected) {
    Double found = row.getAs(rate);
    if (expected == null) {
      assertThat(found).as(row + rate).isNull();
      return false;
    }
    assertThat(found).as(row + rate).isCloseTo((Double) expected, within(1e-9));
    assertThat(row.<Double>getAs(rate + "_low")).isLessThanOrEqualTo(found);
    return true;
  }

  /** Wilson's limits are where x/n lies just z standard deviations of the limit away. */
  private static void checkShare(Row row, String whole, long x, Object expected) {
    String rate = "awards_per_1000_" + whole + "_schools";
    if (!check(row, rate, expected)) {
      return;
    }
    double n = row.<Long>getAs(whole + "_schools");
    for (String end : List.of("_low", "_high")) {
      double limit = row.<Double>getAs(rate + end) / 1000;
      double away = Z * Math.sqrt(limit * (1 - limit) / n);
      boolean isEdge = end.equals("_low") ? x == 0 : x == n;
      if (!isEdge) {
        assertThat(Math.abs(x / n - limit)).as(row + rate + end).isCloseTo(away, within(1e-9));
      }
    }
  }

  /** Under the upper limit so few awards, and under the lower so many, are rare. */
  private static void checkPoisson(Row row, long x, double n) {
    double low = row.<Double>getAs("awards_per_1000_schools_low") * n / 1000;
    double high = row.<Double>getAs("awards_per_1000_schools_high") * n / 1000;
    double slack = x < 10 ? 1e-9 : 1e-3; // from 10 on, Byar's approximation
    assertThat(chanceUpTo(x, high)).as(row.toString()).isCloseTo(0.025, within(slack));
    if (x > 0) {
      assertThat(1 - chanceUpTo(x - 1, low)).as(row.toString()).isCloseTo(0.025, within(slack));
    }
  }

  private static double chanceUpTo(long count, double mean) {
    double chance = Math.exp(-mean);
    double sum = 0;
    for (long i = 0; i <= count; i++) {
      sum += chance;
      chance *= mean / (i + 1);
    }
    return sum;
  }

  @Test
  void no_award_and_no_school_is_lost_so_that_sums_give_the_rate_of_a_larger_place()
      throws SQLException {
    answers(new Random(5));
    var rows =
        new AwardRateByRegion()
            .compute(
                Drawn.rows(new AwardsByRegion().spec(), awards.toString()),
                Drawn.rows(new ApplicationStagesByRegion().spec(), stages.toString()),
                Drawn.rows(new EducationCounts().spec(), counts.toString()));
    Row sums = rows.selectExpr("sum(awards)", "sum(registered_schools)").first();
    long[] drawn = {sum(awards, 5), sum(stages, 3)};

    assertThat(new long[] {sums.getLong(0), sums.getLong(1)}).isEqualTo(drawn);
  }

  private static long sum(StringBuilder table, int column) {
    return table
        .toString()
        .lines()
        .skip(1)
        .mapToLong(line -> Long.parseLong(line.split("\\|", -1)[column].strip()))
        .sum();
  }
}

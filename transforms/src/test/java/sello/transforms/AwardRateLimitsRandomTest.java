package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Both tables of funnel limits from seeded random counts, worked out a second time in SQL. */
final class AwardRateLimitsRandomTest {
  private static final List<String> FIGURES =
      List.of(
          "whole_share",
          "limit_95_low",
          "limit_95_high",
          "limit_99_8_low",
          "limit_99_8_high",
          "phi",
          "tau_squared",
          "widened_limit_95_low",
          "widened_limit_99_8_high");

  private static final String SQL =
      """
      with z as (select 1.959963984540054 as z95, 3.090232306167813 as z998),
      whole as (
        select *, sum(x) over g / sum(n) over g as theta, count(*) over g as k
        from units where x <= n and n > 0 window g as (partition by edition, place)),
      scored as (
        select *, sqrt(theta * (1 - theta) / n) as s, (x / n - theta) / sqrt(theta * (1 - theta) / n) as d
        from whole),
      clipped as (
        select *, greatest(least(d, quantile_cont(d, 0.9) over g), quantile_cont(d, 0.1) over g) as c
        from scored window g as (partition by edition, place)),
      spread as (
        select *, avg(c * c) over g as phi, sum(1 / (s * s)) over g as w, sum(1 / (s * s * s * s)) over g as v
        from clipped window g as (partition by edition, place)),
      varied as (
        select *, greatest(0, (k * phi - (k - 1)) / (w - v / w)) as t2, k >= 10 and phi > 1 as wide
        from spread)
      select edition, unit, theta, greatest(0, theta - z95 * s), least(1, theta + z95 * s),
        greatest(0, theta - z998 * s), least(1, theta + z998 * s), phi, t2,
        case when wide then greatest(0, theta - z95 * sqrt(s * s + t2)) end,
        case when wide then least(1, theta + z998 * sqrt(s * s + t2)) end,
        case when n * theta < 5 or n * (1 - theta) < 5 then 'too_small'
          when x / n > theta + z998 * s then 'above_99_8' when x / n > theta + z95 * s then 'above_95'
          when x / n < theta - z998 * s then 'below_99_8' when x / n < theta - z95 * s then 'below_95'
          else 'inside' end
      from varied, z
      """;

  /** By edition and unit: the figures in their order, then the verdict. */
  private static Map<String, Object[]> bySql(String units) throws SQLException {
    Map<String, Object[]> answers = new HashMap<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute(
          "create table units (edition text, place text, unit text, x double, n double)");
      statement.execute("insert into units values " + units);
      try (ResultSet rows = statement.executeQuery(SQL)) {
        while (rows.next()) {
          Object[] answer = new Object[FIGURES.size() + 1];
          for (int i = 0; i < answer.length; i++) {
            answer[i] = rows.getObject(i + 3);
          }
          answers.put(rows.getString(1) + rows.getString(2), answer);
        }
      }
    }
    return answers;
  }

  private static void check(Dataset<Row> table, String unit, Map<String, Object[]> expected) {
    int compared = 0;
    for (Row row : table.collectAsList()) {
      Object[] answer = expected.get(row.<String>getAs("edition") + row.getAs(unit));
      if (answer == null) {
        assertThat(row.<String>getAs("verdict")).as(row.toString()).isNull();
        continue;
      }
      compared++;
      for (int i = 0; i < FIGURES.size(); i++) {
        Double found = row.getAs(FIGURES.get(i));
        if (answer[i] == null) {
          assertThat(found).as(row + FIGURES.get(i)).isNull();
        } else {
          assertThat(found).as(row + FIGURES.get(i)).isCloseTo((Double) answer[i], within(1e-9));
        }
      }
      assertThat(row.<String>getAs("verdict")).as(row.toString()).isEqualTo(answer[FIGURES.size()]);
    }
    assertThat(compared).isEqualTo(expected.size()).isPositive();
  }

  @Test
  void limits_phi_and_verdicts_are_those_of_a_query() throws SQLException {
    Random random = new Random(3);
    StringBuilder drawn =
        new StringBuilder(
            "edition | country_code | region_code | awarded_schools |" + " registered_schools\n");
    StringBuilder regions = new StringBuilder();
    StringBuilder countries = new StringBuilder();
    for (String edition : List.of("2018-2019", "2020-2021", "2024-2025")) {
      for (int i = 0; i < 36; i++) {
        String country = i < 9 ? "ES" : "TR";
        String region = country + (10 + i);
        long n = random.nextInt(random.nextBoolean() ? 30 : 900);
        long x = random.nextInt(12) == 0 ? n + 1 : Math.round(n * random.nextDouble() * 0.6);
        drawn.append("%s | %s | %s | %d | %d%n".formatted(edition, country, region, x, n));
        regions.append("('%s', '%s', '%s', %d, %d),".formatted(edition, country, region, x, n));
        countries.append("('%s', '', '%s', %d, %d),".formatted(edition, region, x, n));
      }
    }
    Dataset<Row> stages =
        Drawn.rows(new ApplicationStagesByRegion().spec(), drawn.toString()).repartition(5);
    Dataset<Row> asCountries =
        Drawn.rows(
                new ApplicationStagesByCountry().spec(),
                drawn
                    .toString()
                    .lines()
                    .map(line -> line.replaceFirst("\\| \\S+ +\\| ", "| "))
                    .reduce("", (all, line) -> all + line + "\n")
                    .replaceFirst("region_code", "country_code"))
            .repartition(5);

    check(new AwardRateLimitsByRegion().compute(stages), "region_code", bySql(list(regions)));
    check(
        new AwardRateLimitsByCountry().compute(asCountries),
        "country_code",
        bySql(list(countries)));
  }

  private static String list(StringBuilder rows) {
    return rows.substring(0, rows.length() - 1);
  }
}

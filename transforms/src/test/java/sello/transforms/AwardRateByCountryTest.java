package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.ingest.EducationCounts;
import sello.ingest.Population;

final class AwardRateByCountryTest {
  private static final AwardRateByCountry TABLE = new AwardRateByCountry();
  private static final String NO_STAGES = "edition | country_code\n";
  private static final String NO_COUNTS = "measure | country_code\n";
  private static final String NO_POPULATION = "country_code | year\n";

  private static final String NO_BREAK =
      """
      edition   | is_break
      2018-2019 | no
      2019-2020 | no
      2020-2021 | no
      2021-2022 | no
      2022-2023 | no
      2023-2024 | no
      """;

  private static Dataset<Row> compute(
      String awards, String stages, String counts, String population) {
    return compute(awards, stages, counts, population, NO_BREAK);
  }

  private static Dataset<Row> compute(
      String awards, String stages, String counts, String population, String editions) {
    return TABLE.compute(
        Drawn.rows(new AwardsByCountry().spec(), awards),
        Drawn.rows(new ApplicationStagesByCountry().spec(), stages),
        Drawn.rows(new EducationCounts().spec(), counts),
        Drawn.rows(new Population().spec(), population),
        Drawn.rows(new Editions().spec(), editions));
  }

  private static void check(
      String awards, String stages, String counts, String population, String expected) {
    check(awards, stages, counts, population, NO_BREAK, expected);
  }

  private static void check(
      String awards,
      String stages,
      String counts,
      String population,
      String editions,
      String expected) {
    Drawn.check(compute(awards, stages, counts, population, editions), TABLE.spec(), expected);
  }

  /** 8/400, 10/1200 and 0/400 per 1,000: the answers of Garwood and Byar. */
  @Test
  void awards_per_1000_schools_have_the_limits_of_their_count() {
    Dataset<Row> found =
        compute(
            """
            edition   | country_code | awards_published
            2020-2021 | DE           | 10
            2020-2021 | EE           | 0
            2020-2021 | ES           | 8
            """,
            NO_STAGES,
            """
            year | measure | country_code | isced_level | is_aggregate | value
            2020 | schools | DE           | ED02-3      | yes          | 1200
            2020 | schools | EE           | ED02-3      | yes          | 400
            2020 | schools | ES           | ED02-3      | yes          | 400
            """,
            NO_POPULATION);

    checkLimits(
        found,
        "awards_per_1000_schools",
        new double[][] {
          {8.3333333333, 3.9895415950, 15.3262155048},
          {0, 0, 9.2221986353},
          {20, 8.6345804419, 39.4079730505}
        });
  }

  /** 81/263, 15/148, 0/20 and 65/100: Newcombe 1998 and UKHSA; all 1,000-fold. */
  @Test
  void awards_per_1000_registered_and_eligible_schools_have_wilson_limits_of_a_share() {
    Dataset<Row> found =
        compute(
            """
            edition   | country_code | awards_published
            2020-2021 | DE           | 81
            2020-2021 | EE           | 0
            2020-2021 | ES           | 15
            """,
            """
            edition   | country_code | registered_schools | eligible_schools
            2020-2021 | DE           | 263                | 263
            2020-2021 | EE           | 20                 | 20
            2020-2021 | ES           | 148                | 148
            """,
            NO_COUNTS,
            NO_POPULATION);

    for (String whole : List.of("registered", "eligible")) {
      checkLimits(
          found,
          "awards_per_1000_" + whole + "_schools",
          new double[][] {
            {307.9847908745, 255.2885198900, 366.2095770000},
            {0, 0, 161.1251581000},
            {101.3513513514, 62.3863995000, 160.4872417000}
          });
    }
  }

  private static void checkLimits(Dataset<Row> found, String rate, double[][] answers) {
    List<Row> rows = found.where("country_code <> 'EUR'").orderBy("country_code").collectAsList();
    for (int i = 0; i < answers.length; i++) {
      Row row = rows.get(i);
      assertThat(row.<Double>getAs(rate)).isCloseTo(answers[i][0], within(1e-7));
      assertThat(row.<Double>getAs(rate + "_low")).isCloseTo(answers[i][1], within(1e-7));
      assertThat(row.<Double>getAs(rate + "_high")).isCloseTo(answers[i][2], within(1e-7));
    }
  }

  @Test
  void more_awards_than_schools_are_no_share_and_a_small_base_says_so() {
    check(
        """
        edition   | country_code | awards_published
        2020-2021 | DE           | 50
        2020-2021 | EE           | 12
        2020-2021 | ES           | 9
        """,
        """
        edition   | country_code | registered_schools | eligible_schools
        2020-2021 | DE           | 49                 | 100
        2020-2021 | EE           | 29                 | 12
        2020-2021 | ES           | 300                |
        """,
        NO_COUNTS,
        NO_POPULATION,
        """
        edition   | country_code | registered_schools | awards_per_1000_registered_schools_flag | eligible_schools | eligible_schools_flag | awards_per_1000_eligible_schools | awards_per_1000_eligible_schools_flag
        2020-2021 | DE           | 49                 | :                                       | 100              |                       | 500                              |
        2020-2021 | EE           | 29                 | u                                       | 12               |                       | 1000                             | u
        2020-2021 | ES           | 300                | u                                       |                  | :                     |                                  | :
        2020-2021 | EUR          | 378                | :                                       |                  | :                     |                                  | :
        """);
  }

  /** Counted after the break, then published: each source has a first figure, the awards one. */
  @Test
  void awards_break_once_whichever_source_they_are_taken_from() {
    check(
        """
        edition   | country_code | awards_published | awards_published_flag | awards_counted | awards_counted_flag | list_coverage | awards_basis
        2021-2022 | DE           |                  | :                     | 20             |                     | complete      | counted
        2021-2022 | ES           |                  | :                     | 20             |                     | complete      | counted
        2023-2024 | DE           |                  | :                     | 21             | b                   | complete      | counted
        2023-2024 | ES           |                  | :                     | 9              | b                   | partial       |
        2024-2025 | DE           | 14               | b                     | 12             |                     | partial       | published
        2024-2025 | ES           |                  | :                     | 14             |                     | complete      | counted
        """,
        NO_STAGES,
        NO_COUNTS,
        """
        country_code | year | population
        DE           | 2023 | 2000000
        ES           | 2023 | 1000000
        """,
        """
        edition   | is_break
        2021-2022 | no
        2023-2024 | yes
        2024-2025 | no
        """,
        """
        edition   | country_code | awards | awards_flag | awards_per_million_inhabitants_flag
        2021-2022 | DE           | 20     |             | e
        2021-2022 | ES           | 20     |             | e
        2021-2022 | EUR          |        | :           | :
        2023-2024 | DE           | 21     | b           | b
        2023-2024 | ES           |        | :           | :
        2023-2024 | EUR          |        | :           | :
        2024-2025 | DE           | 14     |             | e
        2024-2025 | ES           | 14     | b           | be
        2024-2025 | EUR          |        | :           | :
        """);
  }

  @Test
  void awards_are_published_or_counted_on_a_complete_list_and_europe_has_its_own_total() {
    check(
        """
        edition   | country_code | country_name | awards_published | awards_published_flag | awards_counted | awards_counted_flag | list_coverage | awards_basis | awards_published_europe | awards_published_europe_flag
        2020-2021 | DE           | Germany      |                  | :                     | 20             | b                   | complete      | counted      | 100                     | be
        2020-2021 | EE           | Estonia      |                  | :                     | 3              | b                   | partial       |              | 100                     | be
        2020-2021 | ES           | Spain        | 5                | be                    | 4              | b                   | partial       | published    | 100                     | be
        2020-2021 | ME           | Montenegro   |                  | m                     |                | m                   | none          |              | 100                     | be
        2021-2022 | ES           | Spain        | 5                | p                     |                | :                   | none          | published    |                         | :
        """,
        """
        edition   | country_code | registered_schools | registered_schools_flag
        2020-2021 | DE           | 200                | b
        2020-2021 | EE           | 100                | b
        2020-2021 | ES           | 700                | b
        2020-2021 | ME           |                    | m
        2020-2021 | EUR          | 7                  | b
        2021-2022 | ES           | 0                  | p
        """,
        NO_COUNTS,
        """
        country_code | year | population
        DE           | 2020 | 2000000
        EE           | 2020 | 1000000
        ES           | 2020 | 500000
        ES           | 2022 | 400000
        ME           | 2020 | 100000
        """,
        """
        edition   | is_break
        2020-2021 | yes
        2021-2022 | no
        """,
        """
        edition   | country_code | country_name | population_year | awards | awards_flag | registered_schools | registered_schools_flag | awards_per_1000_registered_schools | awards_per_1000_registered_schools_flag | schools_in_country_flag | awards_per_1000_schools_flag | population | population_flag | awards_per_million_inhabitants | awards_per_million_inhabitants_flag
        2020-2021 | DE           | Germany      | 2020            | 20     | b           | 200                |                         | 100                                | b                                       | :                       | :                            | 2000000    |                 | 10                             | b
        2020-2021 | EE           | Estonia      | 2020            |        | :           | 100                |                         |                                    | :                                       | :                       | :                            | 1000000    |                 |                                | :
        2020-2021 | ES           | Spain        | 2020            | 5      | be          | 700                |                         | 7.142857142857142                  | beu                                     | :                       | :                            | 500000     |                 | 10                             | beu
        2020-2021 | EUR          | Europe       | 2020            | 100    | be          | 1000               |                         | 100                                | be                                      | :                       | :                            | 3500000    |                 | 28.571428571428573             | be
        2020-2021 | ME           | Montenegro   | 2020            |        | m           |                    | m                       |                                    | m                                       | m                       | m                            | 100000     |                 |                                | m
        2021-2022 | ES           | Spain        | 2020            | 5      | p           | 0                  | p                       |                                    | m                                       | :                       | :                            | 500000     | e               | 10                             | epu
        2021-2022 | EUR          | Europe       | 2020            |        | :           | 0                  | p                       |                                    | m                                       | :                       | :                            | 500000     | e               |                                | :
        """);
  }

  @Test
  void schools_are_those_of_the_largest_range_of_levels_in_the_nearest_year() {
    check(
        """
        edition   | country_code | awards_published
        2020-2021 | DE           | 20
        2020-2021 | EE           | 20
        2020-2021 | ES           | 20
        2020-2021 | PT           | 20
        """,
        NO_STAGES,
        """
        source_file | source_line | year | measure  | geo | country_code | region_code | isced_level | observation_flags | is_aggregate | value
        x           | 2           | 2020 | schools  | DE  | DE           |             | ED02-3      | ep                | yes          | 1000
        x           | 3           | 2020 | schools  | DE  | DE           |             | ED1-3       |                   | yes          | 900
        x           | 4           | 2020 | schools  | DE  | DE           |             | TOTAL       |                   | yes          | 5000
        x           | 5           | 2020 | schools  | DE3 | DE           | DE3         | ED02-3      |                   | yes          | 7000
        x           | 6           | 2020 | pupils   | DE  | DE           |             | ED02-3      |                   | yes          | 8000
        x           | 7           | 2019 | schools  | EE  | EE           |             | ED02-3      | bdu               | yes          | 400
        x           | 8           | 2021 | schools  | EE  | EE           |             | ED02-3      |                   | yes          | 500
        x           | 9           | 2020 | schools  | ES  | ES           |             | TOTAL       | i                 | yes          | 2000
        x           | 10          | 2020 | schools  | PT  | PT           |             | ED1         |                   | no           | 600
        x           | 11          | 2020 | schools  | PT  | PT           |             | ED02-3      |                   | yes          |
        x           | 12          | 2020 | schools  | ES  | ES           |             | ED5-8       |                   | yes          | 90
        x           | 13          | 2020 | schools  | ES  | ES           |             | ED3-4       |                   | yes          | 500
        x           | 14          | 2020 | schools  | ES  | ES           |             | ED34_44     |                   | yes          | 300
        """,
        NO_POPULATION,
        """
        edition   | country_code | schools_year | schools_in_country | schools_in_country_flag | awards_per_1000_schools | awards_per_1000_schools_flag
        2020-2021 | DE           | 2020         | 1000               | ep                      | 20                      | ep
        2020-2021 | EE           | 2019         | 400                | de                      | 50                      | de
        2020-2021 | ES           | 2020         | 2000               | i                       | 10                      | i
        2020-2021 | EUR          |              |                    | :                       |                         | :
        2020-2021 | PT           |              |                    | :                       |                         | :
        """);
  }

  /** Nearest years and sums by loops; exact limits by adding up Poisson's chances. */
  @Test
  void on_random_rows_rates_agree_with_another_way_of_working_them_out() {
    Random random = new Random(11);
    Map<String, Long> awards = new TreeMap<>();
    Map<String, Map<Integer, Long>> inhabitants = new TreeMap<>();
    StringBuilder drawnAwards =
        new StringBuilder("edition | country_code | awards_published | awards_published_europe\n");
    StringBuilder drawnPopulation = new StringBuilder("country_code | year | population\n");
    for (String country : List.of("DE", "EE", "ES", "IT", "PT")) {
      inhabitants.put(country, new TreeMap<>());
      for (int year = 2012; year < 2026; year++) {
        if (random.nextInt(3) == 0 || year == 2013) {
          long size = 100_000L + random.nextInt(90_000_000);
          inhabitants.get(country).put(year, size);
          drawnPopulation.append("%s | %d | %d%n".formatted(country, year, size));
        }
      }
      for (int year = 2018; year < 2024; year++) {
        String edition = year + "-" + (year + 1);
        long count = random.nextInt(random.nextBoolean() ? 10 : 600);
        awards.put(edition + country, count);
        drawnAwards.append("%s | %s | %d | 900%n".formatted(edition, country, count));
      }
    }
    List<Row> rows =
        compute(drawnAwards.toString(), NO_STAGES, NO_COUNTS, drawnPopulation.toString())
            .collectAsList();

    assertThat(rows).hasSize(36);
    for (Row row : rows) {
      String edition = row.getAs("edition");
      String country = row.getAs("country_code");
      int first = Integer.parseInt(edition.substring(0, 4));
      List<Long> sizes = new ArrayList<>();
      inhabitants.forEach(
          (place, byYear) -> {
            if (country.equals("EUR") || country.equals(place)) {
              Comparator<Integer> nearest = Comparator.comparing(year -> Math.abs(year - first));
              int year = byYear.keySet().stream().sorted().min(nearest).orElseThrow();
              sizes.add(byYear.get(year));
            }
          });
      long size = sizes.stream().mapToLong(s -> s).sum();
      long count = country.equals("EUR") ? 900 : awards.get(edition + country);
      assertThat(row.<Long>getAs("population")).as(row.toString()).isEqualTo(size);
      double rate = row.<Double>getAs("awards_per_million_inhabitants");
      assertThat(rate).isCloseTo(count / (size / 1e6), within(1e-9 * (1 + rate)));
      checkLimits(row, count, size);
    }
  }

  /** Under the upper limit of the count so few awards, and under the lower so many, are rare. */
  private static void checkLimits(Row row, long count, long size) {
    double low = row.<Double>getAs("awards_per_million_inhabitants_low") * size / 1e6;
    double high = row.<Double>getAs("awards_per_million_inhabitants_high") * size / 1e6;
    double slack = count < 10 ? 1e-9 : 1e-3; // from 10 on, Byar's approximation
    assertThat(chanceUpTo(count, high)).as(row.toString()).isCloseTo(0.025, within(slack));
    if (count > 0) {
      assertThat(1 - chanceUpTo(count - 1, low)).as(row.toString()).isCloseTo(0.025, within(slack));
    }
  }

  private static double chanceUpTo(long count, double mean) {
    double sum = 0;
    double logOfChance = -mean;
    for (long i = 0; i <= count; i++) {
      sum += Math.exp(logOfChance);
      logOfChance += Math.log(mean) - Math.log(i + 1.0);
    }
    return sum;
  }
}

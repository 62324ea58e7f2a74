package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sello.ingest.Countries;
import sello.ingest.Regions;

/** The stages of random schools, counted once more in plain Java. */
final class ApplicationStagesTest {
  private static final List<String> EDITIONS = List.of("2020-2021", "2021-2022", "2023-2024");
  private static final List<String> COUNTRIES = List.of("DE", "EE", "ES", "PT");
  private static final double Z = 1.959963984540054;

  private record School(
      String edition,
      String country,
      String region,
      @Nullable Boolean applied,
      @Nullable Boolean passed,
      @Nullable Boolean awarded,
      boolean isListed) {
    String drawn(int number) {
      return "%s | k%d | %s | %s | %s | %s | %s | %s | %s | no%n"
          .formatted(
              edition,
              number,
              country,
              region,
              text(applied),
              text(passed),
              text(awarded),
              isListed ? "yes" : "no",
              isListed ? "yes" : "no");
    }

    private static String text(@Nullable Boolean value) {
      return value == null ? "" : value ? "yes" : "no";
    }
  }

  private static final List<School> schools = new ArrayList<>();
  private static List<Row> byCountry = List.of();
  private static List<Row> byRegion = List.of();

  @BeforeAll
  static void workOut() {
    Random random = new Random(2019);
    StringBuilder drawn =
        new StringBuilder(
            "edition | school_key | country_code | region_code | applied | passed | awarded |"
                + " is_listed | is_among_invited\n");
    for (int i = 0; i < 600; i++) {
      String country = COUNTRIES.get(random.nextInt(3));
      String edition = EDITIONS.get(random.nextInt(3));
      Boolean passed = random.nextInt(60) == 0 ? null : (Boolean) (random.nextInt(4) > 0);
      Boolean awarded = passed == null ? null : (Boolean) (passed && random.nextInt(3) > 0);
      School school =
          new School(
              edition,
              country,
              List.of(country + "1", country + "2", "unknown").get(random.nextInt(3)),
              random.nextInt(80) == 0 ? null : true,
              passed,
              awarded,
              !country.equals("EE") && random.nextBoolean());
      schools.add(school);
      drawn.append(school.drawn(i));
    }
    compute(drawn.toString());
  }

  private static void compute(String drawn) {
    Dataset<Row> editions =
        Drawn.rows(
            new Editions().spec(),
            """
            edition   | first_year | is_held | is_break
            2020-2021 | 2020       | yes     | no
            2021-2022 | 2021       | yes     | no
            2023-2024 | 2023       | yes     | no
            """);
    Dataset<Row> countries =
        Drawn.rows(
            new Countries().spec(),
            "iso2 | region_level\n" + String.join(" | 1\n", COUNTRIES) + " | 1\n");
    StringBuilder regions = new StringBuilder("country_code | region_code | level\n");
    for (String country : COUNTRIES) {
      regions.append("%s | %s1 | 1%n%s | %s2 | 1%n".formatted(country, country, country, country));
    }
    Dataset<Row> counts =
        new ApplicationCounts()
            .compute(
                editions,
                Drawn.rows(new SchoolApplications().spec(), drawn),
                Drawn.rows(new RegisterCounts().spec(), "country_code\n"));
    byCountry =
        new ApplicationStagesByCountry().compute(editions, countries, counts).collectAsList();
    byRegion =
        new ApplicationStagesByRegion()
            .compute(
                editions, countries, Drawn.rows(new Regions().spec(), regions.toString()), counts)
            .collectAsList();
  }

  private static Stream<School> of(Row row) {
    String country = row.getAs("country_code");
    return schools.stream()
        .filter(s -> s.edition().equals(row.getAs("edition")))
        .filter(s -> country.equals("EUR") || s.country().equals(country));
  }

  private static void check(
      Row row, Stream<School> counted, String stage, Function<School, @Nullable Boolean> fact) {
    List<@Nullable Boolean> facts = new ArrayList<>();
    counted.forEach(school -> facts.add(fact.apply(school)));
    long low = facts.stream().filter(fact1 -> fact1 != null && fact1).count();
    long high = facts.stream().filter(fact1 -> fact1 == null || fact1).count();
    String at = stage + " of " + row;
    assertThat(row.<Long>getAs(stage + "_low")).as(at).isEqualTo(low);
    boolean isTold = low == high || !stage.equals("awarded_schools");
    assertThat(row.<Long>getAs(stage + "_high")).as(at).isEqualTo(isTold ? high : null);
    assertThat(row.<Long>getAs(stage)).as(at).isEqualTo(low == high ? low : null);
  }

  @Test
  void countries_and_europe_count_the_schools_of_which_it_is_said() {
    for (Row row : byCountry) {
      String country = row.getAs("country_code");
      if (country.equals("PT")) {
        assertThat(row.<Long>getAs("awarded_schools_low")).isNull();
        continue;
      }
      check(row, of(row), "passed_stage_one", School::passed);
      check(row, of(row), "awarded_schools", School::awarded);
      if (country.equals("EE") || country.equals("EUR")) {
        assertThat(row.<Long>getAs("applicants_high")).as("assessments alone").isNull();
      } else {
        check(row, of(row), "applicants", School::applied);
      }
    }
  }

  @Test
  void regions_count_their_schools_and_sum_to_the_country() {
    for (Row row : byRegion) {
      if (!row.getAs("country_code").equals("PT")) {
        Predicate<School> isHere = s -> s.region().equals(row.getAs("region_code"));
        check(row, of(row).filter(isHere), "passed_stage_one", School::passed);
        check(row, of(row).filter(isHere), "awarded_schools", School::awarded);
      }
    }
    for (Row country : byCountry) {
      List<Row> regions =
          byRegion.stream()
              .filter(r -> r.getAs("edition").equals(country.getAs("edition")))
              .filter(
                  r ->
                      country.getAs("country_code").equals("EUR")
                          || r.getAs("country_code").equals(country.getAs("country_code")))
              .filter(r -> r.getAs("awarded_schools_low") != null)
              .toList();
      Long low = country.getAs("awarded_schools_low");
      assertThat(regions.stream().mapToLong(r -> r.<Long>getAs("awarded_schools_low")).sum())
          .isEqualTo(low == null ? 0 : low);
      assertThat(regions.stream().mapToLong(r -> r.<Long>getAs("schools_listed")).sum())
          .isEqualTo(country.<Long>getAs("schools_listed"));
    }
  }

  /** A Wilson limit is the share from which the one found is just z standard errors away. */
  @Test
  void the_limits_of_a_rate_solve_the_equation_that_defines_them() {
    List<Row> rows = Stream.concat(byCountry.stream(), byRegion.stream()).toList();
    int checked = 0;
    for (Row row : rows) {
      Double rate = row.getAs("stage_two_rate");
      if (rate != null) {
        double n = row.<Long>getAs("passed_stage_one");
        assertThat(rate).isCloseTo(row.<Long>getAs("awarded_schools") / n, within(1e-12));
        for (String end : List.of("_low", "_high")) {
          double limit = row.<Double>getAs("stage_two_rate" + end);
          assertThat(n * (rate - limit) * (rate - limit))
              .as(row.toString())
              .isCloseTo(Z * Z * limit * (1 - limit), within(1e-9));
        }
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(10);
  }
}

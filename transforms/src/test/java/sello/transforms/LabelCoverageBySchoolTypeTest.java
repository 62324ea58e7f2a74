package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.transforms.method.Confidence;
import sello.transforms.method.Interval;
import sello.transforms.method.LocationQuotient;
import sello.transforms.method.Wilson;

final class LabelCoverageBySchoolTypeTest {
  private static final LabelCoverageBySchoolType COVERAGE = new LabelCoverageBySchoolType();
  private static final String KNOWN =
      """
      year | country_code | country_name | holders_are_known | label_holders | label_holders_flag
      2019 | ES           | Spain        | true              | 2             |
      2019 | PT           | Portugal     | true              | 1             | b
      """;

  /** Of schools with the columns of both tables that are read, whether they held a label or not. */
  private static Dataset<Row> table(String schools, String holders) {
    Dataset<Row> register = Drawn.rows(new RegisteredSchoolLabels().spec(), schools);
    return COVERAGE.compute(
        new RegisterCountsBySchoolType().compute(register),
        register.where("labelled_years is not null"),
        Drawn.rows(new LabelHoldersByYear().spec(), holders));
  }

  private static void check(Dataset<Row> table, String dimension, String expected) {
    Drawn.check(table.where("type_dimension = '" + dimension + "'"), COVERAGE.spec(), expected);
  }

  private static final String SCHOOLS =
      """
      country_code | school_id | ownership | registered_on | labelled_years
      ES           | 1         | public    | 2017-01-01    | 2019 2020
      ES           | 2         | public    | 2019-12-31    |
      ES           | 3         | private   | 2018-01-01    | 2018
      ES           | 4         |           | 2018-01-01    | 2019
      ES           | 5         | private   | 2020-01-01    |
      PT           | 1         | private   | 2018-01-01    | 2019
      """;

  @Test
  void registered_schools_of_a_kind_and_those_with_a_label_give_rate_and_representation() {
    check(
        table(SCHOOLS, KNOWN).where("country_code = 'ES'"),
        "ownership",
        """
        school_type | countries_covered | schools_of_type | labelled_schools | label_rate | label_rate_flag | schools_all | labelled_schools_all | expected_labelled_schools | representation | representation_flag
        private     | 1                 | 1               | 0                | 0.0000     | u               | 4           | 2                    | 0.5                       | 0              | u
        public      | 1                 | 2               | 1                | 0.5000     | u               | 4           | 2                    | 1                         | 1              | u
        unknown     | 1                 | 1               | 1                | 1.0000     | u               | 4           | 2                    | 0.5                       | 2              | u
        """);
  }

  @Test
  void europe_is_the_countries_covered_together() {
    check(
        table(SCHOOLS, KNOWN).where("country_code = 'EUR'"),
        "ownership",
        """
        country_name | school_type | countries_covered | schools_of_type | labelled_schools | labelled_schools_flag | schools_all | labelled_schools_all
        Europe       | private     | 2                 | 2               | 1                |                       | 5           | 3
        Europe       | public      | 2                 | 2               | 1                |                       | 5           | 3
        Europe       | unknown     | 2                 | 1               | 1                |                       | 5           | 3
        """);
  }

  @Test
  void europe_breaks_where_all_countries_do_and_not_for_one_whose_first_figure_comes_late() {
    String all = KNOWN.replace("| 2             |", "| 2             | b");
    String expected =
        """
        school_type | labelled_schools_flag
        private     | %1$s
        public      | %1$s
        unknown     | %1$s
        """;

    check(table(SCHOOLS, KNOWN).where("country_code = 'EUR'"), "ownership", expected.formatted(""));
    check(table(SCHOOLS, all).where("country_code = 'EUR'"), "ownership", expected.formatted("b"));
  }

  @Test
  void a_break_in_the_label_is_none_in_the_number_of_registered_schools() {
    check(
        table(SCHOOLS, KNOWN).where("country_code = 'PT' and school_type = 'private'"),
        "ownership",
        """
        schools_of_type | schools_of_type_flag | labelled_schools_flag | label_rate_flag | schools_all | schools_all_flag | labelled_schools_all_flag | expected_labelled_schools_flag | representation_flag
        1               |                      | b                     | bu              | 1           |                  | b                         | b                              | bu
        """);
  }

  @Test
  void a_school_without_a_date_counts_in_every_year_and_one_with_a_label_is_registered() {
    check(
        table(
            """
            country_code | school_id | ownership | registered_on | labelled_years
            ES           | 1         | public    |               |
            ES           | 2         | private   | 2025-01-01    | 2019
            """,
            "year | country_code | holders_are_known\n2019 | ES | true\n"),
        "ownership",
        """
        country_code | school_type | schools_of_type | schools_of_type_flag | labelled_schools | label_rate_flag | representation_flag
        ES           | private     | 1               |                      | 1                | u               | eu
        ES           | public      | 1               | e                    | 0                | eu              | eu
        ES           | unknown     | 0               |                      | 0                | m               | m
        EUR          | private     | 1               |                      | 1                | u               | eu
        EUR          | public      | 1               | e                    | 0                | eu              | eu
        EUR          | unknown     | 0               |                      | 0                | m               | m
        """);
  }

  @Test
  void every_value_of_a_dimension_has_its_row_and_no_label_at_all_leaves_no_representation() {
    check(
        table(
                """
            country_code | school_id | size_class   | level
            PT           | 1         | 1000_or_more | primary
            """,
                "year | country_code | holders_are_known\n2019 | PT | true\n")
            .where("country_code = 'PT'"),
        "size",
        """
        school_type  | schools_of_type | labelled_schools | label_rate | representation | representation_flag
        1000_or_more | 1               | 0                | 0.0000     |                | m
        100_to_249   | 0               | 0                |            |                | m
        250_to_499   | 0               | 0                |            |                | m
        500_to_999   | 0               | 0                |            |                | m
        under_100    | 0               | 0                |            |                | m
        unknown      | 0               | 0                |            |                | m
        """);
  }

  @Test
  void without_a_register_or_known_holders_nothing_is_counted() {
    check(
        table(
                SCHOOLS,
                """
            year | country_code | holders_are_known | label_holders_flag
            2019 | DE           | true              |
            2019 | ES           | false             | :
            2019 | ME           | false             | m
            """)
            .where("school_type = 'public'"),
        "ownership",
        """
        country_code | countries_covered | schools_of_type | schools_of_type_flag | label_rate | label_rate_flag | representation_flag
        DE           | 0                 |                 | :                    |            | :               | :
        ES           | 0                 |                 | :                    |            | :               | :
        EUR          | 0                 |                 | :                    |            | :               | :
        ME           | 0                 |                 | m                    |            | m               | m
        """);
  }

  private record School(String country, String level, boolean holds) {}

  /** The same counted from the list of schools in plain Java. */
  @Test
  void seeded_schools_give_what_plain_java_gives() {
    List<String> levels = List.of("primary", "vocational", "other", "");
    for (int seed = 0; seed < 3; seed++) {
      Random random = new Random(seed);
      List<School> schools = new ArrayList<>();
      StringBuilder drawn =
          new StringBuilder("country_code | school_id | level | labelled_years\n");
      for (int i = 0; i < 200; i++) {
        School school =
            new School(
                random.nextInt(3) == 0 ? "PT" : "ES",
                levels.get(random.nextInt(4)),
                random.nextInt(5) == 0);
        schools.add(school);
        drawn.append(
            "%s | %d | %s | %s\n"
                .formatted(school.country, i, school.level, school.holds ? "2018 2019" : "2020"));
      }
      List<Row> rows =
          table(drawn.toString(), KNOWN).where("type_dimension = 'level'").collectAsList();
      assertThat(rows).hasSize(3 * 8);
      rows.forEach(row -> compare(row, schools));
    }
  }

  private static void compare(Row row, List<School> schools) {
    String country = row.getAs("country_code");
    String type = row.getAs("school_type");
    Predicate<School> isHere = s -> country.equals("EUR") || country.equals(s.country);
    Predicate<School> isOfType =
        isHere.and(s -> type.equals(s.level.isEmpty() ? "unknown" : s.level));
    long n = schools.stream().filter(isOfType).count();
    long x = schools.stream().filter(isOfType.and(School::holds)).count();
    long all = schools.stream().filter(isHere).count();
    long allLabelled = schools.stream().filter(isHere.and(School::holds)).count();

    assertThat(row.<Long>getAs("schools_of_type")).isEqualTo(n);
    assertThat(row.<Long>getAs("labelled_schools")).isEqualTo(x);
    assertThat(row.<Long>getAs("schools_all")).isEqualTo(all);
    assertThat(row.<Long>getAs("labelled_schools_all")).isEqualTo(allLabelled);
    near(row, "expected_labelled_schools", (double) n * allLabelled / all);
    if (n > 0) {
      Interval wilson = Wilson.share(x, n, Confidence.P95).orElseThrow().limits().orElseThrow();
      near(row, "label_rate", (double) x / n);
      near(row, "label_rate_low", wilson.low());
      near(row, "label_rate_high", wilson.high());
    }
    Optional<LocationQuotient> quotient =
        LocationQuotient.of(x, n, allLabelled, all, Confidence.P95);
    assertThat(row.isNullAt(row.fieldIndex("representation"))).isEqualTo(quotient.isEmpty());
    quotient.ifPresent(
        found -> {
          near(row, "representation", (double) x * all / ((double) n * allLabelled));
          near(row, "representation_low", found.estimate().limits().orElseThrow().low());
          near(row, "representation_high", found.estimate().limits().orElseThrow().high());
          assertThat(row.<Double>getAs("representation_high"))
              .isLessThanOrEqualTo((double) all / n);
        });
  }

  private static void near(Row row, String column, double expected) {
    assertThat(row.<Double>getAs(column)).as(row + ": " + column).isCloseTo(expected, within(1e-9));
  }
}

package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sello.transforms.method.Confidence;
import sello.transforms.method.MedianRanks;
import sello.transforms.method.Summary;

final class ParticipationOfLabelledByCountryTest {
  private static final ParticipationOfLabelledByCountry COMPARED =
      new ParticipationOfLabelledByCountry();
  private static final String KNOWN =
      """
      year | country_code | holders_are_known | label_holders | label_holders_flag
      2019 | ES           | true              | 2             |
      2019 | PT           | true              | 1             | b
      """;
  private static final String PLACES =
      """
      year | country_code | country_name | registered_schools | registered_schools_flag
      2019 | ES           | Spain        | 4                  | p
      2019 | EUR          | Europe       | 4                  | p
      2019 | PT           | Portugal     | 3                  | p
      """;
  private static final String REGISTER =
      """
      country_code | school_id | labelled_years
      ES           | 00000001  | 2018 2019
      ES           | 00000002  | 2018
      ES           | 00000003  |
      PT           | 1         | 2019
      PT           | 2         | 2020
      """;
  private static final String DID =
      """
      country_code | school_id | year | teachers_active
      ES           | 1         | 2019 | 6
      ES           | 2         | 2019 | 3
      ES           | 3         | 2019 | 2
      ES           | 4         | 2019 | 90
      PT           | 1         | 2019 | 8
      PT           | 2         | 2019 |
      """;

  private static Dataset<Row> table(String places, String did, String register, String holders) {
    Dataset<Row> participation = Drawn.rows(new Participation().spec(), did);
    Dataset<Row> labels = Drawn.rows(new RegisteredSchoolLabels().spec(), register);
    return COMPARED.compute(
        Drawn.rows(new ParticipationByCountry().spec(), places),
        new ParticipationValues().compute(participation, labels),
        new LabelledParticipationValues().compute(participation, labels),
        Drawn.rows(new LabelHoldersByYear().spec(), holders));
  }

  private static void check(Dataset<Row> table, String measure, String expected) {
    Drawn.check(
        table.where("participation_measure = '" + measure + "'"), COMPARED.spec(), expected);
  }

  @Test
  void schools_with_a_label_stand_beside_registered_schools_without_one() {
    check(
        table(PLACES, DID, REGISTER, KNOWN),
        "teachers_active",
        """
        year | country_code | label_group  | country_name | countries_compared | schools_in_group | schools_reporting | mean_per_school | mean_per_school_flag | median_per_school | median_per_school_flag
        2019 | ES           | labelled     | Spain        | 1                  | 1                | 1                 | 6               | pu                   |                   | m
        2019 | ES           | not_labelled | Spain        | 1                  | 2                | 2                 | 2.5             | pu                   | 2.5               | pu
        2019 | EUR          | labelled     | Europe       | 2                  | 2                | 2                 | 7               | pu                   | 7                 | pu
        2019 | EUR          | not_labelled | Europe       | 2                  | 3                | 2                 | 2.5             | pu                   | 2.5               | pu
        2019 | PT           | labelled     | Portugal     | 1                  | 1                | 1                 | 8               | bpu                  |                   | m
        2019 | PT           | not_labelled | Portugal     | 1                  | 1                | 0                 |                 | :                    |                   | :
        """);
  }

  @Test
  void the_difference_stands_in_the_row_of_the_labelled() {
    check(
        table(PLACES, DID, REGISTER, KNOWN).where("country_code = 'EUR'"),
        "teachers_active",
        """
        label_group  | total_in_group | mean_difference | mean_difference_flag
        labelled     | 14             | 4.5             | pu
        not_labelled | 5              |                 | m
        """);
  }

  @Test
  void a_measure_that_no_school_reports_is_not_known() {
    check(
        table(PLACES, DID, REGISTER, KNOWN).where("country_code = 'ES'"),
        "projects_started",
        """
        label_group  | schools_in_group | schools_reporting | mean_per_school | mean_per_school_flag | mean_difference_flag
        labelled     | 1                | 0                 |                 | :                    | :
        not_labelled | 2                | 0                 |                 | :                    | m
        """);
  }

  @Test
  void where_it_is_not_known_who_holds_a_label_nobody_counts_as_without() {
    check(
        table(
            PLACES,
            DID,
            REGISTER,
            """
            year | country_code | holders_are_known
            2019 | ES           | false
            """),
        "teachers_active",
        """
        year | country_code | label_group  | countries_compared | schools_in_group | schools_in_group_flag | mean_per_school | mean_per_school_flag
        2019 | ES           | labelled     | 0                  |                  | :                     |                 | :
        2019 | ES           | not_labelled | 0                  |                  | :                     |                 | :
        2019 | EUR          | labelled     | 0                  |                  | :                     |                 | :
        2019 | EUR          | not_labelled | 0                  |                  | :                     |                 | :
        2019 | PT           | labelled     | 0                  |                  | :                     |                 | :
        2019 | PT           | not_labelled | 0                  |                  | :                     |                 | :
        """);
  }

  @Test
  void known_groups_without_a_school_are_0_and_what_cannot_be_is_m() {
    check(
        table(
            """
            year | country_code | registered_schools | registered_schools_flag
            2019 | ES           | 1                  |
            2019 | ME           |                    | m
            2019 | PT           |                    | :
            """,
            "country_code | school_id | year | teachers_active\nES | 3 | 2019 | 2\n",
            REGISTER,
            KNOWN),
        "teachers_active",
        """
        year | country_code | label_group  | schools_in_group | schools_in_group_flag | schools_reporting | mean_per_school | mean_per_school_flag
        2019 | ES           | labelled     | 0                |                       | 0                 |                 | m
        2019 | ES           | not_labelled | 1                |                       | 1                 | 2               | u
        2019 | ME           | labelled     |                  | m                     |                   |                 | m
        2019 | ME           | not_labelled |                  | m                     |                   |                 | m
        2019 | PT           | labelled     |                  | :                     |                   |                 | :
        2019 | PT           | not_labelled |                  | :                     |                   |                 | :
        """);
  }

  @Test
  void where_every_school_holds_a_label_nobody_is_left_without() {
    check(
        table(
            PLACES,
            """
            country_code | school_id | year | teachers_active
            ES           | 1         | 2019 | 6
            PT           | 1         | 2019 |
            """,
            REGISTER,
            KNOWN),
        "teachers_active",
        """
        year | country_code | label_group  | schools_in_group | schools_reporting | mean_per_school | mean_per_school_flag
        2019 | ES           | labelled     | 1                | 1                 | 6               | pu
        2019 | ES           | not_labelled | 0                | 0                 |                 | m
        2019 | EUR          | labelled     | 2                | 1                 | 6               | pu
        2019 | EUR          | not_labelled | 0                | 0                 |                 | m
        2019 | PT           | labelled     | 1                | 0                 |                 | :
        2019 | PT           | not_labelled | 0                | 0                 |                 | m
        """);
  }

  @Test
  void one_school_has_a_difference_without_limits() {
    check(
        table(PLACES, DID, REGISTER, KNOWN)
            .where("country_code = 'ES' and label_group = 'labelled'"),
        "teachers_active",
        """
        mean_difference | mean_difference_low | mean_difference_high | mean_difference_flag
        3.5             |                     |                      | pu
        """);
  }

  /** One project of four schools and none of two, with -ln 0.025 / 2 the upper limit of these. */
  @Test
  void means_of_few_counts_are_never_below_0_and_0_is_not_certain() {
    Row labelled = projects("labelled");
    assertThat(labelled.<Double>getAs("mean_per_school")).isZero();
    near(labelled, "mean_per_school_low", 0);
    near(labelled, "mean_per_school_high", 1.8444397271);

    Row others = projects("not_labelled");
    assertThat(others.<Double>getAs("mean_per_school")).isEqualTo(0.25);
    near(others, "mean_per_school_low", 0.25 * Math.exp(-3.1824463053));
    near(others, "mean_per_school_high", 0.25 * Math.exp(3.1824463053));

    assertThat(labelled.<Double>getAs("mean_difference")).isEqualTo(-0.25);
    near(labelled, "mean_difference_low", -0.25 - 0.25 * Math.expm1(3.1824463053));
    near(
        labelled,
        "mean_difference_high",
        -0.25 + Math.hypot(1.8444397271, 0.25 * -Math.expm1(-3.1824463053)));
  }

  private static Row projects(String group) {
    return table(
            "year | country_code | registered_schools | registered_schools_flag\n2019 | ES | 6 |\n",
            """
            country_code | school_id | year | projects_started
            ES           | 00000001 | 2019 | 0
            ES           | 00000002 | 2019 | 0
            ES           | 00000003 | 2019 | 0
            ES           | 00000004 | 2019 | 1
            ES           | 00000005 | 2019 | 0
            ES           | 00000006 | 2019 | 0
            """,
            """
            country_code | school_id | labelled_years
            ES           | 00000001 | 2019
            ES           | 00000002 | 2019
            ES           | 00000003 |
            ES           | 00000004 |
            ES           | 00000005 |
            ES           | 00000006 |
            """,
            KNOWN)
        .where("participation_measure = 'projects_started' and label_group = '" + group + "'")
        .head();
  }

  private record School(String country, int id, boolean holds, @Nullable Long active) {}

  /** The same from the list of schools in plain Java: Summary sorts and lists, no tally. */
  @Test
  void seeded_schools_give_what_plain_java_gives() {
    for (int seed = 0; seed < 3; seed++) {
      Random random = new Random(seed);
      List<School> schools = new ArrayList<>();
      StringBuilder register = new StringBuilder("country_code | school_id | labelled_years\n");
      StringBuilder did = new StringBuilder("country_code | school_id | year | teachers_active\n");
      for (int i = 0; i < 120; i++) {
        String country = random.nextInt(3) == 0 ? "PT" : "ES";
        boolean holds = random.nextInt(4) == 0;
        Long active = random.nextInt(6) == 0 ? null : (Long) (long) random.nextInt(holds ? 9 : 6);
        schools.add(new School(country, 10000000 + i, holds, active));
        register.append(
            "%s | %d | %s\n".formatted(country, 10000000 + i, holds ? "2019 2020" : "2018"));
        did.append(
            "%s | %d | 2019 | %s\n".formatted(country, 10000000 + i, active == null ? "" : active));
      }
      List<Row> rows =
          table(PLACES, did.toString(), register.toString(), KNOWN)
              .where("participation_measure = 'teachers_active'")
              .collectAsList();
      assertThat(rows).hasSize(6);
      rows.forEach(row -> compare(row, schools));
    }
  }

  private static void compare(Row row, List<School> schools) {
    String country = row.getAs("country_code");
    boolean holds = row.getAs("label_group").equals("labelled");
    double[] own = values(schools, country, holds);
    Summary summary = Summary.of(own, Confidence.P95).orElseThrow();
    double[] sorted = java.util.Arrays.stream(own).sorted().toArray();
    MedianRanks ranks = MedianRanks.of(own.length, Confidence.P95).orElseThrow();

    assertThat(row.<Long>getAs("schools_reporting")).isEqualTo(own.length);
    near(row, "mean_per_school", summary.mean().value());
    double factor = Math.exp(spread(summary) / summary.mean().value());
    near(row, "mean_per_school_low", summary.mean().value() / factor);
    near(row, "mean_per_school_high", summary.mean().value() * factor);
    near(row, "standard_deviation", summary.standardDeviation().orElseThrow());
    near(row, "median_per_school", summary.quartiles().orElseThrow().median());
    near(row, "median_per_school_low", sorted[(int) ranks.lower() - 1]);
    near(row, "median_per_school_high", sorted[(int) ranks.upper() - 1]);
    if (holds) {
      Summary other = Summary.of(values(schools, country, false), Confidence.P95).orElseThrow();
      double without = other.mean().value();
      double difference = summary.mean().value() - without;
      double away = Math.exp(spread(other) / without);
      near(row, "mean_difference", difference);
      near(
          row,
          "mean_difference_low",
          difference - Math.hypot(summary.mean().value() * (1 - 1 / factor), without * (away - 1)));
      near(
          row,
          "mean_difference_high",
          difference + Math.hypot(summary.mean().value() * (factor - 1), without * (1 - 1 / away)));
    }
  }

  /** Half the width of Student's interval. */
  private static double spread(Summary summary) {
    return summary.mean().limits().orElseThrow().width() / 2;
  }

  private static double[] values(List<School> schools, String country, boolean holds) {
    return schools.stream()
        .filter(s -> s.holds == holds && (country.equals("EUR") || country.equals(s.country)))
        .map(School::active)
        .filter(Objects::nonNull)
        .mapToDouble(Long::doubleValue)
        .toArray();
  }

  private static void near(Row row, String column, double expected) {
    assertThat(row.<Double>getAs(column)).as(row + ": " + column).isCloseTo(expected, within(1e-9));
  }
}

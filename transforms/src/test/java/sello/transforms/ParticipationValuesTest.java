package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sello.catalog.Plan;
import sello.transforms.identity.RegisteredSchools;

final class ParticipationValuesTest {
  private static final ParticipationValues VALUES = new ParticipationValues();
  private static final String REGISTER =
      """
      country_code | school_id
      ES           | 00000001
      ES           | 00000002
      ES           | 00000003
      PT           | A1
      """;

  private static void check(String did, String measure, String expected) {
    Drawn.check(
        VALUES
            .compute(
                Drawn.rows(new Participation().spec(), did),
                Drawn.rows(new RegisteredSchools().spec(), REGISTER))
            .where("participation_measure = '" + measure + "'"),
        VALUES.spec(),
        expected);
  }

  @Test
  void schools_that_the_register_has_are_counted_by_what_they_report_of_each_year() {
    String did =
        """
        country_code | school_id | year | teachers_active | projects_started
        ES           | 1         | 2018 | 3               | 0
        ES           | 00000001  | 2019 | 5               | 1
        ES           | 2         | 2019 | 5               | 2
        ES           | 3         | 2019 | 0               | 1
        ES           | 4         | 2019 | 5               | 1
        PT           | a1        | 2019 | 5               | 0
        PT           | 1         | 2019 | 5               | 0
        """;
    check(
        did,
        "teachers_active",
        """
        year | country_code | reported_value | schools_with_value | schools_without_value
        2018 | ES           | 3              | 1                  | 0
        2019 | ES           | 0              | 1                  | 0
        2019 | ES           | 5              | 2                  | 0
        2019 | PT           | 5              | 1                  | 0
        """);
    check(
        did,
        "projects_started",
        """
        year | country_code | participation_measure | reported_value | schools_with_value
        2018 | ES           | projects_started      | 0              | 1
        2019 | ES           | projects_started      | 1              | 2
        2019 | ES           | projects_started      | 2              | 1
        2019 | PT           | projects_started      | 0              | 1
        """);
  }

  @Test
  void it_is_made_of_the_register_and_participation_alone_so_that_a_new_edition_leaves_it() {
    assertThat(Plan.sourcesOf(Pipeline.PARTICIPATION_VALUES))
        .containsExactlyInAnyOrder(Pipeline.RAW_SCHOOLS, Pipeline.RAW_PARTICIPATION);
  }

  @Test
  void a_school_without_a_value_stands_apart_in_the_row_of_0() {
    String did =
        """
        country_code | school_id | year | teachers_active | projects_started
        ES           | 1         | 2019 | 0               |
        ES           | 2         | 2019 |                 |
        ES           | 3         | 2019 | 4               | 2
        """;
    check(
        did,
        "teachers_active",
        """
        reported_value | schools_with_value | schools_without_value
        0              | 1                  | 1
        4              | 1                  | 0
        """);
    check(
        did,
        "projects_started",
        """
        reported_value | schools_with_value | schools_without_value
        0              | 0                  | 2
        2              | 1                  | 0
        """);
    check(
        did,
        "quality_labels",
        """
        reported_value | schools_with_value | schools_without_value
        0              | 0                  | 3
        """);
  }
}

package sello.transforms;

import org.junit.jupiter.api.Test;

final class LabelledParticipationValuesTest {
  private static final LabelledParticipationValues VALUES = new LabelledParticipationValues();
  private static final String REGISTER =
      """
      country_code | school_id | labelled_years
      ES           | 00000001  | 2018 2019
      ES           | 00000002  | 2019
      ES           | 00000003  |
      PT           | 1         | 2020
      """;

  private static void check(String did, String expected) {
    Drawn.check(
        VALUES
            .compute(
                Drawn.rows(new Participation().spec(), did),
                Drawn.rows(new RegisteredSchoolLabels().spec(), REGISTER))
            .where("participation_measure = 'teachers_active'"),
        VALUES.spec(),
        expected);
  }

  @Test
  void a_school_counts_in_the_years_at_whose_end_it_held_a_label() {
    check(
        """
        country_code | school_id | year | teachers_active
        ES           | 1         | 2017 | 7
        ES           | 1         | 2018 | 7
        ES           | 1         | 2019 | 7
        ES           | 2         | 2018 | 7
        ES           | 2         | 2019 | 7
        ES           | 3         | 2019 | 7
        ES           | 4         | 2019 | 7
        PT           | 1         | 2019 | 7
        PT           | 1         | 2020 | 9
        """,
        """
        year | country_code | participation_measure | reported_value | schools_with_value | schools_without_value
        2018 | ES           | teachers_active       | 7              | 1                  | 0
        2019 | ES           | teachers_active       | 7              | 2                  | 0
        2020 | PT           | teachers_active       | 9              | 1                  | 0
        """);
  }

  @Test
  void who_reports_no_value_stands_apart_in_the_row_of_0() {
    check(
        """
        country_code | school_id | year | teachers_active
        ES           | 1         | 2019 |
        ES           | 2         | 2019 | 1
        ES           | 3         | 2019 |
        """,
        """
        reported_value | schools_with_value | schools_without_value
        0              | 0                  | 1
        1              | 1                  | 0
        """);
  }
}

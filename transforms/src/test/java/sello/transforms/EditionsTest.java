package sello.transforms;

import org.junit.jupiter.api.Test;
import sello.ingest.Breaks;
import sello.ingest.RawEditions;

final class EditionsTest {
  private static final Editions EDITIONS = new Editions();

  private static void check(String rawEditions, String breaks, String expected) {
    Drawn.check(
        EDITIONS.compute(
            Drawn.rows(new RawEditions().spec(), rawEditions),
            Drawn.rows(new Breaks().spec(), breaks)),
        EDITIONS.spec(),
        expected);
  }

  @Test
  void an_edition_between_the_first_and_the_last_that_nobody_names_was_not_held() {
    check(
        """
        edition   | area_scheme   | assessed_by
        2021-2022 | form-2020     | CSS
        2023-2024 | mission-2023  | NSO
        """,
        """
        series | edition
        """,
        """
        edition   | first_year | is_held | area_scheme  | assessed_by
        2021-2022 | 2021       | true    | form-2020    | CSS
        2022-2023 | 2022       | false   |              |
        2023-2024 | 2023       | true    | mission-2023 | NSO
        """);
  }

  @Test
  void where_no_source_states_the_validity_it_is_two_calendar_years() {
    check(
        """
        edition   | valid_from | valid_to
        2018-2019 |            |
        2019-2020 |            | 2020-08-31
        2020-2021 | 2020-09-01 |
        2021-2022 | 2021-09-01 | 2023-08-31
        """,
        """
        series | edition
        """,
        """
        edition   | valid_from | valid_to   | validity_basis
        2018-2019 | 2018-01-01 | 2019-12-31 | rule
        2019-2020 | 2019-01-01 | 2020-08-31 | rule
        2020-2021 | 2020-09-01 | 2021-12-31 | rule
        2021-2022 | 2021-09-01 | 2023-08-31 | stated
        """);
  }

  @Test
  void an_edition_keeps_the_file_and_line_that_state_it_and_one_that_was_not_held_has_none() {
    check(
        """
        edition   | source_file | source_line
        2021-2022 | e.csv       | 5
        2023-2024 | e.csv       | 6
        """,
        """
        series | edition
        """,
        """
        edition   | source_file | source_line
        2021-2022 | e.csv       | 5
        2022-2023 |             |
        2023-2024 | e.csv       | 6
        """);
  }

  @Test
  void a_break_in_the_awards_is_one_of_the_areas_too_and_one_in_the_areas_is_none_of_the_awards() {
    check(
        """
        edition
        2019-2020
        2020-2021
        2021-2022
        """,
        """
        series | edition
        areas  | 2020-2021
        awards | 2021-2022
        """,
        """
        edition   | is_break | is_area_break
        2019-2020 | false    | false
        2020-2021 | false    | true
        2021-2022 | true     | true
        """);
  }

  @Test
  void another_body_or_scheme_than_in_the_edition_held_before_is_a_break_by_itself() {
    check(
        """
        edition   | area_scheme  | assessed_by
        2019-2020 | form-2020    | CSS
        2020-2021 | mission-2023 | CSS
        2022-2023 | mission-2023 | NSO
        2023-2024 | mission-2023 | NSO
        """,
        """
        series | edition
        """,
        """
        edition   | is_break | is_area_break
        2019-2020 | false    | false
        2020-2021 | false    | true
        2021-2022 | false    | false
        2022-2023 | true     | true
        2023-2024 | false    | false
        """);
  }
}

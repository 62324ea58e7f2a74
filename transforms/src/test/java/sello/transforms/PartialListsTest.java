package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PartialListsTest {
  private static final String HEAD = "edition | country_code | list_coverage | awards_counted\n";

  private static List<String> told(String lists) {
    return PartialLists.of(Drawn.rows(new AwardLists().spec(), HEAD + lists));
  }

  @Test
  void lists_that_nobody_declared_complete_are_told_by_edition_and_country() {
    assertThat(
            told(
                """
                2023-2024 | MT | partial  | 5
                2021-2022 | PT | partial  | 1
                2021-2022 | ES | partial  | 7
                2021-2022 | FR | complete | 9
                """))
        .singleElement()
        .asString()
        .contains(": 2021-2022 ES PT; 2023-2024 MT. Say so in a file of list_coverage");
  }

  @Test
  void where_every_list_is_complete_nothing_is_told() {
    assertThat(told("2021-2022 | FR | complete | 9\n")).isEmpty();
  }

  @Test
  void lists_that_are_said_to_be_complete_though_no_row_of_them_was_read_are_told_too() {
    assertThat(told("2021-2022 | EE | partial | 0\n2021-2022 | MT | partial | 0\n"))
        .singleElement()
        .asString()
        .startsWith("warning: list_coverage: ")
        .contains(": 2021-2022 EE MT. Send these lists, or a published figure of 0 awards.");
  }
}

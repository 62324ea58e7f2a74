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
                2021-2022 | EE | partial  | 0
                """))
        .singleElement()
        .asString()
        .contains(": 2021-2022 ES PT; 2023-2024 MT. Say so in a file of list_coverage");
  }

  @Test
  void where_every_list_is_complete_nothing_is_told() {
    assertThat(told("2021-2022 | FR | complete | 9\n")).isEmpty();
    assertThat(told("2021-2022 | EE | partial | 0\n")).isEmpty();
  }
}

package sello.catalog;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NearestTest {
  private static final List<String> EDITIONS =
      List.of("2018-2019", "2019-2020", "2021-2022", "2023-2024", "2024-2025");

  @Test
  void the_nearest_words_come_first_and_three_at_most() {
    Drawn.check(
        """
        word      | nearest
        2018-2018 | [2018-2019, 2019-2020, 2021-2022]
        2022-2023 | [2021-2022, 2023-2024, 2024-2025]
        2024      | [2023-2024, 2024-2025]
        2031      | []
        autumn    | []
        """,
        row -> Nearest.to(row.get(0), EDITIONS).toString());
  }

  @Test
  void case_does_not_count_and_a_word_that_shares_less_than_half_is_not_offered() {
    Drawn.check(
        """
        word            | nearest
        awarded_shcools | [awarded_schools]
        AWARDED_SCHOOLS | [awarded_schools]
        schools         | []
        es              | [ES, EE]
        spain           | []
        xx              | []
        """,
        row -> Nearest.to(row.get(0), List.of("awarded_schools", "ES", "EE", "DK")).toString());
  }
}

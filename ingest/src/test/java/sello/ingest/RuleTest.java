package sello.ingest;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sello.catalog.Drawn;

final class RuleTest {
  private static final CodeLists LISTS = new CodeLists();

  static {
    List.of("ES", "EE", "DE").forEach(code -> LISTS.add("countries.iso2", code));
    List.of("2021-2022", "2023-2024").forEach(code -> LISTS.add("editions.edition", code));
  }

  private static final Map<String, Rule> RULES =
      Map.of(
          "form", new HasForm("F\\d+", "F and a number"),
          "years", new IsEdition(),
          "school year", new IsPeriod(false),
          "period", new IsPeriod(true),
          "at least", new AtLeast(1900),
          "one of", new OneOf(List.of("=", ">", "<", "~")),
          "country", new CodeOf("countries.iso2", List.of("EUR")),
          "edition", new CodeOf("editions.edition", List.of()));

  @Test
  void a_value_keeps_its_rule_or_is_told_what_was_expected_and_what_to_do() {
    Drawn.check(
        """
        rule     | value     | broken
        form     | F001      | kept
        form     | F         | must be F and a number. Correct the value.
        form     | xF001     | must be F and a number. Correct the value.
        form     | F001 x    | must be F and a number. Correct the value.
        years    | 2023-2024 | kept
        years    | 2023-2025 | must be two years of which the second follows the first, like 2023-2024. Correct the value.
        years    | 2023-2023 | must be two years of which the second follows the first, like 2023-2024. Correct the value.
        years    | 2023/2024 | must be two years of which the second follows the first, like 2023-2024. Correct the value.
        at least | 1900      | kept
        at least | 1900.0    | kept
        at least | 1899.99   | must be 1900 or more. Correct the value.
        at least | -1e9      | must be 1900 or more. Correct the value.
        one of   | ~         | kept
        one of   | ≈         | must be one of = > < ~. Use one of these words.
        country  | ES        | kept
        country  | EUR       | kept
        country  | es        | must be a code of countries.iso2 or EUR. Nearest: ES, EE.
        country  | Spain     | must be a code of countries.iso2 or EUR. Correct it, or add it to the reference data.
        edition  | 2023-2024 | kept
        edition  | 2022-2023 | must be a code of editions.edition. Nearest: 2021-2022, 2023-2024.
        edition  | EUR       | must be a code of editions.edition. Correct it, or add it to the reference data.
        """,
        row ->
            RULES
                .get(row.get(0))
                .check(row.get(1), LISTS)
                .map(broken -> broken.rule() + ". " + broken.advice())
                .orElse("kept"));
  }

  @Test
  void the_time_that_a_figure_covers_is_a_year_a_school_year_or_a_span_of_them() {
    Drawn.check(
        """
        rule        | value                | is_kept
        school year | 2022/2023            | true
        school year | 2022/2024            | false
        school year | 2022-2023            | false
        school year | 2022                 | false
        period      | 2022                 | true
        period      | 2022/2023            | true
        period      | 2014..2020           | true
        period      | 2017/2018..2023/2024 | true
        period      | 2020..2014           | false
        period      | 2020..2020           | false
        period      | 2017..2023/2024      | false
        period      | 2017/2018..2022/2024 | false
        period      | 2017/2019..2022/2023 | false
        period      | 2018-2019..2021-2022 | false
        period      | 2018-2020            | false
        period      | since the start      | false
        """,
        row -> String.valueOf(RULES.get(row.get(0)).check(row.get(1), LISTS).isEmpty()));
  }

  @Test
  void a_rule_says_in_words_what_it_asks() {
    Drawn.check(
        """
        rule     | words
        form     | F and a number
        at least | 1900 or more
        one of   | one of = > < ~
        country  | a code of countries.iso2 or EUR
        edition  | a code of editions.edition
        """,
        row -> RULES.get(row.get(0)).text());
  }

  @Test
  void a_rule_that_points_at_an_empty_list_stops_rather_than_refusing_every_row() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new CodeOf("regions.region_code", List.of()).check("ES1", LISTS))
        .withMessage("The code list regions.region_code is empty.");
  }
}

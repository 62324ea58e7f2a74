package sello.transforms.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.transforms.Drawn;

final class DecisionsByHandTest {
  private static final DecisionsByHand TABLE = new DecisionsByHand();

  private static final String MENTIONS =
      """
      mention_id | publication | country_code | locality | school_name         | school_id
      a          | schools     | ES           | Nava     | IES Imaginario Faro | 00000001
      b          | awards      | ES           | NAVA     | IES Imaginario Faro |
      c          | awards      | ES           | Loma     | CEIP Dos            |
      e          | schools     | PT           | Nava     | Escola Boa          | 00000001
      """;

  private static final String DECISIONS =
      """
      source_file | source_line | country_code | left_name           | left_locality | left_id | right_name     | right_locality | right_id | judgement
      d.csv       | 2           | ES           | I.E.S. IMAGINARIO FARO | Nava       |         | CEIP Dos       | Loma           |          | same
      d.csv       | 3           | ES           | IES Imaginario Faro |               |         | CEIP Dos       | Loma           |          | same
      d.csv       | 4           | ES           | CEIP Dos            | Loma          |         | Escola Boa     | Nava           |          | same
      d.csv       | 5           | ES           | Colegio Nadie       | Nava          |         | Escola Boa     | Nava           |          | different
      d.csv       | 7           | ES           | CEIP Dos            | Loma          |         | CEIP DOS       | LOMA           |          | different
      d.csv       | 8           | ES           | IES Imaginario Faro | Nava          |         | any            |                | 1        | same
      """;

  private static Dataset<Row> computed(String drawn) {
    Dataset<Row> mentions = FoldedNames.added(Drawn.rows(new SchoolMentions().spec(), MENTIONS));
    Dataset<Row> decisions = Named.decisions(drawn);
    Dataset<Row> matches = new SchoolMatches().compute(mentions, decisions);
    return TABLE.compute(mentions, decisions, new SchoolIdentities().compute(mentions, matches));
  }

  @Test
  void each_decision_says_which_mentions_its_sides_name_and_whether_it_decides_anything() {
    Drawn.check(
        computed(DECISIONS),
        TABLE.spec(),
        """
        source_file | source_line | decision_effect | judgement | left_mentions | right_mentions | matched_left | matched_right
        d.csv       | 2           | matched         | same      | b             | c              | 1            | 1
        d.csv       | 3           | left_unmatched  | same      |               | c              | 0            | 1
        d.csv       | 4           | right_unmatched | same      | c             |                | 1            | 0
        d.csv       | 5           | neither_matched | different |               |                | 0            | 0
        d.csv       | 7           | one_mention     | different | c             | c              | 1            | 1
        d.csv       | 8           | matched         | same      | b             | a              | 1            | 1
        """);
  }

  @Test
  void decisions_that_are_matched_here_and_only_they_reach_the_matches() {
    Dataset<Row> matches =
        new SchoolMatches()
            .compute(
                FoldedNames.added(Drawn.rows(new SchoolMentions().spec(), MENTIONS)),
                Named.decisions(DECISIONS));

    assertThat(
            matches
                .where("decided_by = 'hand'")
                .orderBy("left_mention_id", "right_mention_id")
                .collectAsList())
        .extracting(row -> row.getString(0) + row.getString(1))
        .as("lines 2 and 8 of the decisions")
        .containsExactly("ab", "bc");
  }

  @Test
  void of_two_decisions_that_contradict_each_other_the_one_overruled_is_told() {
    String decisions =
        """
        source_file | source_line | country_code | left_name           | left_locality | right_name          | right_locality | judgement | judged_on
        d.csv       | 2           | ES           | IES Imaginario Faro | Nava          | CEIP Dos            | Loma           | same      | 2025-05-01
        d.csv       | 3           | ES           | CEIP DOS            | LOMA          | IES Imaginario Faro | Nava           | different | 2026-05-01
        d.csv       | 4           | ES           | IES Imaginario Faro | Nava          | CEIP Dos            | Loma           | different | 2024-05-01
        """;

    Drawn.check(
        computed(decisions),
        TABLE.spec(),
        """
        source_file | source_line | decision_effect | judgement
        d.csv       | 2           | overruled       | same
        d.csv       | 3           | matched         | different
        d.csv       | 4           | matched         | different
        """);
    assertThat(DecisionsByHand.warnings(computed(decisions)))
        .containsExactly(
            "warning: d.csv, line 2, value 'IES Imaginario Faro / CEIP Dos': is contradicted by a"
                + " later decision about the same schools, so it decides nothing. Remove the one of"
                + " the two that is wrong.");
  }

  @Test
  void a_decision_that_others_together_contradict_is_told() {
    String decisions =
        """
        source_file | source_line | country_code | left_name           | left_locality | right_name | right_locality | right_id | judgement
        d.csv       | 2           | ES           | IES Imaginario Faro | Nava          | CEIP Dos   | Loma           |          | same
        d.csv       | 3           | ES           | CEIP Dos            | Loma          | any        |                | 1        | same
        d.csv       | 4           | ES           | IES Imaginario Faro | Nava          | any        |                | 1        | different
        """;

    Drawn.check(
        computed(decisions),
        TABLE.spec(),
        """
        source_file | source_line | decision_effect | judgement | left_mentions | right_mentions
        d.csv       | 2           | contradicted    | same      | b             | c
        d.csv       | 3           | matched         | same      | c             | a
        d.csv       | 4           | matched         | different | b             | a
        """);
    assertThat(DecisionsByHand.warnings(computed(decisions)))
        .containsExactly(
            "warning: d.csv, line 2, value 'IES Imaginario Faro / CEIP Dos': is contradicted by"
                + " other decisions about schools that are one with these, so it decides nothing."
                + " Look which of the decisions about them is wrong.");
  }

  @Test
  void a_match_leads_to_its_decision_in_whatever_spelling_it_names_the_schools() {
    Drawn.check(
        new SchoolMatches()
            .compute(
                FoldedNames.added(Drawn.rows(new SchoolMentions().spec(), MENTIONS)),
                Named.decisions(DECISIONS))
            .where("decided_by = 'hand'"),
        new SchoolMatches().spec(),
        """
        left_mention_id | right_mention_id | left_name           | decision_file | decision_line
        a               | b                | IES Imaginario Faro | d.csv         | 8
        b               | c                | IES Imaginario Faro | d.csv         | 2
        """);
  }

  @Test
  void idle_decisions_are_told_with_file_line_and_what_to_do() {
    assertThat(DecisionsByHand.warnings(computed(DECISIONS)))
        .hasSize(4)
        .contains(
            "warning: d.csv, line 4, value 'CEIP Dos / Escola Boa': names no school of the inputs"
                + " as its other name, so it decides nothing. Copy name and town, or the code, from"
                + " the table school_mentions of the same country.");
    assertThat(DecisionsByHand.warnings(computed(Named.NO_DECISION))).isEmpty();
  }

  @Test
  void of_many_idle_decisions_the_first_are_told_and_all_are_counted() {
    StringBuilder decisions =
        new StringBuilder(
            "source_file | source_line | country_code | left_name | right_name | judgement\n");
    for (int i = 2; i < 62; i++) {
      decisions.append("d.csv | %d | ES | Nadie %d | Nadie | same\n".formatted(i, i));
    }
    assertThat(DecisionsByHand.warnings(computed(decisions.toString())))
        .hasSize(51)
        .last()
        .isEqualTo(
            "warning: 60 decisions by hand decide nothing: see all in the table decisions_by_hand.");
  }
}

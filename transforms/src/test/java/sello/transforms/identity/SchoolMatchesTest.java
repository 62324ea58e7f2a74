package sello.transforms.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.transforms.Drawn;

final class SchoolMatchesTest {
  private static final SchoolMatches MATCHES = new SchoolMatches();
  private static final SchoolMentions MENTIONS = new SchoolMentions();

  private static final String THREE =
      """
      mention_id | publication | country_code | locality | school_name          | school_id | first_file | first_line
      a          | schools     | ES           | Nava     | IES Imaginario Faro  | 00000001  | s.csv      | 2
      b          | awards      | ES           | NAVA     | I.E.S. IMAGINARIO FARO |         | a.csv      | 2
      c          | awards      | ES           | Nava     | IES Imaginaro Faro   |           | a.csv      | 3
      """;

  private static Dataset<Row> matches(String mentions, String decisions) {
    return MATCHES.compute(
        FoldedNames.added(Drawn.rows(MENTIONS.spec(), mentions)), Named.decisions(decisions));
  }

  @Test
  void pairs_have_outcome_score_and_reason() {
    Drawn.check(
        matches(THREE, Named.NO_DECISION),
        MATCHES.spec(),
        """
        left_mention_id | right_mention_id | outcome | reason             | decided_by | left_id  | match_score
        a               | b                | same    | same_name_and_town | rule       | 00000001 | 0.9800
        a               | c                | same    | typing_slip        | rule       | 00000001 | 0.9300
        b               | c                | same    | typing_slip        | rule       |          | 0.9300
        """);
  }

  @Test
  void a_town_in_the_name_parts_no_more_schools_than_one_beside_it() {
    Drawn.check(
        matches(
                """
            mention_id | publication  | country_code | locality | school_name                  | school_id | first_file | first_line
            a          | schools      | ES           | Nava     | IES Puerto Norte             | 00000001  | s.csv      | 2
            b          | schools      | ES           | Vall     | CEIP Virgen Inventada        | 00000002  | s.csv      | 3
            c          | schools      | ES           | Lago     | CEIP Virgen Inventada        | 00000003  | s.csv      | 4
            d          | awards       | ES           |          | CEIP Virgen Inventada, Nava  |           | a.csv      | 2
            e          | applications | ES           |          | Colegio Virgen Inventada, Nava |         | b.csv      | 2
            """,
                Named.NO_DECISION)
            .where("left_mention_id = 'd'"),
        MATCHES.spec(),
        """
        left_mention_id | right_mention_id | outcome | reason
        d               | e                | check   | general_kind
        """);
  }

  @Test
  void schools_of_one_name_with_links_of_their_own_are_left_to_be_checked() {
    Drawn.check(
        matches(
            """
            mention_id | publication | country_code | school_name         | school_id | school_slug         | first_file | first_line
            a          | schools     | ES           | IES Faro Inventado  | 00000001  | ies-faro-inventado  | s.csv      | 2
            b          | schools     | ES           | IES Faro Inventado  | 00000002  | ies-faro-de-arriba  | s.csv      | 3
            c          | schools     | ES           | IES Faro Inventada  | 00000003  | ies-faro-inventada  | s.csv      | 4
            d          | schools     | ES           | IES Farol Inventado | 00000004  |                     | s.csv      | 5
            e          | awards      | ES           | IES Faro Inventado  |           | ies-faro-inventado  | a.csv      | 2
            f          | awards      | ES           | IES Faro Inventado  |           | ies-faro-de-nadie   | a.csv      | 3
            """,
            Named.NO_DECISION),
        MATCHES.spec(),
        """
        left_mention_id | right_mention_id | outcome | reason
        a               | e                | same    | same_slug
        a               | f                | check   | other_slug
        b               | e                | check   | other_slug
        b               | f                | check   | other_slug
        d               | e                | check   | similar_name
        d               | f                | check   | similar_name
        e               | f                | check   | other_slug
        """);
  }

  @Test
  void schools_of_one_name_in_two_regions_are_not_joined_by_a_third_without_a_place() {
    Drawn.check(
        matches(
            """
            mention_id | publication | country_code | region_code | school_name            | first_file | first_line
            a          | awards      | TR           | TR321       | Uydurma Masal Anaokulu | a.csv      | 2
            b          | awards      | TR           | TR323       | Uydurma Masal Anaokulu | a.csv      | 3
            c          | awards      | TR           |             | Uydurma Masal Anaokulu | b.csv      | 2
            """,
            Named.NO_DECISION),
        MATCHES.spec(),
        """
        left_mention_id | right_mention_id | outcome     | reason
        a               | c                | cannot_tell | several_schools
        b               | c                | cannot_tell | several_schools
        """);
  }

  @Test
  void the_centre_of_a_province_is_a_town_of_its_province_only() {
    Drawn.check(
        matches(
            """
            mention_id | publication | country_code | region_code | province | locality | school_name            | first_file | first_line
            a          | awards      | TR           |             | Kars     | Merkez   | Uydurma Masal Anaokulu | a.csv      | 2
            b          | awards      | TR           |             | Muş      | Merkez   | Uydurma Masal Anaokulu | a.csv      | 3
            c          | awards      | TR           |             | KARS     | MERKEZ   | Uydurma Masal Anaokulu | b.csv      | 2
            d          | awards      | TR           |             |          | Merkez   | Uydurma Masal Anaokulu | c.csv      | 2
            """,
            Named.NO_DECISION),
        MATCHES.spec(),
        """
        left_mention_id | right_mention_id | outcome     | reason
        a               | c                | same        | same_name_and_town
        a               | d                | cannot_tell | several_schools
        b               | d                | cannot_tell | several_schools
        c               | d                | cannot_tell | several_schools
        """);
  }

  @Test
  void a_postcode_beside_the_town_is_no_part_of_its_name_and_another_one_parts_schools() {
    Drawn.check(
        matches(
            """
            mention_id | publication  | country_code | locality        | school_name         | school_id | first_file | first_line
            a          | schools      | ES           | Nava            | CEIP Faro Inventado | 00000001  | s.csv      | 2
            b          | awards       | ES           | 28001 NAVA      | CEIP FARO INVENTADO |           | a.csv      | 2
            c          | applications | ES           | Nava (E-28001)  | CEIP Faro Inventado |           | b.csv      | 2
            d          | awards       | ES           | 28050 Vall      | IES Puerto Norte    |           | a.csv      | 3
            e          | applications | ES           | 28051, Vall     | IES Puerto Norte    |           | b.csv      | 3
            f          | applications | ES           | Vall            | IES Puerto Norte    |           | b.csv      | 4
            """,
            Named.NO_DECISION),
        MATCHES.spec(),
        """
        left_mention_id | right_mention_id | outcome | reason
        a               | b                | same    | same_name_and_town
        a               | c                | same    | same_name_and_town
        b               | c                | same    | same_name_and_town
        d               | f                | same    | same_name_and_town
        e               | f                | check   | conflict
        """);
  }

  @Test
  void a_slip_amid_a_short_word_is_found_in_its_town() {
    Drawn.check(
        matches(
            """
            mention_id | publication | country_code | locality | school_name  | school_id | first_file | first_line
            a          | schools     | FI           | Kylä     | Hajrun lukio | 00001     | s.csv      | 2
            b          | awards      | FI           | Kylä     | Harjun lukio |           | a.csv      | 2
            """,
            Named.NO_DECISION),
        MATCHES.spec(),
        """
        left_mention_id | right_mention_id | outcome | reason      | match_score
        a               | b                | same    | typing_slip | 0.9300
        """);
  }

  @Test
  void a_decision_by_hand_wins_over_the_score_and_over_other_merges() {
    Drawn.check(
        matches(
            THREE,
            """
            source_file | source_line | country_code | left_name           | left_locality | left_id | right_name           | right_locality | judgement | judged_by_role  | judged_on  | judgement_reason
            d.csv       | 2           | ES           | IES Imaginario Faro | Nava          | 1       | IES Imaginaro Faro   | Nava           | different | NSO             | 2026-05-01 | two buildings
            """),
        MATCHES.spec(),
        """
        left_mention_id | right_mention_id | outcome   | reason             | explanation                    | decided_by
        a               | b                | same      | same_name_and_town | Same folded name in the same town. | rule
        a               | c                | different | hand_different     | NSO, 2026-05-01, two buildings | hand
        b               | c                | check     | conflict           | Merging would join two registered schools, two postcodes, or what was told apart. | rule
        """);
  }

  @Test
  void a_general_kind_with_its_town_in_the_name_could_be_any_school_of_the_name_there() {
    Drawn.check(
        matches(
            """
            mention_id | publication | country_code | locality | school_name                     | school_id | first_file | first_line
            a          | schools     | ES           | Nava     | CEIP Virgen Inventada           | 00000001  | s.csv      | 2
            b          | schools     | ES           | Nava     | IES Virgen Inventada            | 00000002  | s.csv      | 3
            c          | awards      | ES           |          | IES Virgen Inventada, Nava      |           | a.csv      | 2
            d          | awards      | ES           |          | Virgen Inventada School, Nava   |           | a.csv      | 3
            """,
            Named.NO_DECISION),
        MATCHES.spec(),
        """
        left_mention_id | right_mention_id | outcome   | reason
        a               | c                | different | other_kind
        a               | d                | check     | general_kind
        b               | c                | same      | same_name_and_town
        b               | d                | check     | general_kind
        c               | d                | check     | general_kind
        """);
  }

  @Test
  void a_hand_joins_what_no_rule_would() {
    Drawn.check(
        matches(
            """
            mention_id | publication | country_code | locality | school_name | school_id
            a          | schools     | ES           | Nava     | IES Uno     | 00000001
            b          | awards      | ES           | Loma     | CEIP Dos    |
            """,
            """
            source_file | source_line | country_code | left_name | left_locality | right_name | right_locality | judgement | judged_by_role | judged_on | judgement_reason
            d.csv       | 2           | ES           | CEIP DOS  | LOMA          | IES Uno    | Nava           | same     | NSO             | 2026-05-01 | moved
            """),
        MATCHES.spec(),
        """
        left_mention_id | right_mention_id | outcome | reason    | decided_by | match_score
        a               | b                | same    | hand_same | hand       | 1.0000
        """);
  }

  @Test
  void a_name_of_too_many_schools_is_shown_once_and_found_by_its_town() {
    List<String> lines = new ArrayList<>();
    lines.add("mention_id | publication | country_code | locality | school_name | school_id");
    for (int i = 0; i < 250; i++) {
      lines.add("r%03d | schools | TR | Köy%03d | Gazi İlkokulu | %d".formatted(i, i, i));
    }
    lines.add("x | awards | TR |        | Gazi İlkokulu |");
    lines.add("y | awards | TR | KÖY007 | GAZİ İLKOKULU |");

    Drawn.check(
        matches(String.join("\n", lines), Named.NO_DECISION)
            .where("outcome = 'same' or right_mention_id = 'x'"),
        MATCHES.spec(),
        """
        left_mention_id | right_mention_id | outcome     | reason
        r000            | x                | cannot_tell | several_schools
        r007            | y                | same        | same_name_and_town
        """);
  }

  @Test
  void a_school_has_the_key_of_its_code_and_the_name_of_the_register() {
    String named =
        THREE
            + "e | schools | ES | Otra | CEIP Solo | 00000002 | s.csv | 3\n"
            + "f | schools | ES | Otra | CEIP Otro | 00000003 | t.csv | 2\n";
    Dataset<Row> mentions = FoldedNames.added(Drawn.rows(MENTIONS.spec(), named));
    Dataset<Row> identities =
        new SchoolIdentities().compute(mentions, matches(named, Named.NO_DECISION));

    Drawn.check(
        identities,
        new SchoolIdentities().spec(),
        """
        mention_id | school_key
        a          | ES:id:00000001
        b          | ES:id:00000001
        c          | ES:id:00000001
        """);
    Drawn.check(
        new Schools().compute(mentions, identities),
        new Schools().spec(),
        """
        school_key                | school_name         | locality | school_ids | first_file | first_line | mentions
        ES:id:00000001            | IES Imaginario Faro | Nava     | 00000001   | a.csv      | 2          | 3
        """);
    assertThat(identities.count()).isEqualTo(3);
    Drawn.check(
        SchoolIdentities.ofAll(mentions, identities).where("mention_id > 'c'"),
        new SchoolIdentities().spec(),
        """
        mention_id | school_key
        e          | ES:id:00000002
        f          | ES:id:00000003
        """);
  }
}

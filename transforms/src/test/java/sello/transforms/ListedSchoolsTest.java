package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.ingest.RawAwardedSchools;
import sello.transforms.identity.SchoolMentions;
import sello.transforms.identity.Schools;

final class ListedSchoolsTest {
  private static final ListedSchools LISTED = new ListedSchools();
  private static final String NOWHERE = "school_key | country_code\n";

  /** Schools under one source address are one school here. */
  private static Dataset<Row> listed(String lists, String schools) {
    Dataset<Row> raw = Drawn.rows(new RawAwardedSchools().spec(), lists);
    Dataset<Row> identities =
        SchoolMentions.withMentionId(raw, "awarded_schools")
            .selectExpr("mention_id", "source_url as school_key")
            .distinct();
    return LISTED.compute(raw, identities, Drawn.rows(new Schools().spec(), schools));
  }

  @Test
  void a_school_is_called_as_on_the_newest_list_and_keeps_its_other_names_and_editions() {
    Drawn.check(
        listed(
            """
            source_file | source_line | edition   | country_code | source_url | school_name
            c           | 4           | 2023-2024 | DE           | k1         | Schule Berg
            a           | 2           | 2018-2019 | DE           | k1         | Bergschule
            b           | 3           | 2020-2021 | DE           | k1         | Schule Berg
            b           | 9           | 2020-2021 | DE           | k1         | Bergschule
            b           | 5           | 2020-2021 | DE           | k2         | Talschule
            """,
            NOWHERE),
        LISTED.spec(),
        """
        school_key | country_code | school_name | other_names | editions_awarded              | source_file | source_line | undated_awards
        k1         | DE           | Schule Berg | Bergschule  | 2018-2019 2020-2021 2023-2024 | c           | 4           | 0
        k2         | DE           | Talschule   |             | 2020-2021                     | b           | 5           | 0
        """);
  }

  @Test
  void several_other_names_stand_in_the_order_of_letters() {
    Dataset<Row> found =
        listed(
            """
            source_file | source_line | edition   | country_code | source_url | school_name
            a           | 2           | 2018-2019 | DE           | k1         | Bergschule
            b           | 3           | 2020-2021 | DE           | k1         | Am Berg
            c           | 4           | 2023-2024 | DE           | k1         | Schule Berg
            """,
            NOWHERE);
    assertThat(found.first().<String>getAs("other_names")).isEqualTo("Am Berg | Bergschule");
  }

  @Test
  void a_list_without_an_edition_names_a_school_last_and_its_rows_are_counted() {
    Drawn.check(
        listed(
            """
            source_file | source_line | edition   | country_code | source_url | school_name
            u           | 2           |           | PT           | k1         | Escola Alta
            a           | 2           | 2018-2019 | PT           | k1         | Escola Baixa
            u           | 3           |           | PT           | k2         | Escola Nova
            v           | 3           |           | PT           | k2         | Escola Nova
            """,
            NOWHERE),
        LISTED.spec(),
        """
        school_key | school_name  | other_names | editions_awarded | source_file | undated_awards
        k1         | Escola Baixa | Escola Alta | 2018-2019        | a           | 1
        k2         | Escola Nova  |             |                  | u           | 2
        """);
  }

  @Test
  void the_place_is_that_of_schools_and_what_the_newest_list_that_prints_one_calls_it() {
    Drawn.check(
        listed(
            """
            source_file | source_line | edition   | country_code | source_url | school_name | region_name | province | locality
            a           | 2           | 2018-2019 | PT           | k1         | Escola      | Norte       | Porto    | Vila
            b           | 2           | 2020-2021 | PT           | k1         | Escola      |             |          |
            """,
            """
            school_key | country_code | region_code | locality
            k1         | PT           | PT11        | Porto
            k9         | PT           | PT12        | Faro
            """),
        LISTED.spec(),
        """
        school_key | region_code | region_name | province | locality | source_file
        k1         | PT11        | Norte       | Porto    | Porto    | b
        """);
  }
}

package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.transforms.identity.SchoolMentions;

final class SchoolApplicationsTest {
  private static final SchoolApplications TABLE = new SchoolApplications();

  /** Schools are told apart by their codes; S9 is another code of S1. */
  private static void check(String applications, String schools, String expected) {
    Dataset<Row> rows = Drawn.rows(new Applications().spec(), applications);
    Dataset<Row> identities =
        SchoolMentions.withMentionId(rows, "applications")
            .select(
                col("mention_id"),
                when(col("school_id").equalTo("S9"), "kS1")
                    .otherwise(concat(lit("k"), col("school_id")))
                    .as("school_key"))
            .distinct();
    Dataset<Row> places = Drawn.rows(Pipeline.SCHOOLS.table().spec(), schools);
    Drawn.check(TABLE.compute(rows, identities, places), TABLE.spec(), expected);
  }

  @Test
  void a_school_of_a_list_and_an_assessment_stands_once_with_the_region_of_schools() {
    check(
        """
        source_file       | source_line | edition   | country_code | region_code | school_id | school_name | eligible | applied | stage_one | decision
        applications/a.csv | 2          | 2020-2021 | ES           |             | S1        | Uno         | yes      | yes     |           |
        assessments/b.csv  | 5          | 2020-2021 | ES           | ES61        | S9        | IES Uno     | yes      | yes     | passed    | awarded
        assessments/b.csv  | 6          | 2020-2021 | ES           |             | S2        | Dos         | yes      | yes     | passed    | refused
        """,
        """
        school_key | country_code | region_code
        kS1        | ES           | ES61
        kS2        | ES           |
        """,
        """
        edition   | school_key | country_code | region_code | eligible | applied | passed | awarded | is_listed | is_among_invited | list_file          | list_line | assessment_file   | assessment_line
        2020-2021 | kS1        | ES           | ES61        | true     | true    | true   | true    | true      | false            | applications/a.csv | 2         | assessments/b.csv | 5
        2020-2021 | kS2        | ES           | unknown     | true     | true    | true   | false   | false     | false            |                    |           | assessments/b.csv | 6
        """);
  }

  @Test
  void what_follows_is_filled_in_and_what_no_source_says_stays_empty() {
    check(
        """
        source_file        | source_line | edition   | country_code | school_id | school_name | eligible | applied | stage_one | decision
        applications/a.csv | 2           | 2020-2021 | ES           | A         | awarded     |          |         |           | awarded
        applications/a.csv | 3           | 2020-2021 | ES           | B         | failed      |          |         | failed    |
        applications/a.csv | 4           | 2020-2021 | ES           | C         | no          | yes      | no      |           |
        applications/a.csv | 5           | 2020-2021 | ES           | D         | undecided   | yes      | yes     |           |
        applications/a.csv | 6           | 2020-2021 | ES           | E         | nothing     |          |         |           |
        applications/a.csv | 7           | 2020-2021 | ES           | F         | refused     |          |         |           | refused
        applications/b.csv | 2           | 2020-2021 | ES           | G         | applicant   | yes      | yes     | passed    |
        """,
        """
        school_key | country_code
        kA         | ES
        kB         | ES
        kC         | ES
        kD         | ES
        kE         | ES
        kF         | ES
        kG         | ES
        """,
        """
        edition   | school_key | eligible | applied | passed | awarded | is_among_invited
        2020-2021 | kA         | true     | true    | true   | true    | true
        2020-2021 | kB         | false    | true    | false  | false   | true
        2020-2021 | kC         | true     | false   | false  | false   | true
        2020-2021 | kD         | true     | true    |        |         | true
        2020-2021 | kE         |          |         |        |         | true
        2020-2021 | kF         |          | true    |        | false   | true
        2020-2021 | kG         | true     | true    | true   |         | false
        """);
  }

  @Test
  void a_row_that_contradicts_itself_counts_in_every_stage_up_to_the_last_that_it_passed() {
    check(
        """
        source_file        | source_line | edition   | country_code | school_id | school_name | eligible | applied | stage_one | decision
        applications/a.csv | 2           | 2020-2021 | SK           | A         | awarded     | no       | no      |           | awarded
        applications/a.csv | 3           | 2020-2021 | SK           | B         | failed      | yes      | yes     | failed    | awarded
        applications/a.csv | 4           | 2020-2021 | SK           | C         | passed      | no       | no      | passed    |
        applications/a.csv | 5           | 2020-2021 | SK           | D         | refused     | no       | no      |           | refused
        applications/a.csv | 6           | 2020-2021 | SK           | E         | out         | no       | no      | failed    |
        """,
        """
        school_key | country_code
        kA         | SK
        kB         | SK
        kC         | SK
        kD         | SK
        kE         | SK
        """,
        """
        edition   | school_key | eligible | applied | passed | awarded
        2020-2021 | kA         | true     | true    | true   | true
        2020-2021 | kB         | true     | true    | true   | true
        2020-2021 | kC         | true     | true    | true   |
        2020-2021 | kD         | false    | true    |        | false
        2020-2021 | kE         | false    | true    | false  | false
        """);
  }
}

package sello.transforms;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.ingest.RawSchools;
import sello.transforms.identity.SchoolMentions;

final class RegisteredSchoolLabelsTest {
  private static final RegisteredSchoolLabels LABELS = new RegisteredSchoolLabels();
  private static final String EDITIONS =
      """
      edition   | valid_from | valid_to
      2018-2019 | 2018-01-01 | 2019-12-31
      2019-2020 | 2019-01-01 | 2020-08-31
      2022-2023 |            |
      """;

  /** Every school has the key k and its code. */
  private static void check(String schools, String terms, String expected) {
    Dataset<Row> raw = Drawn.rows(new RawSchools().spec(), schools);
    Dataset<Row> identities =
        SchoolMentions.withMentionId(raw, "schools")
            .selectExpr("mention_id", "concat('k', cast(source_line as string)) as school_key")
            .dropDuplicates("mention_id");
    Drawn.check(
        LABELS.compute(
            raw,
            identities.select("mention_id", "school_key"),
            Drawn.rows(new LabelTerms().spec(), terms),
            Drawn.rows(new Editions().spec(), EDITIONS)),
        LABELS.spec(),
        expected);
  }

  @Test
  void a_label_counts_in_the_years_at_whose_end_it_is_valid() {
    check(
        """
        source_file | source_line | country_code | school_id | school_name
        s.csv       | 1           | PT           | 1         | Uno
        s.csv       | 2           | PT           | 2         | Dos
        s.csv       | 3           | PT           | 3         | Tres
        """,
        """
        school_key | edition
        k1         | 2018-2019
        k1         | 2019-2020
        k2         | 2019-2020
        k9         | 2019-2020
        """,
        """
        country_code | school_id | school_key | labelled_years | source_line
        PT           | 1         | k1         | 2018 2019      | 1
        PT           | 2         | k2         | 2019           | 2
        PT           | 3         | k3         |                | 3
        """);
  }

  @Test
  void size_classes_begin_at_100_250_500_and_1000_pupils() {
    check(
        """
        source_file | source_line | country_code | school_id | school_name | pupils | level   | ownership
        s.csv       | 1           | PT           | 1         | A           | 0      | primary | public
        s.csv       | 2           | PT           | 2         | A           | 99     |         |
        s.csv       | 3           | PT           | 3         | A           | 100    |         |
        s.csv       | 4           | PT           | 4         | A           | 250    |         |
        s.csv       | 5           | PT           | 5         | A           | 500    |         |
        s.csv       | 6           | PT           | 6         | A           | 999    |         |
        s.csv       | 7           | PT           | 7         | A           | 1000   |         |
        s.csv       | 8           | PT           | 8         | A           |        |         |
        """,
        "school_key | edition\n",
        """
        school_id | level   | ownership | size_class
        1         | primary | public    | under_100
        2         |         |           | under_100
        3         |         |           | 100_to_249
        4         |         |           | 250_to_499
        5         |         |           | 500_to_999
        6         |         |           | 500_to_999
        7         |         |           | 1000_or_more
        8         |         |           |
        """);
  }

  @Test
  void of_two_rows_with_one_code_the_first_holds() {
    check(
        """
        source_file | source_line | country_code | school_id | school_name | pupils
        t.csv       | 1           | ES           | 00008001  | A           | 50
        s.csv       | 9           | ES           | 8001      | A           | 700
        s.csv       | 12          | ES           | 8001      | A           | 100
        """,
        "school_key | edition\n",
        """
        country_code | size_class | source_file | source_line
        ES           | 500_to_999 | s.csv       | 9
        """);
  }
}

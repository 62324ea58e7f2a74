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
            new RegisteredSchoolTypes().compute(raw),
            identities.select("mention_id", "school_key"),
            Drawn.rows(new LabelTerms().spec(), terms),
            Drawn.rows(new Editions().spec(), EDITIONS)),
        LABELS.spec(),
        expected);
  }

  @Test
  void
      a_label_counts_in_the_years_at_whose_end_it_is_valid_and_who_was_never_awarded_is_left_out() {
    check(
        """
        source_file | source_line | country_code | school_id | school_name
        s.csv       | 1           | PT           | 1         | Uno
        s.csv       | 2           | PT           | 2         | Dos
        s.csv       | 3           | PT           | 3         | Tres
        s.csv       | 4           | PT           | 4         | Cuatro
        """,
        """
        school_key | edition
        k1         | 2018-2019
        k1         | 2019-2020
        k2         | 2019-2020
        k3         | 2022-2023
        k9         | 2019-2020
        """,
        """
        country_code | school_id | school_key | labelled_years | source_line
        PT           | 1         | k1         | 2018 2019      | 1
        PT           | 2         | k2         | 2019           | 2
        PT           | 3         | k3         |                | 3
        """);
  }
}

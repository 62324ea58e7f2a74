package sello.transforms;

import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.SCHOOL_NAME;
import static sello.transforms.identity.MentionFields.MENTION_ID;
import static sello.transforms.identity.MentionFields.SCHOOL_KEY;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.ingest.RawApplications;
import sello.ingest.RawAssessments;
import sello.ingest.RawCriterionScores;
import sello.transforms.identity.SchoolMentions;
import sello.transforms.identity.Schools;

final class CriterionScoresTest {
  private static final CriterionScores TABLE = new CriterionScores();

  /** In this world a school is one by its name: Ena has two codes, and once none. */
  private static Dataset<Row> identities(Dataset<Row> scores, Dataset<Row> assessments) {
    Dataset<Row> applications =
        new Applications()
            .compute(
                Drawn.rows(new RawApplications().spec(), "source_file | source_line\n"),
                assessments);
    return named(SchoolMentions.withMentionId(scores, "criterion_scores"))
        .union(named(SchoolMentions.withMentionId(applications, "applications")))
        .distinct();
  }

  private static Dataset<Row> named(Dataset<Row> rows) {
    return rows.select(col(MENTION_ID), as(col(SCHOOL_NAME), SCHOOL_KEY));
  }

  private static final String SCHOOLS =
      """
      school_key | region_code
      Ena        | SI036
      Dva        |
      """;

  private static Dataset<Row> table(String scores, String assessments) {
    Dataset<Row> oneInARow = Drawn.rows(new RawCriterionScores().spec(), scores);
    Dataset<Row> allInOne = Drawn.rows(new RawAssessments().spec(), assessments);
    return TABLE.compute(
        oneInARow,
        allInOne,
        identities(oneInARow, allInOne),
        Drawn.rows(new Schools().spec(), SCHOOLS));
  }

  @Test
  void scores_of_both_publications_are_kept_and_marked_where_they_contradict_each_other() {
    Drawn.check(
        table(
            """
            source_file | source_line | edition   | country_code | school_id | school_name | area_code     | score | assessors
            scores      | 2           | 2021-2022 | SI           | SI1       | Ena         | form_esafety  | 0     | 2
            scores      | 3           | 2021-2022 | SI           | SI1       | Ena         | form_teaching | 7.9   | 2
            scores      | 4           | 2021-2022 | SI           | SI2       | Dva         | form_esafety  |       |
            """,
            """
            source_file | source_line | edition   | country_code | school_id | school_name | form_esafety | form_teaching
            whole       | 2           | 2021-2022 | SI           | SI1       | Ena         | 7            | 7.9
            whole       | 3           | 2021-2022 | SI           | SI2       | Dva         | 4            |
            """),
        TABLE.spec(),
        """
        source_file | source_line | area_code     | school_id | school_key | score | assessors | is_contradicted
        scores      | 2           | form_esafety  | SI1       | Ena        | 0     | 2         | true
        scores      | 3           | form_teaching | SI1       | Ena        | 7.9   | 2         | false
        whole       | 2           | form_esafety  | SI1       | Ena        | 7     |           | true
        whole       | 2           | form_teaching | SI1       | Ena        | 7.9   |           | false
        whole       | 3           | form_esafety  | SI2       | Dva        | 4     |           | false
        """);
  }

  @Test
  void a_school_is_one_under_two_codes_and_where_a_file_names_it_without_one() {
    Drawn.check(
        table(
            """
            source_file | source_line | edition   | country_code | region_name | school_id | school_name | area_code    | score
            scores      | 2           | 2021-2022 | SI           | Krško       | SI1       | Ena         | form_esafety | 5
            scores      | 3           | 2021-2022 | SI           | Krško       | SI9       | Ena         | form_esafety | 6
            scores      | 4           | 2021-2022 | SI           | Krško       |           | Dva         | form_esafety | 7
            """,
            """
            source_file | source_line | edition   | country_code | region_name | school_id | school_name | form_esafety
            whole       | 2           | 2021-2022 | SI           | Krško       | SI2       | Dva         | 7
            """),
        TABLE.spec(),
        """
        source_file | source_line | school_id | school_key | score | is_contradicted
        scores      | 2           | SI1       | Ena        | 5     | true
        scores      | 3           | SI9       | Ena        | 6     | true
        scores      | 4           |           | Dva        | 7     | false
        whole       | 2           | SI2       | Dva        | 7     | false
        """);
  }

  @Test
  void a_school_lies_where_schools_has_it_whatever_region_the_row_of_its_score_names() {
    Drawn.check(
        table(
            """
            source_file | source_line | edition   | country_code | region_code | school_id | school_name | area_code    | score
            scores      | 2           | 2021-2022 | SI           |             | SI1       | Ena         | form_esafety | 5
            scores      | 3           | 2021-2022 | SI           | SI041       | SI1       | Ena         | form_cpd     | 6
            scores      | 4           | 2021-2022 | SI           | SI041       | SI2       | Dva         | form_cpd     | 7
            """,
            """
            source_file | source_line
            """),
        TABLE.spec(),
        """
        source_line | school_key | region_code
        2           | Ena        | SI036
        3           | Ena        | SI036
        4           | Dva        |
        """);
  }
}

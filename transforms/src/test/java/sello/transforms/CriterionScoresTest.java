package sello.transforms;

import org.junit.jupiter.api.Test;
import sello.ingest.RawAssessments;
import sello.ingest.RawCriterionScores;

final class CriterionScoresTest {
  private static final CriterionScores TABLE = new CriterionScores();

  @Test
  void scores_of_both_publications_are_kept_and_marked_where_they_contradict_each_other() {
    Drawn.check(
        TABLE.compute(
            Drawn.rows(
                new RawCriterionScores().spec(),
                """
                source_file | source_line | edition   | country_code | school_id | school_name | area_code     | score | assessors
                scores      | 2           | 2021-2022 | SI           | SI1       | Ena         | form_esafety  | 0     | 2
                scores      | 3           | 2021-2022 | SI           | SI1       | Ena         | form_teaching | 7.9   | 2
                scores      | 4           | 2021-2022 | SI           | SI2       | Dva         | form_esafety  |       |
                """),
            Drawn.rows(
                new RawAssessments().spec(),
                """
                source_file | source_line | edition   | country_code | school_id | school_name | form_esafety | form_teaching
                whole       | 2           | 2021-2022 | SI           | SI1       | Ena         | 7            | 7.9
                whole       | 3           | 2021-2022 | SI           | SI2       | Dva         | 4            |
                """)),
        TABLE.spec(),
        """
        source_file | source_line | area_code     | school_id | score | assessors | is_contradicted
        scores      | 2           | form_esafety  | SI1       | 0     | 2         | true
        scores      | 3           | form_teaching | SI1       | 7.9   | 2         | false
        whole       | 2           | form_esafety  | SI1       | 7     |           | true
        whole       | 2           | form_teaching | SI1       | 7.9   |           | false
        whole       | 3           | form_esafety  | SI2       | 4     |           | false
        """);
  }
}

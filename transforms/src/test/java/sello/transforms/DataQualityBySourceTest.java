package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.catalog.Columns;
import sello.catalog.FileAccount;
import sello.catalog.Spec;
import sello.ingest.Countries;
import sello.ingest.RawApplications;
import sello.ingest.RawAssessments;
import sello.ingest.RawAwardedSchools;
import sello.ingest.RawCriterionScores;
import sello.ingest.RawParticipation;
import sello.ingest.RawQualityLabels;
import sello.ingest.RawSchools;
import sello.ingest.Regions;

final class DataQualityBySourceTest {
  private static final DataQualityBySource QUALITY = new DataQualityBySource();
  private static final String COUNTRIES =
      """
      iso2 | member_to  | region_level
      DE   |            | 1
      ES   |            | 2
      GB   | 2020-12-31 | 0
      MT   |            | 0
      """;
  private static final String REGIONS =
      """
      country_code | region_code | level
      DE           | DE1         | 1
      DE           | DE2         | 1
      ES           | ES6         | 1
      ES           | ES61        | 2
      ES           | ES62        | 2
      ES           | ES63        | 2
      """;
  private static final String LISTS =
      """
      source_file | source_line | edition   | country_code | region_code | locality | school_name | row_flags
      a.csv       | 2           | 2018-2019 | ES           | ES61        | Jaén     | IES Uno     |
      a.csv       | 3           | 2018-2019 | ES           | ES61        |          | IES Dos     |
      a.csv       | 4           | 2018-2019 | MT           |             |          | Secret Name | unknown_region
      b.csv       | 2           | 2018-2019 | DE           | DE1         | Kiel     | Schule      |
      """;
  private static final String TOTALS =
      """
      metric | period_kind | period    | country_code | published
      awards | edition     | 2018-2019 | ES           | 8
      awards | edition     | 2018-2019 | MT           | 0
      awards | edition     | 2018-2019 | DE           | 9
      awards | edition     | 2019-2020 | ES           | 5
      awards | stock       | 2018-2019 | ES           | 7
      """;
  private static final String SCHOOLS =
      """
      source_file | source_line | country_code | school_id | school_name | region_code | pupils
      s.csv       | 2           | DE           | 1         | A           | DE1         | 5
      s.csv       | 3           | DE           | 2         | B           | DE2         |
      """;

  private static final String AWARDS_TO_CHECK =
      """
      source_file | quality_check   | subject      | input_kind      | found | expected
      a.csv       | awards_to_check | 2018-2019 ES | awarded_schools | 1     | 2
      """;

  private static final String AWARDS_UNNAMED =
      """
      source_file | quality_check  | subject      | input_kind   | found | expected
      few.csv     | awards_unnamed | 2018-2019 ES | applications | 0     | 8
      """;

  private static final List<FileAccount> FILES =
      List.of(
          new FileAccount(
              "awarded_schools", "a.csv", 3, Map.of("unknown_country", 2L, "formula", 1L)),
          new FileAccount(
              "awarded_schools", "w.csv", 198, Map.of("not_awarded", 1L, "duplicate_row", 1L)),
          new FileAccount("schools", "s.csv", 2, Map.of()),
          new FileAccount("quality_labels", "none.csv", 0, Map.of()),
          new FileAccount("applications", "few.csv", 90, Map.of("duplicate_row", 9L)),
          new FileAccount("applications", "many.csv", 120, Map.of("duplicate_row", 30L)));

  private static Dataset<Row> table() {
    return table("source_file | source_line\n");
  }

  private static Dataset<Row> table(String participation) {
    Dataset<Row> lists =
        new QualityOfLists()
            .compute(
                Drawn.rows(new RawAwardedSchools().spec(), LISTS),
                Drawn.rows(new PublishedTotals().spec(), TOTALS),
                Drawn.rows(new RawApplications().spec(), "source_file | source_line\n"),
                Drawn.rows(new RawAssessments().spec(), "source_file | source_line\n"));
    Dataset<Row> registers =
        new QualityOfRegisters()
            .compute(
                Drawn.rows(new RawSchools().spec(), SCHOOLS),
                Drawn.rows(new RawParticipation().spec(), participation),
                Drawn.rows(new RawCriterionScores().spec(), "source_file | source_line\n"),
                Drawn.rows(new RawQualityLabels().spec(), "source_file | source_line\n"));
    Spec ofRows = QualityOfRows.of(List.of()).spec();
    Dataset<Row> rows =
        TestSpark.session()
            .createDataFrame(QualityOfRows.of(List.of()).rows(FILES), Columns.schema(ofRows));
    return QUALITY.compute(
        new QualityOfFiles()
            .compute(
                rows, lists, registers, Drawn.rows(new QualityOfAwards().spec(), AWARDS_TO_CHECK)),
        Drawn.rows(new QualityOfApplications().spec(), AWARDS_UNNAMED),
        Drawn.rows(new Countries().spec(), COUNTRIES),
        Drawn.rows(new Regions().spec(), REGIONS));
  }

  private static void check(String where, String expected) {
    Drawn.check(table().where(where), QUALITY.spec(), expected);
  }

  @Test
  void a_field_is_filled_in_so_many_of_the_rows_of_its_file() {
    check(
        "subject in ('region_code', 'locality', 'school_name', 'pupils', 'source_line')",
        """
        source_file | quality_check | subject     | input_kind      | found | expected | quality_share | quality_share_flag
        a.csv       | field_filled  | locality    | awarded_schools | 1     | 3        | 0.3333        | u
        a.csv       | field_filled  | region_code | awarded_schools | 2     | 3        | 0.6667        | u
        a.csv       | field_filled  | school_name | awarded_schools | 3     | 3        | 1.0000        | u
        b.csv       | field_filled  | locality    | awarded_schools | 1     | 1        | 1.0000        | u
        b.csv       | field_filled  | region_code | awarded_schools | 1     | 1        | 1.0000        | u
        b.csv       | field_filled  | school_name | awarded_schools | 1     | 1        | 1.0000        | u
        s.csv       | field_filled  | locality    | schools         |       |          |               | C
        s.csv       | field_filled  | pupils      | schools         |       |          |               | C
        s.csv       | field_filled  | region_code | schools         |       |          |               | C
        s.csv       | field_filled  | school_name | schools         |       |          |               | C
        """);
  }

  @Test
  void known_awards_of_which_applications_name_none_are_told_of_their_file() {
    check(
        "quality_check = 'awards_unnamed'",
        """
        source_file | quality_check  | subject      | input_kind   | found | expected | quality_share | quality_share_flag
        few.csv     | awards_unnamed | 2018-2019 ES | applications | 0     | 8        | 0.0000        | u
        """);
  }

  @Test
  void awards_that_may_count_twice_are_told_of_the_list_that_names_them() {
    check(
        "quality_check = 'awards_to_check'",
        """
        source_file | quality_check   | subject      | input_kind      | found | expected | quality_share | quality_share_flag
        a.csv       | awards_to_check | 2018-2019 ES | awarded_schools | 1     | 2        | 0.5000        | u
        """);
  }

  /** One row of the list names a school that was refused the label. */
  @Test
  void a_list_of_winners_does_not_tell_how_many_applied_in_vain() {
    check(
        "source_file = 'w.csv'",
        """
        source_file | quality_check | subject       | found | found_flag | expected | expected_flag | quality_share | quality_share_flag
        w.csv       | rows_accepted | rows          |       | C          |          | C             |               | C
        w.csv       | rows_refused  | duplicate_row |       | C          |          | C             |               | C
        w.csv       | rows_refused  | not_awarded   |       | C          |          | C             |               | C
        """);
  }

  @Test
  void rows_are_accepted_or_refused_for_one_reason() {
    check(
        "quality_check in ('rows_accepted', 'rows_refused')",
        """
        source_file | quality_check | subject         | input_kind      | found | found_flag | expected | quality_share | quality_share_low | quality_share_flag
        a.csv       | rows_accepted | rows            | awarded_schools | 3     |            | 6        | 0.5000        | 0.1876            | u
        a.csv       | rows_refused  | formula         | awarded_schools | 1     |            | 6        | 0.1667        | 0.0301            | u
        a.csv       | rows_refused  | unknown_country | awarded_schools | 2     |            | 6        | 0.3333        | 0.0968            | u
        few.csv     | rows_accepted | rows            | applications    |       | C          |          |               |                   | C
        few.csv     | rows_refused  | duplicate_row   | applications    |       | C          |          |               |                   | C
        many.csv    | rows_accepted | rows            | applications    |       | C          |          | 0.8000        | 0.7300            |
        many.csv    | rows_refused  | duplicate_row   | applications    |       | C          |          | 0.2000        | 0.1400            |
        none.csv    | rows_accepted | rows            | quality_labels  | 0     |            | 0        |               |                   | m
        s.csv       | rows_accepted | rows            | schools         |       | C          |          |               |                   | C
        w.csv       | rows_accepted | rows            | awarded_schools |       | C          |          |               |                   | C
        w.csv       | rows_refused  | duplicate_row   | awarded_schools |       | C          |          |               |                   | C
        w.csv       | rows_refused  | not_awarded     | awarded_schools |       | C          |          |               |                   | C
        """);
  }

  @Test
  void rows_to_be_read_with_care_are_those_with_a_flag() {
    check(
        "quality_check = 'rows_flagged'",
        """
        source_file | quality_check | subject   | found | expected | quality_share
        a.csv       | rows_flagged  | row_flags | 1     | 3        | 0.3333
        b.csv       | rows_flagged  | row_flags | 0     | 1        | 0.0000
        s.csv       | rows_flagged  | row_flags |       |          |
        """);
  }

  @Test
  void countries_are_those_of_members_and_regions_those_of_the_reporting_level() {
    check(
        "quality_check in ('countries_covered', 'regions_covered')",
        """
        source_file | quality_check     | subject | found | expected | expected_flag | quality_share | quality_share_flag
        a.csv       | countries_covered | EUR     | 2     | 3        |               | 0.6667        | u
        a.csv       | regions_covered   | ES      | 1     | 3        |               | 0.3333        | u
        a.csv       | regions_covered   | MT      | 0     | 0        |               |               | m
        b.csv       | countries_covered | EUR     | 1     | 3        |               | 0.3333        | u
        b.csv       | regions_covered   | DE      | 1     | 2        |               | 0.5000        | u
        s.csv       | countries_covered | EUR     | 1     | 3        |               | 0.3333        | u
        s.csv       | regions_covered   | DE      | 2     | 2        |               | 1.0000        | u
        """);
  }

  /** 99 rows of one file and 120 of another, of which each third has no year. */
  @Test
  void rows_of_schools_that_took_part_are_not_counted_in_public() {
    StringBuilder did = new StringBuilder("source_file | source_line | country_code | year\n");
    for (int line = 2; line < 122; line++) {
      String row = "%d | DE | %s\n".formatted(line, line % 3 == 0 ? "" : "2020");
      did.append("many.csv | ").append(row);
      if (line < 101) {
        did.append("few.csv | ").append(row);
      }
    }
    Drawn.check(
        table(did.toString())
            .where("subject = 'year' or source_file = 'many.csv' and subject = 'EUR'")
            .where("source_file in ('few.csv', 'many.csv')"),
        QUALITY.spec(),
        """
        source_file | quality_check     | subject | found | found_flag | expected | expected_flag | quality_share | quality_share_low | quality_share_flag
        few.csv     | field_filled      | year    |       | C          |          | C             |               |                   | C
        many.csv    | countries_covered | EUR     | 1     |            | 3        |               | 0.3333        | 0.0615            | u
        many.csv    | field_filled      | year    |       | C          |          | C             | 0.6700        | 0.5800            |
        """);
  }

  /** Nothing is awarded beyond all. */
  @Test
  void awards_on_a_list_stand_beside_the_published_total() {
    check(
        "quality_check = 'awards_published'",
        """
        source_file | subject      | found | expected | expected_flag | quality_share | quality_share_flag
        a.csv       | 2018-2019 ES | 2     | 8        |               | 0.2500        | u
        a.csv       | 2018-2019 MT | 1     | 0        |               |               | :
        b.csv       | 2018-2019 DE | 1     | 9        |               | 0.1111        | u
        """);
  }

  @Test
  void no_value_of_a_row_is_told() {
    List<String> rows = table().collectAsList().stream().map(Row::toString).toList();

    assertThat(rows).isNotEmpty();
    assertThat(String.join("\n", rows))
        .doesNotContain("Secret Name")
        .doesNotContain("Jaén")
        .doesNotContain("IES");
  }
}

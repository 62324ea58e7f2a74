package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.catalog.Sha256;
import sello.ingest.RawAwardedSchools;
import sello.transforms.identity.SchoolMentions;

final class AwardsTest {
  private static final Awards AWARDS = new Awards();

  /** Each mention is a school of its own here. */
  private static Dataset<Row> awards(String raw) {
    Dataset<Row> rows = Drawn.rows(new RawAwardedSchools().spec(), raw);
    return AWARDS.compute(
        rows,
        SchoolMentions.withMentionId(rows, "awarded_schools")
            .select(col("mention_id"), col("mention_id").as("school_key"))
            .distinct());
  }

  /** Whatever is in one town is one school here. */
  private static Dataset<Row> awardsByTown(String raw) {
    Dataset<Row> rows = Drawn.rows(new RawAwardedSchools().spec(), raw);
    return AWARDS.compute(
        rows,
        SchoolMentions.withMentionId(rows, "awarded_schools")
            .select(col("mention_id"), col("locality").as("school_key"))
            .distinct());
  }

  @Test
  void a_school_named_more_than_once_in_an_edition_has_one_award_as_the_first_row_prints_it() {
    Drawn.check(
        awardsByTown(
                """
            source_file | source_line | edition   | country_code | locality | school_name                  | region_code
            eu.csv      | 7           | 2020-2021 | LV           | Cēsis    | Cēsu valsts gimnazija        |
            eu.csv      | 8           | 2020-2021 | LV           | Rīga     | Rīgas 10. vidusskola         |
            lv.csv      | 12          | 2020-2021 | LV           | Cēsis    | Cēsu valsts gimnazija, Cēsis |
            lv.csv      | 3           | 2020-2021 | LV           | Cēsis    | Cēsu Valsts ģimnāzija        | LV00
            lv.csv      | 2           | 2023-2024 | LV           | Cēsis    | Cēsu Valsts ģimnāzija        | LV00
            """)
            .withColumn("award_id", concat(col("source_file"), col("source_line"))),
        AWARDS.spec(),
        """
        award_id | edition   | school_key | school_name           | region_code | source_file | source_line | also_listed           | listings
        eu.csv7  | 2020-2021 | Cēsis      | Cēsu valsts gimnazija |             | eu.csv      | 7           | lv.csv:3, lv.csv:12   | 3
        eu.csv8  | 2020-2021 | Rīga       | Rīgas 10. vidusskola  |             | eu.csv      | 8           |                       | 1
        lv.csv2  | 2023-2024 | Cēsis      | Cēsu Valsts ģimnāzija | LV00        | lv.csv      | 2           |                       | 1
        """);
  }

  @Test
  void schools_of_one_name_in_the_centres_of_two_provinces_have_an_award_each() {
    Dataset<Row> rows =
        Drawn.rows(
            new RawAwardedSchools().spec(),
            """
            source_file | source_line | edition   | country_code | province | locality | school_name
            a.csv       | 2           | 2020-2021 | TR           | Kars     | Merkez   | Uydurma İlkokulu
            a.csv       | 3           | 2020-2021 | TR           | Muş      | Merkez   | Uydurma İlkokulu
            """);
    Dataset<Row> apart =
        SchoolMentions.withMentionId(rows, "awarded_schools")
            .select(col("mention_id"), col("mention_id").as("school_key"));

    assertThat(AWARDS.compute(rows, apart).select("award_id").distinct().count()).isEqualTo(2);
  }

  @Test
  void rows_of_a_school_without_an_edition_may_be_of_several_and_stay_apart() {
    assertThat(
            awardsByTown(
                    """
                    source_file | source_line | edition | country_code | locality | school_name
                    a.csv       | 2           |         | LV           | Cēsis    | Gimnazija
                    b.csv       | 2           |         | LV           | Cēsis    | Gimnāzija
                    """)
                .count())
        .isEqualTo(2);
  }

  @Test
  void an_award_is_named_by_the_hash_of_edition_country_town_and_school() {
    Drawn.check(
        awards(
            """
            edition   | country_code | locality | school_name | region_code | region_name | source_url | source_file | source_line
            2018-2019 | DE           | Nürnberg | Sigena      | DE2         | Bayern      | http://a   | a.csv       | 2
            """),
        AWARDS.spec(),
        """
        award_id | edition   | country_code | region_code | region_name | locality | school_name | source_url | source_file | source_line
        %s | 2018-2019 | DE           | DE2         | Bayern      | Nürnberg | Sigena      | http://a   | a.csv       | 2
        """
            .formatted(Sha256.of("2018-2019\u001fDE\u001fNürnberg\u001fSigena").substring(0, 16)));
  }

  @Test
  void one_school_in_two_editions_two_towns_or_two_countries_has_as_many_awards() {
    String four =
        """
        edition   | country_code | locality | school_name
        2018-2019 | DE           | Kiel     | Hebbel
        2020-2021 | DE           | Kiel     | Hebbel
                  | DE           | Kiel     | Hebbel
        2018-2019 | DE           |          | Hebbel
        2018-2019 | AT           | Kiel     | Hebbel
        """;

    assertThat(awards(four).select("award_id").distinct().count()).isEqualTo(5);
  }

  @Test
  void schools_of_one_name_without_a_town_are_told_apart_by_region_and_province() {
    String five =
        """
        edition   | country_code | school_name | region_name | province | locality
        2018-2019 | ES           | Cervantes   | Andalucía   |          |
        2018-2019 | ES           | Cervantes   | Andalucía   | Jaén     |
        2018-2019 | ES           | Cervantes   | Madrid      |          |
        2018-2019 | ES           | Cervantes   | Andalucía   |          | Nava
        2018-2019 | ES           | Cervantes   |             |          | Nava
        """;

    assertThat(awards(five).select("award_id").distinct().count()).isEqualTo(4);
  }

  @Test
  void schools_of_one_name_without_a_town_are_told_apart_by_code_or_page() {
    String three =
        """
        edition   | country_code | school_name | school_id | school_link
        2018-2019 | TR           | Yildiz      |           | /schools/yildiz
        2018-2019 | TR           | Yildiz      |           | /schools/yildiz-0
        2018-2019 | TR           | Yildiz      | 7         |
        """;

    assertThat(awards(three).select("award_id").distinct().count()).isEqualTo(3);
  }
}

package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.catalog.Sha256;
import sello.ingest.RawAwardedSchools;

final class AwardsTest {
  private static final Awards AWARDS = new Awards();

  private static Dataset<Row> awards(String raw) {
    return AWARDS.compute(Drawn.rows(new RawAwardedSchools().spec(), raw));
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

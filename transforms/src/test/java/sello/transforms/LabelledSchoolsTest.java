package sello.transforms;

import org.junit.jupiter.api.Test;
import sello.ingest.Countries;
import sello.ingest.Regions;

final class LabelledSchoolsTest {
  private static final LabelledSchools LABELLED = new LabelledSchools();
  private static final String EDITIONS =
      """
      edition   | first_year | is_held | valid_from | valid_to
      2018-2019 | 2018       | yes     | 2018-01-01 | 2019-12-31
      2020-2021 | 2020       | yes     | 2020-01-01 | 2021-12-31
      2022-2023 | 2022       | no      |            |
      2023-2024 | 2023       | yes     | 2023-01-01 | 2024-12-31
      2025-2026 | 2025       | yes     | 2025-01-01 | 2026-12-31
      """;
  private static final String COUNTRIES =
      """
      iso2 | name_en | name_es  | name_native
      DE   | Germany | Alemania | Deutschland
      GR   | Greece  | Grecia   | Ελλάδα
      """;
  private static final String REGIONS =
      """
      region_code | region_name | country_code
      DE2         | Bayern      | DE
      """;

  private static void check(String listed, String expected) {
    Drawn.check(
        LABELLED.compute(
            Drawn.rows(new ListedSchools().spec(), listed),
            Drawn.rows(new Editions().spec(), EDITIONS),
            Drawn.rows(new Countries().spec(), COUNTRIES),
            Drawn.rows(new Regions().spec(), REGIONS)),
        LABELLED.spec(),
        expected);
  }

  @Test
  void a_label_is_valid_as_the_newest_edition_says_and_renewals_go_on_over_a_year_without_a_call() {
    check(
        """
        school_key | country_code | school_name | editions_awarded              | undated_awards
        k1         | DE           | A           | 2018-2019 2020-2021 2023-2024 | 0
        k2         | DE           | B           | 2018-2019 2025-2026           | 0
        k3         | DE           | C           | 2025-2026                     | 1
        k4         | DE           | D           |                               | 2
        """,
        """
        school_key | edition   | valid_from | valid_to   | times_awarded | renewals | undated_awards
        k1         | 2023-2024 | 2023-01-01 | 2024-12-31 | 3             | 2        | 0
        k2         | 2025-2026 | 2025-01-01 | 2026-12-31 | 2             | 0        | 0
        k3         | 2025-2026 | 2025-01-01 | 2026-12-31 | 1             | 0        | 1
        k4         |           |            |            | 0             | 0        | 2
        """);
  }

  @Test
  void a_region_is_called_as_its_country_calls_it_and_without_a_code_as_the_list_does() {
    check(
        """
        school_key | country_code | school_name | region_code | region_name | undated_awards
        k1         | DE           | A           | DE2         | Freistaat   | 0
        k2         | DE           | B           |             | Franken     | 0
        k3         | DE           | C           |             |             | 0
        """,
        """
        school_key | region_code | region_name
        k1         | DE2         | Bayern
        k2         |             | Franken
        k3         |             |
        """);
  }

  @Test
  void a_school_is_found_by_its_names_and_its_places_in_every_way_of_writing_them() {
    check(
        """
        school_key | country_code | school_name    | other_names | locality | province | region_code | region_name | undated_awards
        k1         | DE           | St. Irmengard  | Irmengard   | Füssen   | Allgäu   | DE2         | Freistaat   | 0
        k2         | GR           | Γενικό Λύκειο  |             | Βόνιτσα  |          |             |             | 0
        """,
        """
        school_key | search_text
        k1         | st irmengard fussen allgau freistaat bayern germany alemania deutschland de
        k2         | geniko lykeio bonitsa greece grecia ellada gr vonitsa
        """);
  }
}

package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row of our own lists that no table could use is refused: it would be lost in silence. */
final class OwnListsTest {
  private static final String FIGURES =
      """
      figure_id,period,period_kind,country_code,region_name,metric,bound,value,source_url,source_kind,note
      F1,%s,%s,ES,,%s,=,1,,press,
      """;

  @TempDir Path root;
  private InputFolder folder;

  @BeforeEach
  void start() {
    folder = new InputFolder(root);
  }

  @Test
  void a_label_is_not_valid_to_a_day_before_it_is_valid_from() {
    folder.put(
        "reference/editions.csv",
        """
        edition,call_opened,call_closed,announced_on,valid_from,valid_to,area_scheme,min_years_registered,min_active_teachers,assessed_by,comment,source_url
        2018-2019,2018-02,2018,,2018-01-01,2019-12-31,practice-2018,2,2,CSS,,
        2019-2020,,,,2020-12-31,2019-01-01,practice-2018,2,2,CSS,,
        """,
        "reference");

    assertThatExceptionOfType(DataError.class)
        .isThrownBy(folder::check)
        .withMessage(
            "Reference data is wrong:\n  reject: reference/editions.csv, line 3, column valid_to,"
                + " value '2019-01-01': must not lie before valid_from, 2020-12-31."
                + " Look which of the two is wrong, or whether they are swapped.");
  }

  @Test
  void no_two_regions_that_a_country_reports_have_one_name_but_one_may_be_called_as_the_larger() {
    folder.put(
        "reference/regions.csv",
        """
        country_code,region_code,region_name,level,scheme,parent_code
        ES,ES3,Madrid,1,NUTS 2024,
        ES,ES30,Madrid,2,NUTS 2024,ES3
        ES,ES11,Galicia,2,NUTS 2024,
        PT,PT11,Galicia,2,NUTS 2024,
        ES,ES12,GALICIA,2,NUTS 2024,
        """,
        "reference");

    assertThatExceptionOfType(DataError.class)
        .isThrownBy(folder::check)
        .withMessage(
            "Reference data is wrong:\n  reject: reference/regions.csv, line 6, column region_name,"
                + " value 'GALICIA': must be the name of one region of the country, it is that of"
                + " ES11 too. Give each a name of its own; further spellings belong in"
                + " region_names.");
  }

  @Test
  void a_spelling_is_that_of_a_region_that_the_country_reports() {
    for (String code : List.of("PT11", "ES3")) {
      folder.put(
          "reference/region_names.csv",
          "country_code,spelling,region_code\nES,Galiza,ES11\nES,Norte,%s\n".formatted(code),
          "reference");

      assertThatExceptionOfType(DataError.class)
          .isThrownBy(folder::check)
          .withMessage(
              "Reference data is wrong:\n  reject: reference/region_names.csv, line 3, column"
                  + " region_code, value '%s': must be a region of ES at the level at which the"
                      .formatted(code)
                  + " country reports. Write such a code of regions.csv, a row for each;"
                  + " region_level of countries.csv says which level it is.");
    }
  }

  @Test
  void a_complete_list_is_of_a_region_that_the_country_reports() {
    folder.put(
        "list_coverage/all/c.csv",
        """
        edition,country_code,region_code,note
        2018-2019,ES,ES61,
        2018-2019,ES,,
        2018-2019,ES,ES6,
        2018-2019,ES,PT11,
        """);

    assertThat(folder.problems())
        .hasSize(2)
        .allSatisfy(
            p ->
                assertThat(p)
                    .contains(
                        "must be a region of ES at the level at which the country reports. Write"
                            + " such a code of regions.csv"));
  }

  @Test
  void a_figure_of_an_edition_names_one_that_was_held() {
    assertThat(problemsOf("2018-2019", "edition", "awards")).isEmpty();
    assertThat(problemsOf("2018/19", "edition", "awards"))
        .contains("value '2018/19': must be a code of editions.edition. Nearest: 2018-2019");
    assertThat(problemsOf("2022-2023", "edition", "awards"))
        .contains("value '2022-2023': must be a code of editions.edition.");
    assertThat(problemsOf("2018/2019", "school_year", "awards")).isEmpty();
  }

  @Test
  void labels_in_force_are_those_at_the_end_of_a_year() {
    assertThat(problemsOf("active 2019", "stock", "active_labels")).isEmpty();
    assertThat(problemsOf("2019", "stock", "active_labels"))
        .contains("must be the year at whose end labels are in force, like active 2019.");
    assertThat(problemsOf("2019", "stock", "registered_schools")).isEmpty();
  }

  private String problemsOf(String period, String kind, String metric) {
    folder.put("published_figures/all/f.csv", FIGURES.formatted(period, kind, metric));
    return String.join("\n", folder.problems());
  }
}

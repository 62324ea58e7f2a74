package sello.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sello.catalog.Fields;
import sello.reports.CodeNames;
import sello.reports.OpenTable;
import sello.reports.text.Texts;

class OnlyPlaceTest {
  @TempDir static Path data;
  private static ToyCharts charts;

  @BeforeAll
  static void draw() {
    String labelled = "participation_of_labelled_by_country";
    charts =
        ToyCharts.of(
            data,
            ToyCharts.table(
                labelled,
                """
                year | country_code | participation_measure | label_group  | mean_per_school
                2025 | DE           | teachers_active       | labelled     | 2
                2025 | DE           | teachers_active       | not_labelled | 3
                2025 | ES           | teachers_active       | labelled     | 4
                2025 | ES           | teachers_active       | not_labelled | 1
                2025 | EUR          | teachers_active       | labelled     | 3
                2025 | EUR          | teachers_active       | not_labelled | 2
                """),
            ToyCharts.table(
                "awards_by_region",
                """
                edition   | country_code | region_code | country_name | region_name | awards
                2021-2022 | ES           | ES61        | Spain        | Andalucía   | 7
                2021-2022 | ES           | ES11        | Spain        | Galicia     | 2
                2021-2022 | FR           | unknown     | France       | Region unknown | 2
                """));
  }

  @Test
  void whereNoPlaceHasFiguresTheSentenceSaysSo() {
    assertThat(charts.drawn("awards_by_region", "country_code=FR").sentence())
        .isEqualTo("2021-2022: There is no place with figures of this kind.");
  }

  @Test
  void theRegionThatIsNotKnownIsNamedInTheLanguage() {
    OpenTable table = charts.release().table("awards_by_region");
    assertThat(
            CodeNames.of(table, Texts.named("es").orElseThrow()).of(Fields.REGION_CODE, "unknown"))
        .hasValue("Región desconocida");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          chart                                | asked                            | language | title
          participation_of_labelled            |                                  | en       | Mean per school, with and without a label, Europe, 2025
          participation_of_labelled            | country_code=DE                  | en       | Mean per school, with and without a label, Germany, 2025
          participation_of_labelled            | country_code=DE                  | es       | Media por centro, con y sin sello, Alemania, 2025
          participation_of_labelled_by_country |                                  | en       | Mean per school, with and without a label, by country, 2025
          participation_of_labelled_by_country | country_code=DE                  | en       | Mean per school, with and without a label, by country, Germany, 2025
          awards_by_region                     |                                  | en       | Awards, by region, Spain, 2021-2022
          awards_by_region                     | country_code=ES&region_code=ES61 | en       | Awards, by region, Andalucía, 2021-2022
          awards_by_region                     | country_code=FR                  | es       | Sellos, por región, Francia, 2021-2022
          """,
      useHeadersInDisplayName = true)
  void theTitleNamesTheOnePlaceThatIsDrawn(
      String chart, String asked, String language, String title) {
    String given = asked == null ? "" : asked;
    assertThat(charts.drawn(chart, given, Integer.MAX_VALUE, language).title()).isEqualTo(title);
  }
}

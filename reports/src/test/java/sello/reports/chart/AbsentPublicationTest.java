package sello.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sello.reports.ToyTables;

/** Charts of a release that was built without one of the publications. */
final class AbsentPublicationTest {
  @TempDir Path data;

  private ToyCharts toy() {
    return ToyCharts.of(
        data,
        ToyTables.breaks(),
        ToyCharts.table("metrics", "metric | name_en\nawards | Labels granted"),
        ToyCharts.table(
            "published_against_counted",
            """
            figure_id | metric          | period | country_code | verdict    | value | counted
            F031      | active_projects | 2024   | EUR          | cannot say | 204   |
            """),
        ToyCharts.table(
            "data_quality_by_source",
            """
            source_file     | quality_check | subject | found | expected | quality_share
            reference/a.csv | field_filled  | rows    | 4     | 4        | 1
            """));
  }

  @ParameterizedTest
  @CsvSource({"published_against_counted", "data_quality_by_source"})
  void aChartOfWhatIsAbsentSaysThatTheReleaseHasNoData(String chart) {
    DrawnChart english = toy().drawn(chart, "");
    assertThat(english.sentence()).isEqualTo("This release has no data on this.");
    assertThat(english.option()).contains(english.sentence()).doesNotContain("\"series\"");
  }

  @Test
  void itSaysSoInSpanish() {
    assertThat(toy().drawnIn("data_quality_by_source", "es").sentence())
        .isEqualTo("Esta versión no tiene datos sobre esto.");
  }
}

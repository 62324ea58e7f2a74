package sello.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.reports.picture.Pictures;
import sello.reports.picture.Size;
import sello.reports.text.Texts;

/** Heatmaps, radars, profiles and curves as picture files, as large and as small as is offered. */
final class AreaPicturesTest {
  private static final Map<String, String> SAYING =
      Map.of(
          "criterion_grid_by_country", "8.25",
          "criterion_profile_by_country", "leadership",
          "criterion_areas_by_country", "8.25",
          "award_concentration_curve", "equal shares");

  @TempDir Path data;

  @Test
  void eachFitsIntoAWideAndASmallPictureWithItsWords() {
    ToyCharts toy =
        ToyCharts.of(
            data, CriterionToy.areas(), CriterionToy.byCountry(), ConcentrationToy.curve());
    try (Pictures pictures = new Pictures(Map.of())) {
      for (Size size : new Size[] {Size.WIDE, Size.SMALL}) {
        SAYING.forEach(
            (chart, words) -> {
              String option = toy.drawnIn(chart, size.places(), "en").option();
              String svg =
                  new String(pictures.svg(option, size, Texts.english()), StandardCharsets.UTF_8);
              assertThat(svg).contains("<svg").contains(words);
              assertThat(svg.contains("<pattern"))
                  .as(chart + ": hatched")
                  .isEqualTo(chart.equals("criterion_grid_by_country"));
            });
      }
    }
  }
}

package sello.reports.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Origin;
import sello.reports.OpenRelease;
import sello.reports.ToyData;
import sello.reports.ToyRelease;
import sello.reports.chart.Charts;
import sello.reports.chart.DrawnChart;
import sello.reports.text.Texts;

/**
 * A picture that travels alone says itself that its figures are invented; of real ones it says
 * nothing.
 */
class OriginPictureTest {
  @TempDir static Path data;
  private static Pictures pictures;

  @BeforeAll
  static void open() {
    pictures = new Pictures(Map.of());
  }

  @AfterAll
  static void close() {
    pictures.close();
  }

  private static String option(Origin origin) {
    String id = "toy-" + origin.name().toLowerCase(Locale.ROOT);
    ToyRelease.publish(data, id, null, origin);
    OpenRelease release = ToyData.open(data, id);
    return DrawnChart.of(release, Charts.of(release.manifest()).get(0), Map.of(), Texts.english())
        .option();
  }

  private static String svg(Origin origin) {
    return ToyPictures.text(pictures.svg(option(origin), Size.WIDE, Texts.english()));
  }

  @Test
  void anSvgOfRealFiguresSaysNothingOfIt() {
    assertThat(svg(Origin.REAL)).doesNotContainIgnoringCase("example").doesNotContain("invented");
  }

  @Test
  void anSvgOfExampleDataSaysSoBelowThePictureAndInItsDescription() {
    assertThat(svg(Origin.EXAMPLE))
        .contains("Example data: invented. Sello, table ")
        .containsPattern("<desc>[^<]*Example data: invented\\.");
  }
}

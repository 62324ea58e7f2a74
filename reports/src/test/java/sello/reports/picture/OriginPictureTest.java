package sello.reports.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
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

/** A picture that travels alone says itself whether it is real, twice: above and below. */
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
  void anSvgOfRealFiguresIsUnmarked() {
    assertThat(svg(Origin.REAL)).doesNotContainIgnoringCase("illustrative");
  }

  @Test
  void anSvgOfInventedOnesIsMarkedInTitleAndSource() {
    assertThat(svg(Origin.ILLUSTRATIVE))
        .contains("<title>ILLUSTRATIVE, not real: ", ">ILLUSTRATIVE, not real: Sello, table ");
  }

  @Test
  void anSvgOfBothSaysBoth() {
    assertThat(svg(Origin.MIXED)).contains("<title>PARTLY ILLUSTRATIVE, not all real: ");
  }

  @Test
  void aPngHasTheMarkToo() throws IOException {
    for (Size size : new Size[] {Size.WIDE, Size.SMALL}) {
      int real = ink(Origin.REAL, size);
      assertThat(ink(Origin.ILLUSTRATIVE, size)).isGreaterThan(real + 300);
      assertThat(ink(Origin.MIXED, size)).isGreaterThan(real + 300);
    }
  }

  /** How many pixels of the title are no paper. */
  private static int ink(Origin origin, Size size) throws IOException {
    byte[] png = pictures.png(option(origin), size, 1, Texts.english());
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    int ink = 0;
    for (int y = 0; y < image.getHeight() / 12; y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        ink += (image.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
      }
    }
    return ink;
  }
}

package sello.reports.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import sello.catalog.Json;
import sello.reports.OpenRelease;
import sello.reports.Refusal;
import sello.reports.ToyData;
import sello.reports.chart.Chart;
import sello.reports.chart.Charts;
import sello.reports.chart.DrawnChart;
import sello.reports.text.Texts;

class PicturesTest {
  private static final List<Size> SIZES = List.of(Size.WIDE, Size.SMALL);
  private static final int ACCENT = 0x0072b2;

  @TempDir static Path data;
  private static OpenRelease release;
  private static Pictures pictures;

  @BeforeAll
  static void open() {
    release = ToyData.open(data);
    pictures = new Pictures(Map.of());
  }

  @AfterAll
  static void close() {
    pictures.close();
  }

  private static List<String> options(Texts texts) {
    return Charts.of(release.manifest()).stream().map(chart -> option(chart, texts)).toList();
  }

  private static String option(Chart chart, Texts texts) {
    return DrawnChart.of(release, chart, Map.of(), texts).option();
  }

  private static BufferedImage pixels(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static double share(BufferedImage image, int colour) {
    int[] all = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return IntStream.of(all).filter(pixel -> (pixel & 0xffffff) == colour).count()
        / (double) all.length;
  }

  @Test
  void everyChartIsWellFormedAndSaysItsTitleSourceAndPlaces() throws Exception {
    for (Texts texts : Texts.all()) {
      for (String option : options(texts)) {
        for (Size size : SIZES) {
          Document svg = ToyPictures.xml(pictures.svg(option, size, texts));
          String seen = String.join(" ", ToyPictures.texts(svg));
          for (int title = 0; title < 2; title++) {
            assertThat(seen)
                .contains(Json.MAPPER.readTree(option).at("/title/" + title + "/text").asText());
          }
          assertThat(svg.getDocumentElement().getAttribute("width"))
              .isEqualTo(Integer.toString(size.width()));
        }
      }
    }
  }

  @Test
  void everyTextStandsWholeOnTheSheetAndOnNoOther() throws Exception {
    for (Texts texts : Texts.all()) {
      for (String option : options(texts)) {
        for (Size size : SIZES) {
          Document svg = ToyPictures.xml(pictures.svg(option, size, texts));
          List<PlacedText> placed = placed(svg);
          assertThat(placed).allMatch(text -> text.isOn(svg.getDocumentElement()));
          for (PlacedText text : placed) {
            assertThat(placed).noneMatch(text::isOver);
          }
        }
      }
    }
  }

  private static List<PlacedText> placed(Document svg) {
    return ToyPictures.elements(svg, "text").stream()
        .filter(text -> !text.hasAttribute("aria-hidden"))
        .map(PlacedText::of)
        .toList();
  }

  @Test
  void theNumbersOfAnAxisAreWrittenAsTheLanguageWritesThem() throws Exception {
    assertThat(axis(Texts.english())).contains("0", "5,000").doesNotContain("5000");
    assertThat(axis(Texts.named("es").orElseThrow())).contains("0", "5000").doesNotContain("5,000");
  }

  private static List<String> axis(Texts texts) throws Exception {
    String editions = options(texts).get(0);
    return ToyPictures.texts(ToyPictures.xml(pictures.svg(editions, Size.WIDE, texts)));
  }

  @Test
  void anSvgHasNothingThatOnlyAScreenOrABrowserUnderstands() throws Exception {
    for (String option : options(Texts.english())) {
      byte[] picture = pictures.svg(option, Size.WIDE, Texts.english());
      Document svg = ToyPictures.xml(picture);
      assertThat(ToyPictures.elements(svg, "style")).isEmpty();
      assertThat(ToyPictures.text(picture))
          .doesNotContain(
              " style=", " class=", "paint-order", "dominant-baseline", "zr0", "xml:space")
          .contains("<title>", "font-family=\"DejaVu Sans, system-ui, sans-serif\"");
    }
  }

  @Test
  void anSvgSaysWhatItShowsToWhoHearsIt() throws Exception {
    for (Texts texts : Texts.all()) {
      for (Chart chart : Charts.of(release.manifest())) {
        DrawnChart drawn = DrawnChart.of(release, chart, Map.of(), texts);
        Document svg = ToyPictures.xml(pictures.svg(drawn.option(), Size.WIDE, texts));
        String said = ToyPictures.elements(svg, "desc").get(0).getTextContent();
        assertThat(said).startsWith(drawn.sentence());
        assertThat(drawn.notes()).allSatisfy(note -> assertThat(said).contains(note));
      }
    }
  }

  @Test
  void aPngHasItsPixelsPaperAndInk() throws Exception {
    for (Size size : SIZES) {
      String editions = options(Texts.english()).get(0);
      BufferedImage image = pixels(pictures.png(editions, size, 1, Texts.english()));
      assertThat(List.of(image.getWidth(), image.getHeight()))
          .containsExactly(size.width(), size.height());
      assertThat(image.getRGB(1, 1) & 0xffffff).isEqualTo(0xffffff);
      assertThat(share(image, ACCENT)).as("bars in %s", size).isBetween(0.08, 0.3);
      assertThat(share(image, 0xffffff)).as("paper in %s", size).isBetween(0.5, 0.9);
    }
  }

  @Test
  void aPngTwiceAsLargeShowsTheSame() throws Exception {
    String editions = options(Texts.english()).get(0);
    BufferedImage image = pixels(pictures.png(editions, Size.SMALL, 2, Texts.english()));
    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(800);
    BufferedImage single = pixels(pictures.png(editions, Size.SMALL, 1, Texts.english()));
    assertThat(share(image, ACCENT)).isCloseTo(share(single, ACCENT), within(0.01));
  }

  @Test
  void theSameOptionGivesTheSameBytesInWhicheverOrderTheyAreDrawn() {
    List<String> options = options(Texts.english());
    List<byte[]> first =
        options.stream().map(o -> pictures.svg(o, Size.SMALL, Texts.english())).toList();
    try (Pictures others = new Pictures(Map.of())) {
      for (int i = options.size() - 1; i >= 0; i--) {
        assertThat(others.svg(options.get(i), Size.SMALL, Texts.english())).isEqualTo(first.get(i));
        assertThat(others.png(options.get(i), Size.SMALL, 1, Texts.english()))
            .isEqualTo(pictures.png(options.get(i), Size.SMALL, 1, Texts.english()));
      }
    }
  }

  @Test
  void aMapThatWasGivenByNameIsDrawn() throws Exception {
    String square =
        """
        {"type": "FeatureCollection", "features": [{"type": "Feature",
          "properties": {"name": "ES"}, "geometry": {"type": "Polygon",
          "coordinates": [[[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]]]}}]}
        """;
    String option =
        """
        {"series": [{"type": "map", "map": "toy", "data": [
          {"name": "ES", "value": 1, "itemStyle": {"areaColor": "#0072b2"}}]}]}
        """;
    try (Pictures others = new Pictures(Map.of("toy", square))) {
      byte[] png = others.png(option, Size.SMALL, 1, Texts.english());
      assertThat(share(pixels(png), ACCENT)).isGreaterThan(0.2);
    }
  }

  @Test
  void sizesAndScalesBeyondTheLimitsAreRefused() {
    assertThatThrownBy(() -> new Size(9000, 400))
        .isInstanceOf(Refusal.class)
        .hasMessage("A picture's width is 400 to 1,600 pixels, not 9,000.");
    assertThatThrownBy(() -> new Size(600, 10))
        .hasMessage("A picture's height is 300 to 1,600 pixels, not 10.");
    for (double scale : new double[] {0.5, 2.1, Double.NaN}) {
      assertThatThrownBy(() -> pictures.png("{}", Size.SMALL, scale, Texts.english()))
          .isInstanceOf(Refusal.class)
          .hasMessageStartingWith("A picture's scale is 1 to 2, not");
    }
  }
}

package sello.reports.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LetteringTest {
  private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);
  private static final List<String> SAMPLES =
      List.of("Éñüßøåžőțğşıİ", "ΑΒΓΔΕΖΗΘάέήίόύώϊΰ", "АБВГДЕЖЗабвгґєіїђћџўщ", "“”–…€×≥");

  @Test
  void everyLetterOfTheLanguagesOfEuropeHasAGlyphOfItsOwn() {
    Font font = Lettering.font().deriveFont(40f);
    Area missing = new Area(outline(font, "\uE123"));
    for (String sample : SAMPLES) {
      assertThat(font.canDisplayUpTo(sample)).as(sample).isEqualTo(-1);
      sample
          .codePoints()
          .mapToObj(Character::toString)
          .forEach(
              letter -> {
                Area drawn = new Area(outline(font, letter));
                assertThat(drawn.isEmpty()).as(letter).isFalse();
                assertThat(drawn.equals(missing)).as(letter).isFalse();
              });
    }
  }

  @Test
  void aPngDrawsTheVeryGlyphsThatAreMeasured() throws Exception {
    for (String sample : SAMPLES) {
      BufferedImage drawn = png(sample);
      BufferedImage expected = outlined(sample);
      int differing = 0;
      for (int y = 0; y < drawn.getHeight(); y++) {
        for (int x = 0; x < drawn.getWidth(); x++) {
          if (Math.abs((drawn.getRGB(x, y) & 0xff) - (expected.getRGB(x, y) & 0xff)) > 160) {
            differing++;
          }
        }
      }
      assertThat(differing / (double) ink(expected)).as(sample).isLessThan(0.02);
    }
  }

  private static BufferedImage png(String sample) throws Exception {
    String svg =
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="900" height="80" viewBox="0 0 900 80">
        <text x="10" y="55" font-size="40px" font-family="%s">%s</text></svg>
        """
            .formatted(Lettering.FAMILIES, sample);
    byte[] png = Raster.png(svg.getBytes(StandardCharsets.UTF_8), 900, 80);
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static BufferedImage outlined(String sample) {
    BufferedImage image = new BufferedImage(900, 80, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setRenderingHint(
        java.awt.RenderingHints.KEY_ANTIALIASING, java.awt.RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 900, 80);
    pen.setColor(Color.BLACK);
    pen.transform(AffineTransform.getTranslateInstance(10, 55));
    pen.fill(outline(Lettering.font().deriveFont(40f), sample));
    pen.dispose();
    return image;
  }

  private static long ink(BufferedImage image) {
    long ink = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        ink += (image.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
      }
    }
    return ink;
  }

  private static Shape outline(Font font, String text) {
    return font.createGlyphVector(PAPER, text).getOutline();
  }

  @Test
  void aTextIsBrokenAtSpacesOnly() {
    String text = "release 2026-11-26-004039 of a table";
    assertThat(Lettering.lines(text, 12, 150))
        .containsExactly("release", "2026-11-26-004039 of a", "table");
    assertThat(Lettering.lines(text, 12, 10)).hasSize(5);
    assertThat(String.join(" ", Lettering.lines(text, 12, 200))).isEqualTo(text);
  }
}

package sello.reports.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** An SVG picture in pixels. */
public final class Raster {
  private static final Map<RenderingHints.Key, Object> FINE =
      Map.of(
          RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

  private Raster() {}

  static byte[] png(byte[] svg, int width, int height) {
    return written(image(svg, width, height));
  }

  /** The pixels themselves, for paper whose ink knows no patterns. */
  public static BufferedImage image(byte[] svg, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    try {
      pen.addRenderingHints(FINE);
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, width, height);
      SvgPen.draw(svg, pen, width, height);
    } finally {
      pen.dispose();
    }
    return image;
  }

  private static byte[] written(BufferedImage image) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.setUseCache(false);
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

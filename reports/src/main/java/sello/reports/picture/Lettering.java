package sello.reports.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The font of pictures: DejaVu Sans, which has Latin, Greek and Cyrillic letters, from the class
 * path, so that no machine needs it. Its licence stands beside it.
 */
final class Lettering {
  /**
   * What an SVG file names; the font itself would be fifty times the picture. DejaVu is broader
   * than what stands in for it, so nothing that was given room overflows.
   */
  static final String FAMILIES = "DejaVu Sans, system-ui, sans-serif";

  private static final String FILE = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
  private static final Pattern PIXELS = Pattern.compile("(\\d+(?:\\.\\d+)?)px");
  private static final Font FONT = read();
  private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);

  private Lettering() {}

  private static Font read() {
    // Before the first class of AWT that asks: a server has no screen, a desk's is not wanted.
    System.setProperty("java.awt.headless", "true");
    try (InputStream in = Lettering.class.getResourceAsStream(FILE)) {
      Font font = Font.createFont(Font.TRUETYPE_FONT, Optional.ofNullable(in).orElseThrow());
      // Says no where the machine has the same font: then that one draws.
      GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(FILE + " on the class path is no font.", e);
    }
  }

  /** How wide a text is in a font as CSS names it: {@code normal 12px DejaVu Sans}. */
  static double width(String text, String font) {
    Matcher pixels = PIXELS.matcher(font);
    if (!pixels.find()) {
      throw new IllegalArgumentException("The font '" + font + "' has no size in px.");
    }
    return width(text, Float.parseFloat(pixels.group(1)));
  }

  /** How wide the widest line of a text is. */
  static double width(String text, float size) {
    Font font = FONT.deriveFont(size);
    return text.lines()
        .mapToDouble(line -> font.getStringBounds(line, PAPER).getWidth())
        .max()
        .orElse(0);
  }

  /** A text in lines of at most a width, broken at its spaces. */
  static List<String> lines(String text, float size, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size) > width) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }

  static Font font() {
    return FONT;
  }
}

package sello.reports.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Words of a picture.
 *
 * @param x where they begin
 * @param y the line on which they stand
 */
record PaperText(String words, double x, double y, float size, Color colour) {
  private static final Pattern PLACE =
      Pattern.compile("translate\\((-?\\d*\\.?\\d+)[ ,](-?\\d*\\.?\\d+)\\)");
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

  /** What a text element says; nothing where it is turned, bold or has a rim: that is drawn. */
  static Optional<PaperText> of(Element text) {
    Matcher place = PLACE.matcher(text.getAttribute("transform"));
    if (!place.matches()
        || text.hasAttribute("stroke")
        || text.hasAttribute("font-weight")
        || text.hasAttribute("fill-opacity")
        || !COLOUR.matcher(text.getAttribute("fill")).matches()) {
      return Optional.empty();
    }
    String words = text.getTextContent();
    float size = Float.parseFloat(text.getAttribute("font-size").replace("px", ""));
    double x = number(place.group(1)) + number(text.getAttribute("x"));
    double y =
        number(place.group(2)) + number(text.getAttribute("y")) + number(text.getAttribute("dy"));
    double width = Lettering.width(words, size);
    return Optional.of(
        new PaperText(
            words,
            x - before(text.getAttribute("text-anchor")) * width,
            y,
            size,
            Color.decode(text.getAttribute("fill"))));
  }

  /** The share of the words that stands left of their place. */
  private static double before(String anchor) {
    return switch (anchor) {
      case "middle" -> 0.5;
      case "end" -> 1;
      default -> 0;
    };
  }

  private static double number(String attribute) {
    return attribute.isEmpty() ? 0 : Double.parseDouble(attribute);
  }

  void draw(Graphics2D pen) {
    Font font = Lettering.font().deriveFont(size);
    pen.setFont(font);
    pen.setColor(colour);
    pen.drawString(words, (float) x, (float) y);
  }
}

package sello.reports.picture;

import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A pattern of stripes, which is all that charts use: stripes that are turned and come again.
 *
 * @param angle by which they are turned, in radians
 * @param every how far it is from one to the next
 * @param broad how broad each is
 */
record Stripes(String id, double angle, double every, double broad, String colour) {
  private static final Pattern TURN = Pattern.compile("rotate\\((-?\\d*\\.?\\d+)\\)");
  private static final Pattern STRIPE = Pattern.compile("l0 (\\d*\\.?\\d+)");

  /** Writes a picture's stripes as lines, each cut to the shape that it fills. */
  static void spellOut(Document svg) {
    for (Element pattern : PaperPicture.all(svg, "pattern")) {
      Stripes stripes = of(pattern);
      for (Element path : PaperPicture.all(svg, "path")) {
        if (path.getAttribute("fill").equals("url(#" + stripes.id + ")")) {
          stripes.fill(svg, path);
        }
      }
      pattern.getParentNode().removeChild(pattern);
    }
  }

  private static Stripes of(Element pattern) {
    Element stripe = (Element) pattern.getElementsByTagName("path").item(0);
    return new Stripes(
        pattern.getAttribute("id"),
        Math.toRadians(number(TURN, pattern.getAttribute("patternTransform")).orElse(0.0)),
        Double.parseDouble(pattern.getAttribute("height")),
        number(STRIPE, stripe.getAttribute("d")).orElseThrow(),
        stripe.getAttribute("fill"));
  }

  private static Optional<Double> number(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? Optional.of(Double.parseDouble(found.group(1))) : Optional.empty();
  }

  private void fill(Document svg, Element path) {
    Rectangle2D around = PathExtent.of(path.getAttribute("d"));
    String cut = id + "-" + PaperPicture.all(svg, "clipPath").size();
    Element shape = (Element) path.cloneNode(false);
    shape.removeAttribute("transform");
    Element clip = svg.createElement("clipPath");
    clip.setAttribute("id", cut);
    clip.appendChild(shape);
    Element lines = svg.createElement("path");
    lines.setAttribute("d", lines(around));
    lines.setAttribute("fill", "none");
    lines.setAttribute("stroke", colour);
    lines.setAttribute("stroke-width", Double.toString(broad));
    Element group = svg.createElement("g");
    group.setAttribute("clip-path", "url(#" + cut + ")");
    if (path.hasAttribute("transform")) {
      Element moved = svg.createElement("g");
      moved.setAttribute("transform", path.getAttribute("transform"));
      moved.appendChild(clip);
      moved.appendChild(group);
      path.getParentNode().insertBefore(moved, path);
    } else {
      path.getParentNode().insertBefore(clip, path);
      path.getParentNode().insertBefore(group, path);
    }
    group.appendChild(lines);
    path.getParentNode().removeChild(path);
  }

  /** The middles of all stripes that touch a rectangle, beyond its ends. */
  private String lines(Rectangle2D around) {
    double alongX = Math.cos(angle);
    double alongY = Math.sin(angle);
    double half = Math.hypot(around.getWidth(), around.getHeight()) / 2 + every;
    // How far the middle of the rectangle is across the stripes, and along them.
    double across = around.getCenterY() * alongX - around.getCenterX() * alongY;
    double along = around.getCenterX() * alongX + around.getCenterY() * alongY;
    StringBuilder lines = new StringBuilder();
    for (double at = Math.floor((across - half) / every) * every + broad / 2;
        at <= across + half;
        at += every) {
      double x = along * alongX - at * alongY;
      double y = along * alongY + at * alongX;
      lines.append(
          String.format(
              Locale.ROOT,
              "M%.2f %.2fL%.2f %.2f",
              x - half * alongX,
              y - half * alongY,
              x + half * alongX,
              y + half * alongY));
    }
    return lines.toString();
  }
}

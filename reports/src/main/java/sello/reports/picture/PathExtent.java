package sello.reports.picture;

import java.awt.geom.Rectangle2D;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A rectangle around a path of SVG: around its points and the circles of its arcs, so that it may
 * be larger than what is drawn.
 *
 * @see <a href="https://www.w3.org/TR/SVG11/paths.html">Paths of SVG 1.1</a>
 */
final class PathExtent {
  private static final Pattern PART = Pattern.compile("([A-Za-df-z])([^A-Za-df-z]*)");
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[-+]?\\d+)?");
  private static final int ARC = 7;

  private final Rectangle2D around;
  private double x;
  private double y;
  private double startX;
  private double startY;

  private PathExtent(double x, double y) {
    around = new Rectangle2D.Double(x, y, 0, 0);
  }

  static Rectangle2D of(String path) {
    double[] start = numbers(path);
    PathExtent extent = new PathExtent(start[0], start[1]);
    PART.matcher(path)
        .results()
        .forEach(part -> extent.go(part.group(1).charAt(0), numbers(part.group(2))));
    return extent.around;
  }

  private static double[] numbers(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  private void go(char command, double[] given) {
    boolean isRelative = Character.isLowerCase(command);
    switch (Character.toUpperCase(command)) {
      case 'Z' -> to(startX, startY, 0);
      case 'A' -> arcs(given, isRelative);
      case 'M', 'L' -> lines(given, isRelative, Character.toUpperCase(command) == 'M');
      default -> throw new IllegalArgumentException("A path with " + command + ".");
    }
  }

  private void lines(double[] given, boolean isRelative, boolean isStart) {
    for (int i = 0; i + 1 < given.length; i += 2) {
      to((isRelative ? x : 0) + given[i], (isRelative ? y : 0) + given[i + 1], 0);
      if (i == 0 && isStart) {
        startX = x;
        startY = y;
      }
    }
  }

  private void arcs(double[] given, boolean isRelative) {
    for (int i = 0; i + ARC <= given.length; i += ARC) {
      double radius = 2 * Math.max(given[i], given[i + 1]);
      around.add(x - radius, y - radius);
      around.add(x + radius, y + radius);
      to((isRelative ? x : 0) + given[i + 5], (isRelative ? y : 0) + given[i + 6], radius);
    }
  }

  private void to(double toX, double toY, double radius) {
    x = toX;
    y = toY;
    around.add(x - radius, y - radius);
    around.add(x + radius, y + radius);
  }
}

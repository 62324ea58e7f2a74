package sello.reports.picture;

import org.w3c.dom.Element;

/**
 * A text of a picture where it stands.
 *
 * @param text what it says
 * @param left where it begins
 * @param right where it ends
 * @param middle its height on the sheet
 */
record PlacedText(String text, double left, double right, double middle) {

  static PlacedText of(Element text) {
    float size = Float.parseFloat(text.getAttribute("font-size").replace("px", ""));
    double width = Lettering.width(text.getTextContent(), size);
    String moved = text.getAttribute("transform");
    double[] at = {number(text, "x"), number(text, "y")};
    if (!moved.isEmpty()) {
      String[] by = moved.replaceAll("translate\\(|\\)", "").split(" ", -1);
      at[0] += Double.parseDouble(by[0]);
      at[1] += by.length > 1 ? Double.parseDouble(by[1]) : 0;
    }
    double left =
        switch (text.getAttribute("text-anchor")) {
          case "middle" -> at[0] - width / 2;
          case "end" -> at[0] - width;
          default -> at[0];
        };
    return new PlacedText(text.getTextContent(), left, left + width, at[1]);
  }

  private static double number(Element text, String name) {
    return text.hasAttribute(name) ? Double.parseDouble(text.getAttribute(name)) : 0;
  }

  /** Whether it is seen whole. */
  boolean isOn(Element sheet) {
    String[] box = sheet.getAttribute("viewBox").split(" ", -1);
    return left >= 0
        && right <= Double.parseDouble(box[2])
        && middle >= 6
        && middle <= Double.parseDouble(box[3]) - 6;
  }

  /** Whether it stands on another: lines of one text are farther from each other than that. */
  boolean isOver(PlacedText other) {
    return !equals(other)
        && left < other.right
        && other.left < right
        && Math.abs(middle - other.middle) < 11;
  }
}

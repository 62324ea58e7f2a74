package sello.reports.picture;

import org.w3c.dom.Element;

/**
 * A text of an SVG, in the words of SVG 1.1: programs that write documents know neither baselines
 * by name nor {@code paint-order}, and would draw the paper around letters over them.
 */
final class SvgText {
  /** Half of what letters rise over the line they stand on, by their size. */
  private static final double HALF_RISE = 0.35;

  private SvgText() {}

  static void tidy(Element text) {
    // The space at which a line was broken would push what ends at the right.
    text.setTextContent(text.getTextContent().strip());
    text.removeAttribute("xml:space");
    if (!text.hasAttribute("font-size")) {
      // ECharts leaves out the font that it takes where none is given.
      text.setAttribute("font-size", "12px");
      text.setAttribute("font-family", Lettering.FAMILIES);
    }
    if (text.getAttribute("dominant-baseline").equals("central")) {
      double size = Double.parseDouble(text.getAttribute("font-size").replace("px", ""));
      text.removeAttribute("dominant-baseline");
      text.setAttribute("dy", Double.toString(Math.round(100 * HALF_RISE * size) / 100.0));
    }
    if (text.hasAttribute("paint-order")) {
      text.removeAttribute("paint-order");
      paperUnder(text);
    }
  }

  private static void paperUnder(Element text) {
    Element paper = (Element) text.cloneNode(true);
    paper.setAttribute("fill", text.getAttribute("stroke"));
    paper.setAttribute("stroke-linejoin", "round");
    paper.setAttribute("aria-hidden", "true");
    text.getParentNode().insertBefore(paper, text);
    text.removeAttribute("stroke");
    text.removeAttribute("stroke-width");
    text.removeAttribute("stroke-miterlimit");
  }
}

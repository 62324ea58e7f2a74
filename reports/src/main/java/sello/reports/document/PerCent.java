package sello.reports.document;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A number and its sign of per cent, kept on one line in texts of every language. */
final class PerCent {
  private static final java.util.regex.Pattern APART =
      java.util.regex.Pattern.compile("(?<=\\d) %");

  private PerCent() {}

  static void keep(Element tree) {
    tree.traverse(PerCent::keep);
  }

  private static void keep(Node node, int depth) {
    if (node instanceof TextNode text) {
      text.text(APART.matcher(text.getWholeText()).replaceAll("\u00a0%"));
    }
  }
}

package sello.reports.text;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A number and its sign of per cent, kept on one line in texts of every language. */
public final class PerCent {
  private static final Pattern APART = Pattern.compile("(?<=\\d) %");

  private PerCent() {}

  /** A text with a blank that breaks no line before each sign of per cent. */
  public static String kept(String text) {
    return APART.matcher(text).replaceAll("\u00a0%");
  }

  /** The same of all texts of a tree, in place. */
  public static void keep(Element tree) {
    tree.traverse(PerCent::keep);
  }

  private static void keep(Node node, int depth) {
    if (node instanceof TextNode text) {
      text.text(kept(text.getWholeText()));
    }
  }
}

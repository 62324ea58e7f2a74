package sello.reports.document;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The number of a source and the word before it, kept on one line of paper: browsers do so by
 * themselves.
 */
final class LastWords {
  private LastWords() {}

  /** Puts each number and the word before it into an element that does not break. */
  static void keep(org.jsoup.nodes.Document tree) {
    for (Element number : tree.select("sup")) {
      text(number.previousSibling()).ifPresent(text -> keep(number, text));
    }
  }

  private static void keep(Element number, TextNode text) {
    String words = text.getWholeText().stripTrailing();
    int space = words.lastIndexOf(' ');
    Element last = new Element("span").addClass("last");
    last.appendText(words.substring(space + 1));
    text.text(words.substring(0, space + 1));
    number.before(last);
    last.appendChild(number);
  }

  /** The last text of a node. */
  private static Optional<TextNode> text(@Nullable Node node) {
    if (node instanceof TextNode text) {
      return Optional.of(text).filter(words -> !words.isBlank());
    }
    return node instanceof Element element && element.childNodeSize() > 0
        ? text(element.childNode(element.childNodeSize() - 1))
        : Optional.empty();
  }
}

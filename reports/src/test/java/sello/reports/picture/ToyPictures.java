package sello.reports.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Options to draw, and pictures read back. */
final class ToyPictures {
  private ToyPictures() {}

  /** Lying bars of some places, named by a pattern. */
  static String lying(int places, String name) {
    StringBuilder names = new StringBuilder();
    StringBuilder values = new StringBuilder();
    for (int place = 1; place <= places; place++) {
      String comma = place == 1 ? "" : ",";
      names.append(comma).append('"').append(name.formatted(place)).append('"');
      values.append(comma).append(place);
    }
    return """
        {"title": [{"text": "Title", "top": 0, "textStyle": {"fontSize": 17}}],
         "grid": {"top": 56, "bottom": 40, "left": 4, "right": 88, "containLabel": true},
         "xAxis": {"type": "value"},
         "yAxis": {"type": "category", "data": [%s], "axisLabel": {"interval": 0, "fontSize": 12}},
         "series": [{"type": "bar", "data": [%s]}]}
        """
        .formatted(names, values);
  }

  static Document xml(byte[] svg) throws IOException, ParserConfigurationException, SAXException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg));
  }

  static List<Element> elements(Document svg, String name) {
    NodeList found = svg.getElementsByTagName(name);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }

  /** The texts that are seen, each once. */
  static List<String> texts(Document svg) {
    return elements(svg, "text").stream()
        .filter(text -> !text.hasAttribute("aria-hidden"))
        .map(Element::getTextContent)
        .toList();
  }

  static String text(byte[] svg) {
    return new String(svg, StandardCharsets.UTF_8);
  }
}

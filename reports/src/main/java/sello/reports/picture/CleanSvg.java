package sello.reports.picture;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * SVG that says only what is seen, in words that every program reads: no styles for a mouse that
 * hovers, no style attributes (which a strict policy of a page forbids), no numbers that count how
 * many pictures were drawn before.
 */
final class CleanSvg {
  private static final Pattern COUNTED = Pattern.compile("\\bzr\\d+-");
  private static final Pattern SHEER = Pattern.compile("(#[0-9a-f]{6})([0-9a-f]{2})");

  private final Document svg;

  private CleanSvg(Document svg) {
    this.svg = svg;
  }

  /** What ECharts drew, cleaned, in a size, with its title and description for who hears it. */
  static String of(String drawn, Size size, Fitted fitted, String language) {
    CleanSvg clean = new CleanSvg(read(drawn));
    clean.drawings().forEach(clean::tidy);
    clean.head(size, language);
    clean.say("desc", fitted.description());
    clean.say("title", fitted.title());
    return clean.written();
  }

  private static Document read(String drawn) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(drawn)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("ECharts drew what is no XML: " + e.getMessage(), e);
    }
  }

  private List<Element> drawings() {
    NodeList found = svg.getElementsByTagName("*");
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }

  private void tidy(Element drawing) {
    if (drawing.getTagName().equals("style")) {
      drawing.getParentNode().removeChild(drawing);
      return;
    }
    spellOut(drawing);
    drawing.removeAttribute("class");
    if (drawing.getAttribute("stroke-width").equals("0")) {
      drawing.removeAttribute("stroke");
      drawing.removeAttribute("stroke-width");
    }
    if (isUnseenBorder(drawing)) {
      drawing.getParentNode().removeChild(drawing);
      return;
    }
    attributes(drawing).forEach(attribute -> tidy(drawing, attribute));
    if (drawing.getTagName().equals("text")) {
      SvgText.tidy(drawing);
    }
  }

  /** The border of a text, drawn beneath it, where it has no width: some programs fill it. */
  private static boolean isUnseenBorder(Element drawing) {
    return drawing.getTagName().equals("text")
        && drawing.getAttribute("aria-hidden").equals("true")
        && List.of("", "none").contains(drawing.getAttribute("stroke"));
  }

  /** {@code style="font-size:12px"} as {@code font-size="12px"}. */
  private static void spellOut(Element drawing) {
    for (String rule : drawing.getAttribute("style").split(";", -1)) {
      int colon = rule.indexOf(':');
      if (colon > 0) {
        drawing.setAttribute(rule.substring(0, colon).strip(), rule.substring(colon + 1).strip());
      }
    }
    drawing.removeAttribute("style");
  }

  private static void tidy(Element drawing, Attr attribute) {
    attribute.setValue(COUNTED.matcher(attribute.getValue()).replaceAll(""));
    // Only browsers read #rrggbbaa.
    Matcher sheer = SHEER.matcher(attribute.getValue().toLowerCase(Locale.ROOT));
    if (sheer.matches()) {
      attribute.setValue(sheer.group(1));
      String opacity = attribute.getName().replace("-color", "") + "-opacity";
      drawing.setAttribute(opacity, Double.toString(Integer.parseInt(sheer.group(2), 16) / 255.0));
    }
  }

  private static List<Attr> attributes(Element drawing) {
    List<Attr> all = new ArrayList<>();
    for (int i = 0; i < drawing.getAttributes().getLength(); i++) {
      all.add((Attr) drawing.getAttributes().item(i));
    }
    return all;
  }

  private void head(Size size, String language) {
    Element root = svg.getDocumentElement();
    root.setAttribute("width", Integer.toString(size.width()));
    root.setAttribute("height", Integer.toString(size.height()));
    root.setAttribute("role", "img");
    root.setAttribute("xml:lang", language);
  }

  /** Puts words before all else. */
  private void say(String element, String words) {
    if (!words.isEmpty()) {
      Element said = svg.createElement(element);
      said.setTextContent(words);
      Node root = svg.getDocumentElement();
      root.insertBefore(said, root.getFirstChild());
    }
  }

  private String written() {
    try {
      Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
      writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      StringWriter text = new StringWriter();
      writer.transform(new DOMSource(svg), new StreamResult(text));
      return text.append('\n').toString();
    } catch (TransformerException e) {
      throw new IllegalStateException("The picture cannot be written as XML.", e);
    }
  }
}

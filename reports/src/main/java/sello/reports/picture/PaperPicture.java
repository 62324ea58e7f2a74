package sello.reports.picture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A picture on the page of a PDF: hatching is lines, for the pen of a PDF knows no patterns, and
 * words are words, which can be searched, and not the outlines of their letters.
 */
public final class PaperPicture {
  private final Document svg;

  private PaperPicture(Document svg) {
    this.svg = svg;
  }

  /** Draws a picture as wide and high as given. */
  public static void draw(byte[] svg, Graphics2D pen, double width, double height) {
    PaperPicture picture = new PaperPicture(read(svg));
    Stripes.spellOut(picture.svg);
    List<PaperText> texts = picture.withoutTexts();
    AffineTransform whole = pen.getTransform();
    SvgPen.draw(picture.written(), pen, width, height);
    pen.setTransform(whole);
    pen.setClip(null);
    String[] box = picture.svg.getDocumentElement().getAttribute("viewBox").split(" ", -1);
    pen.scale(width / Double.parseDouble(box[2]), height / Double.parseDouble(box[3]));
    texts.forEach(text -> text.draw(pen));
  }

  private List<PaperText> withoutTexts() {
    List<PaperText> texts = new ArrayList<>();
    for (Element element : all(svg, "text")) {
      Optional<PaperText> text = PaperText.of(element);
      if (text.isPresent()) {
        texts.add(text.get());
        element.getParentNode().removeChild(element);
      }
    }
    return texts;
  }

  /** The elements of a name; changes to the tree do not change the list. */
  static List<Element> all(Document svg, String name) {
    NodeList found = svg.getElementsByTagName(name);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }

  private static Document read(byte[] svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("A picture is no XML: " + e.getMessage(), e);
    }
  }

  private byte[] written() {
    try {
      StringWriter text = new StringWriter();
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(svg), new StreamResult(text));
      return text.toString().getBytes(StandardCharsets.UTF_8);
    } catch (TransformerException e) {
      throw new IllegalStateException("A picture cannot be written as XML.", e);
    }
  }
}

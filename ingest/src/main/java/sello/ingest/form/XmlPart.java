package sello.ingest.form;

import java.io.CharConversionException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML part of a workbook, read forward only; a document type or an entity is refused. */
final class XmlPart implements AutoCloseable {
  private static final int LONGEST_TOKEN = 1 << 22;
  private static final XMLInputFactory FACTORY = factory();

  private final String name;
  private final InputStream in;
  private final XMLStreamReader xml;

  XmlPart(String name, InputStream in) {
    this.name = name;
    this.in = in;
    try {
      this.xml = FACTORY.createXMLStreamReader(new Bounded(in));
    } catch (XMLStreamException e) {
      throw damaged();
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLReporter((message, kind, about, place) -> {}); // It is thrown, too.
    return factory;
  }

  /** Goes on to the next start or end of an element, or text; false at the end of the part. */
  boolean advance() {
    try {
      if (!xml.hasNext()) {
        return false;
      }
      int event = xml.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new FormError(
            0,
            name,
            "must not declare a document type or entities",
            "Open it in a spreadsheet program and save it as XLSX anew.");
      }
      return true;
    } catch (XMLStreamException e) {
      boolean isText = e.getNestedException() instanceof CharConversionException;
      if (!isText && e.getNestedException() instanceof IOException broken) {
        throw new UncheckedIOException(broken);
      }
      throw damaged();
    }
  }

  private FormError damaged() {
    return new FormError(0, name, "is not well-formed XML", "Save the workbook as XLSX anew.");
  }

  boolean starts(String element) {
    return xml.isStartElement() && xml.getLocalName().equals(element);
  }

  boolean ends(String element) {
    return xml.isEndElement() && xml.getLocalName().equals(element);
  }

  boolean isStart() {
    return xml.isStartElement();
  }

  /** An attribute by its local name, or empty. */
  String attribute(String local) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(local)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The text of the element that was just started, to its end. */
  String text(String element) {
    StringBuilder text = new StringBuilder();
    while (advance() && !ends(element)) {
      if (xml.isCharacters()) {
        text.append(xml.getText());
      }
      if (text.length() > Limits.LIMITS.lineBytes()) {
        throw tooLong(name);
      }
    }
    return text.toString();
  }

  /** The text of an element that may be formatted piece by piece, without how it is pronounced. */
  String richText(String element) {
    StringBuilder text = new StringBuilder();
    while (advance() && !ends(element)) {
      if (starts("rPh")) {
        text("rPh");
      } else if (starts("t")) {
        text.append(text("t"));
      }
      if (text.length() > Limits.LIMITS.lineBytes()) {
        throw tooLong(name);
      }
    }
    return WorkbookText.unescaped(text.toString());
  }

  private static FormError tooLong(String name) {
    return new FormError(
        0,
        name,
        "must not hold a text longer than %,d".formatted(Limits.LIMITS.lineBytes()),
        "Check where the workbook comes from.");
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the reading before a tag or text of any length fills the memory. */
  private final class Bounded extends FilterInputStream {
    private int length;

    private Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int most) throws IOException {
      int read = in.read(bytes, offset, most);
      for (int i = offset; i < offset + read; i++) {
        length = bytes[i] == '>' ? 0 : length + 1;
      }
      if (length > LONGEST_TOKEN) {
        throw tooLong(name);
      }
      return read;
    }
  }
}

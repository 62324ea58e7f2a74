package sello.api;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.chart.Charts;
import sello.reports.metadata.SiteAddress;
import sello.reports.place.Place;
import sello.reports.place.Places;
import sello.reports.text.Texts;

/**
 * The pages of the latest release in each language, for search engines.
 *
 * <p>Ref: sitemaps.org 2008, Sitemaps XML format 0.9.
 */
final class Sitemap {
  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private Sitemap() {}

  static String of(OpenRelease release, SiteAddress site) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("urlset");
      xml.writeDefaultNamespace(SITEMAP);
      xml.writeNamespace("xhtml", XHTML);
      for (String page : pages(release)) {
        write(site.of(page), release.manifest().published(), xml);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("A site map cannot be written.", e);
    }
    return out + "\n";
  }

  /** Addresses of the pages of a release, from the root. */
  static List<String> pages(OpenRelease release) {
    Places places = new Places(release, Texts.english());
    List<Place> countries = places.countries();
    return Stream.of(
            Stream.of(
                "/",
                "/charts",
                "/europe",
                "/countries",
                "/reports",
                "/tables",
                "/dictionary",
                "/docs"),
            countries.stream().map(Place::address),
            countries.stream()
                .flatMap(country -> places.regions(country).stream())
                .map(Place::address),
            Stream.of(SchoolRoutes.ADDRESS).filter(page -> release.has(SchoolPages.TABLE)),
            Stream.of(MissingPage.ADDRESS).filter(page -> !MissingPage.tables(release).isEmpty()),
            Charts.offered(release).stream().map(chart -> "/charts/" + chart.name()),
            release.tables().stream()
                .filter(OpenTable::hasFigures)
                .map(table -> "/tables/" + table.name()))
        .flatMap(pages -> pages)
        .toList();
  }

  private static void write(String address, String changed, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("url");
    element("loc", address, xml);
    element("lastmod", changed, xml);
    for (String language : Texts.codes()) {
      xml.writeEmptyElement("xhtml", "link", XHTML);
      xml.writeAttribute("rel", "alternate");
      xml.writeAttribute("hreflang", language);
      xml.writeAttribute("href", address + "?" + Tongue.PARAMETER + "=" + language);
    }
    xml.writeEndElement();
  }

  private static void element(String name, String text, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}

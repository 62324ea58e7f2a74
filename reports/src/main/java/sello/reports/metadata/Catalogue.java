package sello.reports.metadata;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sello.reports.Licence;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.text.Texts;

/**
 * The public tables of releases as a catalogue for other catalogues.
 *
 * <p>Ref: SEMIC 2024, DCAT-AP 3.0.1, https://semiceu.github.io/DCAT-AP/releases/3.0.1/.
 *
 * @param releases newest first; at least one
 * @param links where it points
 */
public record Catalogue(List<OpenRelease> releases, Links links) {
  public Catalogue {
    releases = List.copyOf(releases);
    if (releases.isEmpty()) {
      throw new IllegalArgumentException("A catalogue needs a release.");
    }
  }

  /** Writes all that the catalogue says, one table at a time. */
  public void write(GraphWriter writer) throws IOException {
    writer.write(catalogue());
    if (links.api().isPresent()) {
      writer.write(service(links.api().get()));
    }
    writeOnce(writer);
    Set<String> series = new HashSet<>();
    for (OpenTable table : tables()) {
      if (series.add(table.name())) {
        writer.write(CatalogueSeries.of(table, links));
      }
      for (Thing thing : new CatalogueTable(table, links, before(table)).things()) {
        writer.write(thing);
      }
    }
  }

  /** What is said once, whatever the number of tables. */
  private void writeOnce(GraphWriter writer) throws IOException {
    writer.write(
        new Thing(links.thing("publisher"), "foaf:Agent")
            .worded("foaf:name", "Sello", "en")
            .pointing("dct:type", Authority.NON_PROFIT));
    writer.write(
        new Thing(links.thing("contact"), "vcard:Kind")
            .plain("vcard:fn", "Sello")
            .pointing("vcard:hasURL", links.home()));
    writer.write(new Thing(links.home(), "foaf:Document"));
    writer.write(CatalogueTable.standard());
    for (Thing mediaType : CatalogueFile.mediaTypes()) {
      writer.write(mediaType);
    }
    for (Thing code : Authority.things()) {
      writer.write(code);
    }
  }

  private List<OpenTable> tables() {
    return releases.stream().flatMap(release -> release.tables().stream()).toList();
  }

  private Optional<OpenTable> before(OpenTable table) {
    int place = releases.indexOf(table.release());
    return releases.stream()
        .skip(place + 1L)
        .filter(release -> release.has(table.name()))
        .map(release -> release.table(table.name()))
        .findFirst();
  }

  private Thing catalogue() {
    Thing catalogue = frame();
    for (OpenTable table : tables()) {
      catalogue
          .pointing("dcat:dataset", links.table(table))
          .pointing("dcat:record", links.part(table, CatalogueTable.RECORD));
    }
    return catalogue;
  }

  private Thing frame() {
    OpenRelease oldest = releases.get(releases.size() - 1);
    ReleaseWords newest = new ReleaseWords(releases.get(0));
    Thing catalogue =
        named(new Thing(links.thing("catalogue"), "dcat:Catalog"), newest, "catalogue.title")
            .pointing("dct:publisher", links.thing("publisher"))
            .typed("dct:issued", oldest.manifest().published(), "xsd:dateTime")
            .typed("dct:modified", newest.published(), "xsd:dateTime")
            .pointing("dct:language", Authority.ENGLISH.address())
            .pointing("dct:language", Authority.SPANISH.address())
            .pointing("dct:license", Licence.ADDRESS)
            .pointing("dct:spatial", Authority.EUROPE.address())
            .pointing("foaf:homepage", links.home())
            .pointing("dcat:themeTaxonomy", Authority.THEME.scheme());
    links.api().ifPresent(api -> catalogue.pointing("dcat:service", service(api).address()));
    return catalogue;
  }

  /**
   * @param api where it answers
   */
  private Thing service(String api) {
    ReleaseWords newest = new ReleaseWords(releases.get(0));
    Thing service =
        published(
                named(new Thing(api + "#service", "dcat:DataService"), newest, "catalogue.service"),
                links)
            .pointing("dcat:endpointURL", api)
            .pointing("dcat:endpointDescription", links.home() + "openapi.json")
            .pointing("dct:license", Licence.ADDRESS)
            .pointing("dct:accessRights", Authority.ACCESS.address());
    tables().forEach(table -> service.pointing("dcat:servesDataset", links.table(table)));
    return service;
  }

  /** Says in each language what a thing is called and what it holds. */
  private static Thing named(Thing thing, ReleaseWords release, String title) {
    for (Texts texts : Texts.all()) {
      String language = texts.language().code();
      thing
          .worded("dct:title", release.marked(texts.say(title), texts), language)
          .worded("dct:description", release.description(texts), language);
    }
    return thing;
  }

  /** Says of a thing who publishes it, whom to ask, and what it is about. */
  static Thing published(Thing thing, Links links) {
    thing
        .pointing("dct:publisher", links.thing("publisher"))
        .pointing("dcat:contactPoint", links.thing("contact"))
        .pointing("dcat:theme", Authority.THEME.address());
    for (Texts texts : Texts.all()) {
      ReleaseWords.keywords(texts)
          .forEach(word -> thing.worded("dcat:keyword", word, texts.language().code()));
    }
    return thing;
  }
}

package sello.reports.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sello.catalog.Source;
import sello.reports.OpenTable;

/**
 * A table of a release in the catalogue: a dataset, its files, and the record of its entry.
 *
 * @param table the table
 * @param site the address that is named
 * @param measures sizes and hashes of its files
 * @param before the release before that has the table too
 */
record CatalogueTable(
    OpenTable table, SiteAddress site, Measures measures, Optional<OpenTable> before) {
  private static final String CSVW = "https://www.w3.org/TR/tabular-metadata/";

  static String address(OpenTable table, SiteAddress site) {
    return site.of(ReleaseAddress.of(table));
  }

  static String record(OpenTable table, SiteAddress site) {
    return address(table, site) + "#record";
  }

  /** What the catalogue says once of the standard that all tables keep. */
  static Thing standard() {
    return new Thing(CSVW, "dct:Standard")
        .worded("dct:title", "Metadata Vocabulary for Tabular Data", "en");
  }

  List<Thing> things() {
    List<Thing> things = new ArrayList<>();
    things.add(dataset());
    measures.period(table).ifPresent(period -> things.add(period(period)));
    things.add(provenance());
    things.add(new Thing(site.of(ReleaseAddress.page(table)), "foaf:Document"));
    for (CatalogueFile file : CatalogueFile.of(table)) {
      things.addAll(file.things(table, site, measures));
    }
    things.add(
        new Thing(record(table, site), "dcat:CatalogRecord")
            .pointing("foaf:primaryTopic", address(table, site))
            .typed("dct:modified", published(), "xsd:dateTime"));
    return things;
  }

  private String published() {
    return table.release().manifest().published();
  }

  private Thing dataset() {
    Thing dataset = new Thing(address(table, site), "dcat:Dataset");
    for (TableWords words : TableWords.all(table)) {
      dataset
          .worded("dct:title", words.title(), words.language())
          .worded("dct:description", words.description(), words.language());
    }
    Catalogue.published(dataset, site);
    version(dataset);
    dataset
        .pointing("dct:spatial", Authority.EUROPE.address())
        .pointing("dct:accessRights", Authority.ACCESS.address())
        .pointing("dct:conformsTo", CSVW)
        .pointing("dct:provenance", provenance().address())
        .pointing("dcat:landingPage", site.of(ReleaseAddress.page(table)));
    measures.period(table).ifPresent(period -> dataset.pointing("dct:temporal", periodAddress()));
    CatalogueFile.of(table)
        .forEach(file -> dataset.pointing("dcat:distribution", file.address(table, site)));
    return dataset;
  }

  private void version(Thing dataset) {
    dataset
        .plain("dct:identifier", address(table, site))
        .plain("dcat:version", table.release().id())
        .worded("adms:versionNotes", notes(), "en")
        .typed("dct:issued", published(), "xsd:dateTime")
        .pointing("dct:accrualPeriodicity", Authority.FREQUENCY.address())
        .pointing("dcat:inSeries", CatalogueSeries.address(table.name(), site));
    before.ifPresent(earlier -> dataset.pointing("dcat:prev", address(earlier, site)));
  }

  private String notes() {
    return before
        .map(
            earlier ->
                "Takes the place of release %s; %s."
                    .formatted(
                        earlier.release().id(),
                        earlier.entry().contentHash().equals(table.entry().contentHash())
                            ? "its rows are the same"
                            : "its rows differ"))
        .orElseGet(this::notesOfFirst);
  }

  private String notesOfFirst() {
    String previous = table.release().manifest().previous();
    return previous == null ? "First release." : "The release before it is " + previous + ".";
  }

  private String periodAddress() {
    return address(table, site) + "#period";
  }

  private Thing period(Period period) {
    return new Thing(periodAddress(), "dct:PeriodOfTime")
        .typed("dcat:startDate", period.first(), "xsd:gYear")
        .typed("dcat:endDate", period.last(), "xsd:gYear");
  }

  private Thing provenance() {
    String publishers =
        table.release().manifest().inputs().stream()
            .filter(source -> table.entry().sources().contains(source.file()))
            .map(Source::publisher)
            .distinct()
            .sorted()
            .collect(Collectors.joining("; "));
    return new Thing(address(table, site) + "#provenance", "dct:ProvenanceStatement")
        .worded(
            "rdfs:label",
            "Worked out from files of: %s. Each figure can be followed to its files and lines."
                .formatted(publishers),
            "en");
  }
}

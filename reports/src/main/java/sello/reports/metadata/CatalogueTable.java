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
 * @param links where it points
 * @param before the release before that has the table too
 */
record CatalogueTable(OpenTable table, Links links, Optional<OpenTable> before) {
  /** The part of a table that is the record of its entry. */
  static final String RECORD = "record";

  private static final String CSVW = "https://www.w3.org/TR/tabular-metadata/";

  /** What the catalogue says once of the standard that all tables keep. */
  static Thing standard() {
    return new Thing(CSVW, "dct:Standard")
        .worded("dct:title", "Metadata Vocabulary for Tabular Data", "en");
  }

  List<Thing> things() {
    List<Thing> things = new ArrayList<>();
    things.add(dataset());
    Period.of(table).ifPresent(period -> things.add(period(period)));
    things.add(provenance());
    things.add(new Thing(links.page(table), "foaf:Document"));
    for (CatalogueFile file : CatalogueFile.of(table, links)) {
      things.addAll(file.things(table, links));
    }
    things.add(
        new Thing(links.part(table, RECORD), "dcat:CatalogRecord")
            .pointing("foaf:primaryTopic", links.table(table))
            .typed("dct:modified", published(), "xsd:dateTime"));
    return things;
  }

  private String published() {
    return table.release().manifest().published();
  }

  private Thing dataset() {
    Thing dataset = new Thing(links.table(table), "dcat:Dataset");
    for (TableWords words : TableWords.all(table)) {
      dataset
          .worded("dct:title", words.title(), words.language())
          .worded("dct:description", words.description(), words.language());
    }
    Catalogue.published(dataset, links);
    version(dataset);
    dataset
        .pointing("dct:spatial", Authority.EUROPE.address())
        .pointing("dct:accessRights", Authority.ACCESS.address())
        .pointing("dct:conformsTo", CSVW)
        .pointing("dct:provenance", provenance().address())
        .pointing("dcat:landingPage", links.page(table));
    Period.of(table).ifPresent(period -> dataset.pointing("dct:temporal", periodAddress()));
    CatalogueFile.of(table, links)
        .forEach(
            file -> dataset.pointing("dcat:distribution", links.part(table, file.export().name())));
    return dataset;
  }

  private void version(Thing dataset) {
    dataset
        .plain("dct:identifier", links.identifier(table))
        .plain("dcat:version", table.release().id())
        .worded("adms:versionNotes", notes(), "en")
        .typed("dct:issued", published(), "xsd:dateTime")
        .pointing("dct:accrualPeriodicity", Authority.FREQUENCY.address())
        .pointing("dcat:inSeries", links.series(table));
    before.ifPresent(earlier -> dataset.pointing("dcat:prev", links.table(earlier)));
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
    return links.part(table, "period");
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
    return new Thing(links.part(table, "provenance"), "dct:ProvenanceStatement")
        .worded(
            "rdfs:label",
            "Worked out from files of: %s. Each figure can be followed to its files and lines."
                .formatted(publishers),
            "en");
  }
}

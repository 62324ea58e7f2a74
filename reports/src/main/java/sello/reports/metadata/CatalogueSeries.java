package sello.reports.metadata;

import sello.reports.OpenTable;

/** A table through all releases in the catalogue: a series of datasets. */
final class CatalogueSeries {
  private CatalogueSeries() {}

  static String address(String table, SiteAddress site) {
    return site.of("/api/v1/tables/" + table + "#series");
  }

  /** The series, in the words of the newest release that has the table. */
  static Thing of(OpenTable newest, SiteAddress site) {
    Thing series = new Thing(address(newest.name(), site), "dcat:DatasetSeries");
    for (TableWords words : TableWords.all(newest)) {
      series
          .worded("dct:title", words.title(), words.language())
          .worded("dct:description", words.description(), words.language());
    }
    return Catalogue.published(series, site)
        .pointing("dct:accrualPeriodicity", Authority.FREQUENCY.address())
        .pointing("dct:spatial", Authority.EUROPE.address())
        .pointing("dcat:last", CatalogueTable.address(newest, site));
  }
}

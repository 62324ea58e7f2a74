package sello.reports.metadata;

import sello.reports.OpenTable;

/** A table through all releases in the catalogue: a series of datasets. */
final class CatalogueSeries {
  private CatalogueSeries() {}

  /** The series, in the words of the newest release that has the table. */
  static Thing of(OpenTable newest, Links links) {
    Thing series = new Thing(links.series(newest), "dcat:DatasetSeries");
    for (TableWords words : TableWords.all(newest)) {
      series
          .worded("dct:title", words.title(), words.language())
          .worded("dct:description", words.description(), words.language());
    }
    return Catalogue.published(series, links)
        .pointing("dct:accrualPeriodicity", Authority.FREQUENCY.address())
        .pointing("dct:spatial", Authority.EUROPE.address())
        .pointing("dcat:last", links.table(newest));
  }
}

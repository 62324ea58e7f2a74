package sello.api;

import java.nio.file.Path;
import java.util.Map;
import sello.reports.SitePath;
import sello.reports.chart.Shapes;
import sello.reports.document.KeptReports;
import sello.reports.picture.Pictures;

/**
 * What a site holds while it runs, and lets go of when it ends.
 *
 * @param shelf the releases
 * @param pictures what draws charts
 * @param reports those that were written when their release was published
 */
record Holdings(Shelf shelf, Pictures pictures, KeptReports reports) implements AutoCloseable {

  /** Of a data folder. */
  static Holdings of(Path data, SitePath site) {
    Shelf shelf = new Shelf(data, site);
    shelf.warm();
    return new Holdings(
        shelf, new Pictures(Map.of(Shapes.EUROPE, Shapes.europe())), KeptReports.in(data));
  }

  @Override
  public void close() {
    pictures.close();
    shelf.close();
  }
}

package sello.api;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import sello.reports.SitePath;
import sello.reports.chart.Shapes;
import sello.reports.document.KeptReports;
import sello.reports.metadata.Measures;
import sello.reports.metadata.OpenFolder;
import sello.reports.picture.Pictures;

/**
 * What a site holds while it runs, and lets go of when it ends.
 *
 * @param shelf the releases
 * @param measures sizes and hashes of their files
 * @param packages those that were asked for last
 * @param pictures what draws charts
 * @param reports those that were written when their release was published
 */
record Holdings(
    Shelf shelf, Measures measures, Packages packages, Pictures pictures, KeptReports reports)
    implements AutoCloseable {

  /** Of a data folder. */
  static Holdings of(Path data, SitePath site) {
    Shelf shelf = new Shelf(data, site);
    shelf.warm();
    Measures measures = new Measures(Optional.of(OpenFolder.in(data)));
    return new Holdings(
        shelf,
        measures,
        new Packages(measures),
        new Pictures(Map.of(Shapes.EUROPE, Shapes.europe())),
        KeptReports.in(data));
  }

  @Override
  public void close() {
    packages.close();
    pictures.close();
    shelf.close();
  }
}

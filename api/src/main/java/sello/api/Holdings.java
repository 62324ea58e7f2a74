package sello.api;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import sello.reports.chart.Shapes;
import sello.reports.document.KeptReports;
import sello.reports.metadata.Measures;
import sello.reports.metadata.OpenFolder;
import sello.reports.picture.Pictures;

/**
 * What a service holds while it runs, and lets go of when it ends.
 *
 * @param shelf the releases
 * @param measures sizes and hashes of their files
 * @param packages those that were asked for last
 * @param files large answers that were asked for lately
 * @param ready large tables that lie ready
 * @param preparation what makes them ready
 * @param pictures charts as they were drawn
 * @param reports those that were written when their release was published
 */
record Holdings(
    Shelf shelf,
    Measures measures,
    Packages packages,
    KeptFiles files,
    ReadyFiles ready,
    Preparation preparation,
    Pictures pictures,
    KeptReports reports)
    implements AutoCloseable {

  /**
   * Of a data folder.
   *
   * @param front who makes ready makes way for those who come by it
   */
  static Holdings of(Path data, Front front) {
    Shelf shelf = new Shelf(data);
    shelf.warm();
    OpenFolder folder = OpenFolder.in(data);
    Measures measures = new Measures(Optional.of(folder));
    ReadyFiles ready = new ReadyFiles(folder, measures);
    return new Holdings(
        shelf,
        measures,
        new Packages(measures),
        new KeptFiles(KeptFiles.MOST_BYTES),
        ready,
        new Preparation(shelf, measures, ready, new Courtesy(front::requests)),
        new Pictures(Map.of(Shapes.EUROPE, Shapes.europe())),
        KeptReports.in(data));
  }

  @Override
  public void close() {
    preparation.close();
    packages.close();
    files.close();
    pictures.close();
    shelf.close();
  }
}

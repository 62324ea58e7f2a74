package sello.api;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sello.catalog.Manifest;
import sello.catalog.Manifest.TableEntry;
import sello.catalog.Origin;
import sello.catalog.Trace;
import sello.ingest.ContractColumn;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.chart.Chart;
import sello.reports.chart.Charts;
import sello.reports.chart.DrawnChart;
import sello.reports.text.Texts;
import sello.transforms.Pipeline;

/**
 * What a release does not show: each publication of which it was given no file, what it would show
 * of it, and the columns that are needed.
 *
 * @param publications none that is there
 */
public record MissingPage(List<Publication> publications) {
  static final String ADDRESS = "/missing";

  /** Pictures of one publication: enough to see what it is for. */
  private static final int PICTURES = 3;

  /**
   * A publication that is not there.
   *
   * @param title of it
   * @param description what it holds
   * @param needed columns without which no row can be read
   * @param others its other columns
   * @param tables titles of the tables that have no figure, and would have
   * @param charts that the example site draws of it
   */
  public record Publication(
      String title,
      String description,
      List<Column> needed,
      List<Column> others,
      List<String> tables,
      List<Picture> charts) {}

  /**
   * A column of a publication.
   *
   * @param name in files
   * @param title for people
   */
  public record Column(String name, String title) {}

  /**
   * A chart of the example site.
   *
   * @param address of its page there
   * @param picture address of its picture there
   * @param title of it
   * @param sources tables that its figures come from
   */
  public record Picture(String address, String picture, String title, Set<String> sources) {}

  /** The public tables of a release that have no figure. */
  static List<OpenTable> tables(OpenRelease release) {
    return release.tables().stream().filter(table -> !table.hasFigures()).toList();
  }

  /**
   * @param other the site beside this one
   */
  static MissingPage of(OpenRelease release, Optional<OtherSite> other, Texts texts) {
    Optional<OtherSite> example =
        other.filter(site -> site.shelf().mentioned().filter(MissingPage::isExample).isPresent());
    List<Picture> pictures =
        example.stream().flatMap(site -> pictures(release, site, texts).stream()).toList();
    return new MissingPage(
        Pipeline.publications().stream()
            .filter(publication -> publication.contract().isForgiving())
            .filter(publication -> isMissing(publication, release.manifest()))
            .map(publication -> shown(release, publication, pictures, texts))
            .filter(publication -> !publication.tables().isEmpty())
            .toList());
  }

  /** Lists of our own, which are strict, are shipped or made by hand: nobody publishes them. */
  private static boolean isMissing(sello.ingest.Publication publication, Manifest release) {
    String name = publication.contract().publication();
    return release.inputs().stream().noneMatch(source -> source.publication().equals(name));
  }

  private static boolean isExample(OpenRelease release) {
    return release.manifest().origin() == Origin.EXAMPLE;
  }

  private static Publication shown(
      OpenRelease release, sello.ingest.Publication missing, List<Picture> pictures, Texts texts) {
    String source = missing.spec().name();
    return new Publication(
        texts.title(missing.spec()),
        texts.description(missing.spec()),
        columns(missing, true, texts),
        columns(missing, false, texts),
        tables(release).stream()
            .filter(table -> sources(release.manifest(), table.name()).contains(source))
            .map(table -> texts.title(table.spec()))
            .toList(),
        pictures.stream()
            .filter(picture -> picture.sources().contains(source))
            .limit(PICTURES)
            .toList());
  }

  private static List<Column> columns(
      sello.ingest.Publication missing, boolean isRequired, Texts texts) {
    return missing.contract().columns().stream()
        .filter(column -> column.required() == isRequired)
        .map(ContractColumn::field)
        .map(field -> new Column(field.name(), texts.title(missing.spec(), field)))
        .toList();
  }

  /** The source tables whose rows those of a table come from, directly or through others. */
  private static Set<String> sources(Manifest manifest, String name) {
    Set<String> seen = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(name));
    while (!next.isEmpty()) {
      String table = next.remove();
      if (seen.add(table)) {
        manifest.table(table).map(TableEntry::traces).stream()
            .flatMap(List::stream)
            .map(Trace::input)
            .forEach(next::add);
      }
    }
    return seen;
  }

  /**
   * The charts that the example site draws and this one cannot, those that need the fewest tables
   * first: they show best what a publication is for.
   */
  private static List<Picture> pictures(OpenRelease here, OtherSite site, Texts texts) {
    OpenRelease there = site.shelf().latest();
    return Charts.of(there.manifest()).stream()
        .filter(chart -> known(here, chart.name(), texts).isEmpty())
        .flatMap(chart -> known(there, chart.name(), texts).stream())
        .map(drawn -> picture(site, there, drawn))
        .sorted(Comparator.comparingInt(picture -> picture.sources().size()))
        .toList();
  }

  /** The drawing of a chart as it is offered; empty where it has no figure. */
  private static Optional<Drawn> known(OpenRelease release, String chart, Texts texts) {
    return AskedChart.of(release, chart, false)
        .map(asked -> new Drawn(asked.chart(), asked.drawn(texts)))
        .filter(drawn -> drawn.drawing().known() > 0);
  }

  /** A chart that was drawn. */
  private record Drawn(Chart chart, DrawnChart drawing) {}

  private static Picture picture(OtherSite site, OpenRelease there, Drawn drawn) {
    String address = site.site().of("/charts/" + drawn.chart().name());
    return new Picture(
        address,
        address + ".svg?size=600x400",
        drawn.drawing().title(),
        sources(there.manifest(), drawn.chart().table().name()));
  }
}

package sello.api;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sello.catalog.Manifest;
import sello.catalog.Manifest.TableEntry;
import sello.catalog.Origin;
import sello.catalog.Trace;
import sello.ingest.ContractColumn;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.chart.Chart;
import sello.reports.chart.Charts;
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
   */
  public record Picture(String address, String picture, String title) {}

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
    return new MissingPage(
        Pipeline.publications().stream()
            .filter(publication -> publication.contract().isForgiving())
            .filter(publication -> isMissing(publication, release.manifest()))
            .map(publication -> shown(release, publication, example, texts))
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
      OpenRelease release,
      sello.ingest.Publication missing,
      Optional<OtherSite> example,
      Texts texts) {
    List<OpenTable> tables =
        tables(release).stream()
            .filter(table -> isMadeOf(release.manifest(), table.name(), missing.spec().name()))
            .toList();
    return new Publication(
        texts.title(missing.spec()),
        texts.description(missing.spec()),
        columns(missing, true, texts),
        columns(missing, false, texts),
        tables.stream().map(table -> texts.title(table.spec())).toList(),
        example.stream().flatMap(site -> pictures(site, tables, texts)).limit(PICTURES).toList());
  }

  private static List<Column> columns(
      sello.ingest.Publication missing, boolean isRequired, Texts texts) {
    return missing.contract().columns().stream()
        .filter(column -> column.required() == isRequired)
        .map(ContractColumn::field)
        .map(field -> new Column(field.name(), texts.title(missing.spec(), field)))
        .toList();
  }

  /** Whether rows of a table come from those of a source table, directly or through others. */
  private static boolean isMadeOf(Manifest manifest, String name, String source) {
    Set<String> seen = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(name));
    while (!next.isEmpty()) {
      String table = next.remove();
      if (table.equals(source)) {
        return true;
      }
      if (seen.add(table)) {
        manifest.table(table).map(TableEntry::traces).stream()
            .flatMap(List::stream)
            .map(Trace::input)
            .forEach(next::add);
      }
    }
    return false;
  }

  private static Stream<Picture> pictures(OtherSite site, List<OpenTable> tables, Texts texts) {
    OpenRelease release = site.shelf().latest();
    List<String> names = tables.stream().map(OpenTable::name).toList();
    return Charts.offered(release).stream()
        .filter(chart -> names.contains(chart.table().name()))
        .map(chart -> picture(site, release, chart, texts));
  }

  private static Picture picture(OtherSite site, OpenRelease release, Chart chart, Texts texts) {
    String title = AskedChart.of(release, chart.name(), false).orElseThrow().drawn(texts).title();
    String address = site.site().of("/charts/" + chart.name());
    String language = Tongue.PARAMETER + "=" + texts.language().code();
    return new Picture(
        address + "?" + language, address + ".svg?" + language + "&size=600x400", title);
  }
}

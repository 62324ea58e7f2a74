package sello.api;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Manifest;
import sello.catalog.Manifest.TableEntry;
import sello.catalog.Origin;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.chart.Chart;
import sello.reports.chart.Charts;
import sello.reports.text.Texts;

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

  private static final Set<String> OF_SOURCE =
      Set.of(Fields.SOURCE_FILE.name(), Fields.SOURCE_LINE.name());

  /**
   * A publication that is not there.
   *
   * @param title of it
   * @param description what it holds
   * @param needed columns without which no row can be read, with what they hold
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
        release.manifest().tables().stream()
            .filter(entry -> entry.inputs().isEmpty() && entry.sources().isEmpty())
            .map(entry -> publication(release, entry, example, texts))
            .filter(publication -> !publication.tables().isEmpty())
            .toList());
  }

  private static boolean isExample(OpenRelease release) {
    return release.manifest().origin() == Origin.EXAMPLE;
  }

  private static Publication publication(
      OpenRelease release, TableEntry entry, Optional<OtherSite> example, Texts texts) {
    List<OpenTable> tables =
        tables(release).stream()
            .filter(table -> isMadeOf(release.manifest(), table.name(), entry))
            .toList();
    return new Publication(
        texts.title(entry.spec()),
        texts.description(entry.spec()),
        columns(entry, true, texts),
        columns(entry, false, texts),
        tables.stream().map(table -> texts.title(table.spec())).toList(),
        example.stream().flatMap(site -> pictures(site, tables, texts)).limit(PICTURES).toList());
  }

  private static List<Column> columns(TableEntry entry, boolean isKey, Texts texts) {
    return entry.spec().columns().stream()
        .filter(field -> !OF_SOURCE.contains(field.name()))
        .filter(field -> entry.spec().key().contains(field) == isKey)
        .map(field -> column(entry, field, texts))
        .toList();
  }

  private static Column column(TableEntry entry, Field<?> field, Texts texts) {
    return new Column(field.name(), texts.title(entry.spec(), field));
  }

  /** Whether rows of a source table reach another table, directly or through others. */
  private static boolean isMadeOf(Manifest manifest, String name, TableEntry source) {
    Set<String> seen = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(name));
    while (!next.isEmpty()) {
      String table = next.remove();
      if (table.equals(source.spec().name())) {
        return true;
      }
      if (seen.add(table)) {
        manifest.table(table).ifPresent(entry -> next.addAll(entry.inputs()));
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

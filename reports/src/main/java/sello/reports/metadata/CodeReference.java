package sello.reports.metadata;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;

/**
 * A column whose every code stands in the key of another table of the release, which says what it
 * means. It is named only where that is so: EUR, for one, is no country.
 *
 * @param column the column
 * @param table the table that lists the codes
 * @param listed the column of that table
 */
record CodeReference(String column, String table, String listed) {
  private static final List<CodeReference> CANDIDATES =
      List.of(
          new CodeReference(Fields.COUNTRY_CODE.name(), "countries", "iso2"),
          new CodeReference(Fields.EDITION.name(), "editions", Fields.EDITION.name()),
          new CodeReference(Fields.METRIC.name(), "metrics", Fields.METRIC.name()),
          new CodeReference(Fields.REGION_CODE.name(), "regions", Fields.REGION_CODE.name()));

  /** Those that hold for a table. */
  static List<CodeReference> of(OpenTable table) {
    return CANDIDATES.stream().filter(reference -> reference.holdsFor(table)).toList();
  }

  private boolean holdsFor(OpenTable from) {
    OpenRelease release = from.release();
    return from.spec().column(column).filter(from.spec().dimensions()::contains).isPresent()
        && !from.name().equals(table)
        && release.has(table)
        && release.table(table).spec().key().stream()
            .map(Field::name)
            .toList()
            .equals(List.of(listed))
        && codes(release.table(table), listed).containsAll(codes(from, column));
  }

  private static Set<String> codes(OpenTable table, String column) {
    return new HashSet<>(table.values(table.spec().column(column).orElseThrow()));
  }
}

package sello.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sello.catalog.Field;
import sello.catalog.Flag;
import sello.catalog.Measure;
import sello.catalog.Spec;

/**
 * The SQL of a table's history. Columns of our own have names with a space, which no field can
 * have: {@code at what} is the number of the release, counted from 1.
 *
 * @param spec of the newest release
 * @param releases from the oldest to the newest
 * @param versions the table in each; empty in one that does not have it
 */
record HistoryStatement(Spec spec, List<OpenRelease> releases, List<Optional<OpenTable>> versions) {

  /** One row for each version of each row, as a source of rows. */
  String sql() {
    String columns =
        "%s[\"at what\"] AS %s, %s[\"at what\"] AS %s, %s[\"until what\" + 1] AS %s"
            .formatted(
                list(OpenRelease::id),
                ours(History.RELEASE),
                moments(),
                ours(History.VALID_FROM),
                moments(),
                ours(History.VALID_TO));
    return "(SELECT *, %s FROM (%s) WHERE \"is new\" = 1)".formatted(columns, ended());
  }

  private String ours(Field<String> column) {
    return Statement.name(History.beside(spec, column));
  }

  /** With the last release in which each version stands. */
  private String ended() {
    String counted =
        "SELECT *, sum(\"is new\") OVER (%s) AS \"which one\" FROM (%s)"
            .formatted(inTime(), begun());
    String version = "PARTITION BY " + key() + ", \"which one\"";
    return "SELECT *, max(\"at what\") OVER (%s) AS \"until what\" FROM (%s)"
        .formatted(version, counted);
  }

  /** With whether a version begins: not when the release before has the row just so. */
  private String begun() {
    String whole =
        spec.columns().stream().map(Statement::name).collect(Collectors.joining(", ", "row(", ")"));
    return """
    SELECT *, CASE WHEN lag("at what") OVER (%1$s) = "at what" - 1
      AND lag(%2$s) OVER (%1$s) IS NOT DISTINCT FROM %2$s THEN 0 ELSE 1 END AS "is new"
    FROM (%3$s)
    """
        .formatted(inTime(), whole, shown());
  }

  private String inTime() {
    return "PARTITION BY " + key() + " ORDER BY \"at what\"";
  }

  private String key() {
    return spec.key().stream().map(Statement::name).collect(Collectors.joining(", "));
  }

  private String moments() {
    return list(release -> release.manifest().published());
  }

  /** What is behind the end of a list is missing: the newest version stands. */
  private String list(Function<OpenRelease, String> each) {
    return releases.stream()
        .map(release -> Database.quoted(each.apply(release)))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /**
   * A figure that a later release withholds is not told by an earlier one. One that was withheld
   * before as well keeps its flag: the row has not changed.
   */
  private String shown() {
    List<String> columns = new ArrayList<>(List.of("\"at what\""));
    spec.dimensions().forEach(field -> columns.add(Statement.name(field)));
    for (Measure measure : spec.measures()) {
      for (Field<?> column : measure.columns()) {
        columns.add(measure.flagged() ? shown(measure, column) : Statement.name(column));
      }
    }
    return "SELECT %s FROM (%s)".formatted(String.join(", ", columns), all());
  }

  private String shown(Measure measure, Field<?> column) {
    Field<?> flag = measure.field().flag();
    String instead = column.equals(flag) ? Database.quoted(Flag.CONFIDENTIAL) : "NULL";
    return """
    CASE WHEN NOT coalesce(contains(%1$s, '%2$s'), false)
      AND max(CASE WHEN contains(%1$s, '%2$s') THEN "at what" END) OVER (PARTITION BY %3$s) > "at what"
      THEN %4$s ELSE %5$s END AS %5$s"""
        .formatted(Statement.name(flag), Flag.CONFIDENTIAL, key(), instead, Statement.name(column));
  }

  private String all() {
    return IntStream.range(0, versions.size())
        .mapToObj(i -> versions.get(i).map(table -> version(i + 1, table)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" UNION ALL "));
  }

  /** A column that an older release does not have is missing in it. */
  private String version(int number, OpenTable table) {
    return spec.columns().stream()
        .map(
            field ->
                (table.spec().column(field.name()).isPresent() ? "" : "NULL AS ")
                    + Statement.name(field))
        .collect(
            Collectors.joining(
                ", ", "SELECT " + number + " AS \"at what\", ", " FROM " + table.from()));
  }
}

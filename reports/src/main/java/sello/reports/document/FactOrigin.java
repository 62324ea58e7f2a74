package sello.reports.document;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Origin;
import sello.reports.OpenTable;
import sello.reports.Provenance;
import sello.reports.Row;
import sello.reports.SourceLines;

/** Whether figures are real: as far as the release can tell of the very figures. */
final class FactOrigin {
  private static final String ORIGIN = "_origin";
  private static final String PUBLISHED = "published";

  private FactOrigin() {}

  static Origin of(Collection<Fact> facts) {
    return together(facts.stream().filter(Fact::isKnown).map(FactOrigin::of));
  }

  /** Several together: real if all are, illustrative if all are. */
  static Origin together(Stream<Origin> all) {
    List<Origin> different = all.distinct().toList();
    return different.isEmpty()
        ? Origin.REAL
        : different.size() == 1 ? different.get(0) : Origin.MIXED;
  }

  /** Of a table made of both kinds, what its row says of itself, else what is behind the figure. */
  static Origin of(Fact fact) {
    Origin table = fact.table().origin();
    return table == Origin.MIXED ? bySelf(fact).orElseGet(() -> traced(fact)) : table;
  }

  /** The same without a walk to the files: of a table made of both kinds, what its row says. */
  static Origin told(Fact fact) {
    Origin table = fact.table().origin();
    return table == Origin.MIXED ? bySelf(fact).orElse(Origin.MIXED) : table;
  }

  /** Of a row without figures. */
  static Origin told(OpenTable table, Row row) {
    return table.origin() == Origin.MIXED ? byFlag(row).orElse(Origin.MIXED) : table.origin();
  }

  private static Optional<Origin> byFlag(Row row) {
    return row.value(Fields.IS_ILLUSTRATIVE.name())
        .map(isInvented -> isInvented.equals(true) ? Origin.ILLUSTRATIVE : Origin.REAL);
  }

  private static Optional<Origin> bySelf(Fact fact) {
    Optional<Origin> flag = byFlag(fact.row());
    if (flag.isPresent()) {
      return flag;
    }
    List<Origin> said =
        columns(fact).stream()
            .map(column -> fact.row().text(column))
            .filter(origin -> !origin.isEmpty())
            .map(origin -> Origin.valueOf(origin.toUpperCase(Locale.ROOT)))
            .toList();
    return said.isEmpty() ? Optional.empty() : Optional.of(together(said.stream()));
  }

  /** Published figures and counted rows of one place may be of different kinds. */
  private static List<String> columns(Fact fact) {
    List<String> columns =
        fact.row().columns().stream()
            .map(Field::name)
            .filter(name -> name.endsWith(ORIGIN))
            .toList();
    boolean isPublished =
        fact.measure().name().contains(PUBLISHED) && columns.contains(PUBLISHED + ORIGIN);
    return isPublished ? List.of(PUBLISHED + ORIGIN) : columns;
  }

  /** The files behind the figure itself. */
  private static Origin traced(Fact fact) {
    boolean isMeasure =
        fact.table().spec().measures().stream().anyMatch(m -> m.field().equals(fact.measure()));
    if (!fact.table().isTraced() || !isMeasure) {
      return fact.table().origin();
    }
    Map<String, List<String>> key = new TreeMap<>();
    fact.key().forEach((field, value) -> key.put(field, List.of(value)));
    key.put("measure", List.of(fact.measure().name()));
    return Origin.of(
        Provenance.of(fact.table(), key).sources().stream().map(SourceLines::source).toList());
  }
}

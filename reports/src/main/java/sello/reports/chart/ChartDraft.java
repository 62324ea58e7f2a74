package sello.reports.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import sello.catalog.Field;
import sello.catalog.Manifest;
import sello.catalog.Measure;
import sello.catalog.Spec;

/**
 * A chart as {@link Charts} writes it down, by names; it becomes a {@link Chart} on the table of a
 * release.
 */
record ChartDraft(
    String name,
    ChartKind kind,
    String table,
    String along,
    Optional<String> apart,
    List<String> measures,
    Map<String, String> fixed,
    boolean isBesideEurope,
    String series) {

  /** A chart of the table of the same name. */
  static ChartDraft chart(String name, ChartKind kind) {
    return new ChartDraft(
        name, kind, name, "", Optional.empty(), List.of(), Map.of(), false, "awards");
  }

  ChartDraft of(String otherTable) {
    return new ChartDraft(
        name, kind, otherTable, along, apart, measures, fixed, isBesideEurope, series);
  }

  ChartDraft along(String field) {
    return new ChartDraft(name, kind, table, field, apart, measures, fixed, isBesideEurope, series);
  }

  ChartDraft apart(String field) {
    return new ChartDraft(
        name, kind, table, along, Optional.of(field), measures, fixed, isBesideEurope, series);
  }

  ChartDraft measures(String... fields) {
    return new ChartDraft(
        name, kind, table, along, apart, List.of(fields), fixed, isBesideEurope, series);
  }

  ChartDraft fixed(String parameter, String value) {
    Map<String, String> more = new TreeMap<>(fixed);
    more.put(parameter, value);
    return new ChartDraft(name, kind, table, along, apart, measures, more, isBesideEurope, series);
  }

  ChartDraft besideEurope() {
    return new ChartDraft(name, kind, table, along, apart, measures, fixed, true, series);
  }

  ChartDraft series(String ofBreaks) {
    return new ChartDraft(
        name, kind, table, along, apart, measures, fixed, isBesideEurope, ofBreaks);
  }

  /** The chart of a release; empty when an older release lacks its table or a field of it. */
  Optional<Chart> on(Manifest release) {
    return release
        .table(table)
        .map(Manifest.TableEntry::spec)
        .filter(this::isCarriedBy)
        .map(this::on);
  }

  private boolean isCarriedBy(Spec spec) {
    return Stream.of(Stream.of(along), apart.stream(), measures.stream())
        .flatMap(names -> names)
        .allMatch(field -> spec.column(field).isPresent());
  }

  /**
   * @throws IllegalArgumentException when the table lacks a field
   */
  Chart on(Spec spec) {
    return new Chart(
        name,
        kind,
        spec,
        field(spec, along),
        apart.map(field -> field(spec, field)),
        measures.stream().map(measure -> measure(spec, measure)).toList(),
        fixed,
        isBesideEurope,
        series);
  }

  private Field<?> field(Spec spec, String field) {
    return spec.column(field).orElseThrow(() -> lacks(spec, "field", field));
  }

  private Measure measure(Spec spec, String measure) {
    return spec.measures().stream()
        .filter(one -> one.field().name().equals(measure))
        .findFirst()
        .orElseThrow(() -> lacks(spec, "measure", measure));
  }

  private IllegalArgumentException lacks(Spec spec, String what, String field) {
    return new IllegalArgumentException(
        "Chart %s: table %s has no %s %s.".formatted(name, spec.name(), what, field));
  }
}

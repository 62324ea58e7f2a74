package sello.reports.chart;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.reports.Figure;
import sello.reports.Row;

/** The editions or years that a chart draws unless a caller asks for others. */
final class Newest {
  private Newest() {}

  /**
   * The newest of which a figure is known; else of which an end of one is; else the newest that
   * there is, so that the picture can say that nothing is known of it. Empty without rows.
   */
  static String of(Chart chart, Measure measure, Field<?> time, List<Row> rows) {
    Predicate<Row> hasValue = row -> Figure.of(row, measure.field()).value().isPresent();
    Predicate<Row> isKnown = row -> Figure.of(row, measure.field()).isKnown();
    return Stream.of(hasValue, isKnown, row -> true)
        .map(
            which ->
                rows.stream()
                    .filter(which)
                    .map(row -> row.text(time.name()))
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .limit(chart.kind().periods())
                    .sorted()
                    .collect(Collectors.joining(",")))
        .filter(periods -> !periods.isEmpty())
        .findFirst()
        .orElse("");
  }
}

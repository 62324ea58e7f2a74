package sello.reports.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.reports.CodeNames;
import sello.reports.Row;

/**
 * The one place that a picture is of, which its title names: a region, else a country, else Europe.
 * A picture that is taken along has no page around it to say so. Europe beside a country is no
 * second place.
 */
final class OnlyPlace {
  private OnlyPlace() {}

  /** Its name; empty where the picture shows several, or its table knows no places. */
  static Optional<String> of(Scene scene) {
    return named(scene, Fields.REGION_CODE, row -> !isPlaceless(row))
        .or(() -> named(scene, Fields.COUNTRY_CODE, row -> !isEurope(row)))
        .or(() -> named(scene, Fields.COUNTRY_CODE, row -> true));
  }

  /** Of a chart of what the sources are worth, the one check that it shows. */
  static Optional<String> check(Scene scene) {
    return scene
        .chart()
        .table()
        .column("quality_check")
        .flatMap(check -> named(scene, check, row -> true));
  }

  private static Optional<String> named(Scene scene, Field<?> field, Predicate<Row> isCounted) {
    if (scene.chart().table().column(field.name()).isEmpty()) {
      return Optional.empty();
    }
    List<Row> rows = scene.rows().stream().filter(isCounted).toList();
    List<String> codes = rows.stream().map(row -> row.text(field.name())).distinct().toList();
    return codes.size() == 1 && !codes.get(0).isEmpty()
        ? Optional.of(scene.name(rows.get(0), field))
        : Optional.empty();
  }

  private static boolean isPlaceless(Row row) {
    return row.text(Fields.REGION_CODE.name()).equals(CodeNames.NO_REGION);
  }

  private static boolean isEurope(Row row) {
    return row.text(Fields.COUNTRY_CODE.name()).equals(Fields.EUROPE);
  }
}

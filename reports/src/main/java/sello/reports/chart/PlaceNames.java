package sello.reports.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.Field;
import sello.reports.Row;

/**
 * What the places, or the lines, of a picture are called: by the field that tells them apart, and
 * by whatever else of the key is not the same in every row.
 *
 * @param scene what is drawn
 * @param fields the fields that name them
 */
record PlaceNames(Scene scene, List<Field<?>> fields) {

  /**
   * The names by a field; empty names where there is none, and one place.
   *
   * @param drawn fields that the picture itself shows, as the years that it runs along
   */
  static PlaceNames of(Scene scene, Optional<Field<?>> field, List<Field<?>> drawn) {
    Stream<Field<?>> others =
        scene.chart().table().key().stream()
            .filter(other -> field.filter(other::equals).isEmpty() && !drawn.contains(other))
            .filter(other -> differs(scene.rows(), other))
            .map(other -> other);
    return new PlaceNames(scene, Stream.concat(field.stream(), others).toList());
  }

  private static boolean differs(List<Row> rows, Field<?> field) {
    return rows.stream().map(row -> row.text(field.name())).distinct().limit(2).count() > 1;
  }

  String of(Row row) {
    return fields.stream().map(field -> scene.name(row, field)).collect(Collectors.joining(", "));
  }
}

package sello.reports.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.Field;
import sello.reports.Row;

/**
 * What the places of a picture are called: by the field along which it runs, and by whatever else
 * of the key tells its rows apart.
 *
 * @param scene what is drawn
 * @param apart the other fields of the key that are not the same in every row
 */
record PlaceNames(Scene scene, List<Field<?>> apart) {

  /**
   * The names of the places.
   *
   * @param drawnApart fields that the picture itself shows, as the ends of a line
   */
  static PlaceNames of(Scene scene, List<Field<?>> drawnApart) {
    return new PlaceNames(
        scene,
        scene.chart().table().key().stream()
            .filter(field -> !field.equals(scene.chart().along()) && !drawnApart.contains(field))
            .filter(field -> differs(scene.rows(), field))
            .<Field<?>>map(field -> field)
            .toList());
  }

  private static boolean differs(List<Row> rows, Field<?> field) {
    return rows.stream().map(row -> row.text(field.name())).distinct().limit(2).count() > 1;
  }

  String of(Row row) {
    return Stream.concat(
            Stream.of(scene.place(row)), apart.stream().map(field -> scene.name(row, field)))
        .collect(Collectors.joining(", "));
  }
}

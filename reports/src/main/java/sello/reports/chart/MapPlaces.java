package sello.reports.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sello.reports.Figure;
import sello.reports.Row;

/**
 * The countries of a map in their colours.
 *
 * @param scene what it is drawn from
 * @param inks the colours
 * @param rows the countries
 */
record MapPlaces(Scene scene, MapInks inks, List<Row> rows) {
  private static final double TILT = -Math.PI / 4;

  /** The colours of the shapes: on a map that holds dots too they are the map's own. */
  Object[] regions() {
    return rows.stream()
        .map(
            row ->
                Map.of(
                    "name",
                    code(row),
                    "itemStyle",
                    Map.of("areaColor", inks.of(scene.figure(row)))))
        .toArray();
  }

  /** The figures of the shapes; stripes and tips are a figure's. */
  Object[] figures() {
    return rows.stream().map(this::figure).toArray();
  }

  private Map<String, Object> figure(Row row) {
    Figure figure = scene.figure(row);
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("name", code(row));
    place.put("value", figure.value().<Object>map(scene::drawn).orElse("-"));
    if (Look.of(figure).isStriped()) {
      place.put("itemStyle", Map.of("decal", stripes(figure)));
    }
    place.put("tooltip", Map.of("formatter", tip(row)));
    return place;
  }

  private Map<String, Object> stripes(Figure figure) {
    return Map.of(
        "symbol", "rect",
        "color", inks.over(figure),
        "dashArrayX", List.of(1, 0),
        "dashArrayY", List.of(1, 4),
        "rotation", TILT);
  }

  /** Countries that cannot be seen at this size, as dots of their colour. */
  Object[] dots() {
    return rows.stream().filter(row -> Shapes.isSmall(code(row))).flatMap(this::dot).toArray();
  }

  private Stream<Map<String, Object>> dot(Row row) {
    Figure figure = scene.figure(row);
    List<Integer> place = Shapes.inside(code(row));
    Map<String, Object> dot =
        MapLegend.mark(place, "circle", MapLegend.filled(inks.of(figure)), "", tip(row));
    return Look.of(figure).isStriped()
        ? Stream.of(dot, MapLegend.stripes(place, inks.over(figure), tip(row)))
        : Stream.of(dot);
  }

  private String code(Row row) {
    return row.text(scene.chart().along().name());
  }

  private String tip(Row row) {
    Figure figure = scene.figure(row);
    String said =
        Look.of(figure) == Look.WITHHELD
            ? scene.say("picture.withheld")
            : Interval.words(figure, scene.texts());
    return scene.place(row) + "\n" + said;
  }
}

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
 * @param isAllProvisional whether every figure may still change
 */
record MapPlaces(Scene scene, MapInks inks, List<Row> rows, boolean isAllProvisional) {
  static MapPlaces of(Scene scene, MapInks inks, List<Row> rows) {
    return new MapPlaces(scene, inks, rows, Told.areAllProvisional(scene.figures()));
  }

  /** The colours of the shapes: on a map that holds dots too they are the map's own. */
  Object[] regions() {
    return rows.stream().map(row -> Map.of("name", code(row), "itemStyle", area(row))).toArray();
  }

  private Map<String, Object> area(Row row) {
    Map<String, Object> style = new LinkedHashMap<>();
    style.put("areaColor", inks.of(scene.figure(row)));
    style.putAll(outline(row));
    return style;
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
    Map<String, Object> style = new LinkedHashMap<>();
    if (Look.of(figure).isStriped()) {
      style.put("decal", MapLegend.decal(inks.over(figure)));
    }
    style.putAll(outline(row));
    if (!style.isEmpty()) {
      place.put("itemStyle", style);
    }
    place.put("tooltip", Map.of("formatter", tip(row)));
    return place;
  }

  /** Countries that cannot be seen at this size, as dots of their colour. */
  Object[] dots() {
    return rows.stream().filter(row -> Shapes.isSmall(code(row))).flatMap(this::dot).toArray();
  }

  private Stream<Map<String, Object>> dot(Row row) {
    Figure figure = scene.figure(row);
    List<Integer> place = Shapes.inside(code(row));
    Map<String, Object> dot = MapLegend.mark(place, "circle", filled(row), "", tip(row));
    return Look.of(figure).isStriped()
        ? Stream.of(dot, MapLegend.stripes(place, inks.over(figure), tip(row)))
        : Stream.of(dot);
  }

  private Map<String, Object> filled(Row row) {
    Map<String, Object> style = new LinkedHashMap<>(MapLegend.filled(inks.of(scene.figure(row))));
    style.putAll(outline(row));
    return style;
  }

  private String code(Row row) {
    return MapDrawing.code(scene, row);
  }

  private String tip(Row row) {
    return MapDrawing.tip(scene, row);
  }

  /** Its outline where that is not that of all: a place that stands out keeps its own. */
  private Map<String, Object> outline(Row row) {
    if (scene.isHighlighted(row)) {
      return MapLegend.STANDING_OUT;
    }
    return isOutlined(scene.figure(row)) ? MapLegend.BROKEN : Map.of();
  }

  /** Whether it has a broken outline; where all would have one, one line of the legend says it. */
  private boolean isOutlined(Figure figure) {
    return Told.isProvisional(figure) && !isAllProvisional;
  }
}

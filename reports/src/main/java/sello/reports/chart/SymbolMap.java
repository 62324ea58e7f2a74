package sello.reports.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.icepear.echarts.Option;
import org.icepear.echarts.origin.util.SeriesOption;
import sello.reports.Figure;
import sello.reports.Row;

/**
 * A map of Europe with a circle in each country whose area is its count: a count would colour a
 * country by how large it is. Hollow is provisional, an arrow head an end, grey not known, striped
 * withheld.
 *
 * @param scene what it is drawn from
 * @param ranking how the countries stand among each other
 * @param countries those that the map has
 */
record SymbolMap(Scene scene, Ranking ranking, List<Row> countries) implements MapDrawing {
  /** Circles as large as this have room for their number. */
  private static final double ROOMY = 24;

  static SymbolMap of(Scene scene) {
    return new SymbolMap(scene, Ranking.of(scene), MapDrawing.countries(scene));
  }

  @Override
  public Option option() {
    CircleSizes sizes = sizes();
    return Sheet.map(countries.stream().map(this::region).toArray())
        .setSeries(
            new SeriesOption[] {
              MapDrawing.shapes(countries.stream().map(this::shape).toArray()),
              MapDrawing.marks(circles(sizes)),
              MapDrawing.marks(new CircleLegend(scene, countries, sizes).marks()).setSilent(true)
            });
  }

  private CircleSizes sizes() {
    return CircleSizes.upTo(
        countries.stream().mapToDouble(row -> scene.figure(row).height()).max().orElse(0));
  }

  private Map<String, Object> region(Row row) {
    Map<String, Object> style = new LinkedHashMap<>();
    style.put("areaColor", ground(row));
    if (scene.isHighlighted(row)) {
      style.putAll(MapLegend.STANDING_OUT);
    }
    return Map.of("name", MapDrawing.code(scene, row), "itemStyle", style);
  }

  private String ground(Row row) {
    return switch (Look.of(scene.figure(row))) {
      case NOT_KNOWN, WITHHELD -> Ink.HAIRLINE;
      case CLASS, ZERO, SMALL_BASE, CANNOT_EXIST -> Ink.PAPER;
    };
  }

  private Map<String, Object> shape(Row row) {
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("name", MapDrawing.code(scene, row));
    shape.put("value", "-");
    if (scene.figure(row).isWithheld()) {
      shape.put("itemStyle", Map.of("decal", MapLegend.decal(Ink.QUIET)));
    }
    shape.put("tooltip", Map.of("formatter", MapDrawing.tip(scene, row)));
    return shape;
  }

  /** The largest first, so that none hides a smaller one. */
  private Object[] circles(CircleSizes sizes) {
    return Stream.of(ranking.ranked(), ranking.of(Ranking.Standing.SMALL))
        .flatMap(List::stream)
        .filter(row -> Shapes.has(MapDrawing.code(scene, row)) && scene.figure(row).height() > 0)
        .map(row -> circle(row, sizes))
        .toArray();
  }

  private Map<String, Object> circle(Row row, CircleSizes sizes) {
    Figure figure = scene.figure(row);
    double size = sizes.of(figure.height());
    String words = size >= ROOMY ? figure.words(scene.texts()) : "";
    Map<String, Object> circle =
        MapLegend.mark(
            Shapes.inside(MapDrawing.code(scene, row)),
            "circle",
            CircleLegend.look(figure),
            "",
            MapDrawing.tip(scene, row));
    circle.putAll(DotMarks.end(figure, 0, 180));
    circle.put("symbolSize", size);
    if (!words.isEmpty()) {
      Map<String, Object> label = Marks.text(words, Ink.TEXT);
      label.put("position", figure.value().isPresent() ? "inside" : "right");
      circle.put("label", label);
    }
    return circle;
  }

  @Override
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(scene.say("picture.circle_area"));
    notes.add(scene.say("picture.map_not_known"));
    if (ranking.count(Ranking.Standing.WITHHELD) > 0) {
      notes.add(scene.say("picture.map_withheld_is"));
    }
    notes.addAll(Remarks.small(scene, scene.figures()));
    notes.addAll(Remarks.intervals(scene));
    notes.add(scene.say("picture.map_left_out"));
    return notes;
  }
}

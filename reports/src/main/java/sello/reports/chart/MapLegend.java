package sello.reports.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sello.reports.Row;

/** What the colours of a map mean, where it is empty: north-east of all countries. */
final class MapLegend {
  /** Three strokes across a square or a dot. */
  private static final String STRIPES = "path://M0 4L4 0M0 8L8 0M4 8L8 4";

  private static final int EAST = 1620;
  private static final int NORTH = 2150;
  private static final int ROW = 220;

  /** Smaller than a row of the smallest picture is high, so that squares do not touch. */
  private static final int SIZE = 10;

  /** The outline of what is provisional. */
  static final Map<String, Object> BROKEN =
      Map.of("borderColor", Ink.TEXT, "borderType", "dashed", "borderWidth", 1);

  /** The outline of the country that a caller wants to stand out. */
  static final Map<String, Object> STANDING_OUT =
      Map.of("borderColor", Ink.SECOND, "borderType", "solid", "borderWidth", 3);

  private final Scene scene;
  private final MapInks inks;
  private final List<Map<String, Object>> marks = new ArrayList<>();
  private int written;

  private MapLegend(Scene scene, MapInks inks) {
    this.scene = scene;
    this.inks = inks;
  }

  /** The legend of what these rows look like, the highest class first. */
  static Object[] of(Scene scene, MapInks inks, List<Row> rows) {
    MapLegend legend = new MapLegend(scene, inks);
    Set<Look> looks =
        rows.stream()
            .map(row -> Look.of(scene.figure(row)))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Look.class)));
    looks.forEach(legend::add);
    if (Told.areAllProvisional(scene.figures())) {
      legend.addAllProvisional();
    } else if (rows.stream().map(scene::figure).anyMatch(Told::isProvisional)) {
      legend.addProvisional();
    }
    return legend.marks.toArray();
  }

  private void add(Look look) {
    switch (look) {
      case CLASS -> classes();
      case ZERO -> add(Ink.PAPER, scene.amount(0));
      case SMALL_BASE -> addStriped(inks.of(inks.classes().count() / 2), say("small_base"));
      case NOT_KNOWN -> add(Ink.HAIRLINE, scene.say("figure.not_known"));
      case WITHHELD -> addStriped(Ink.HAIRLINE, scene.say("picture.withheld"));
      case CANNOT_EXIST -> add(Ink.PAPER, say("none"));
    }
  }

  private String say(String key) {
    return scene.say("picture.map_" + key);
  }

  private void classes() {
    List<Double> bounds = inks.classes().bounds();
    for (int i = bounds.size(); i >= 0; i--) {
      add(inks.of(i), words(bounds, i));
    }
  }

  private String words(List<Double> bounds, int place) {
    if (bounds.isEmpty()) {
      return scene.say("picture.map_known");
    }
    if (place == 0) {
      return "< " + scene.amount(bounds.get(0));
    }
    String low = scene.amount(bounds.get(place - 1));
    return place == bounds.size() ? "≥ " + low : low + " – " + scene.amount(bounds.get(place));
  }

  private void add(String colour, String words) {
    marks.add(mark(next(), "rect", filled(colour), words, ""));
  }

  private void addStriped(String colour, String words) {
    List<Integer> place = next();
    marks.add(mark(place, "rect", filled(colour), words, ""));
    marks.add(stripes(place, MapInks.over(colour), ""));
  }

  private List<Integer> next() {
    return List.of(EAST, NORTH - ROW * written++);
  }

  private void addProvisional() {
    Map<String, Object> style = new LinkedHashMap<>(filled(Ink.PAPER));
    style.putAll(BROKEN);
    marks.add(mark(next(), "rect", style, scene.say("picture.provisional"), ""));
  }

  /** Words without a square: nothing on the map marks what is true of all of it. */
  private void addAllProvisional() {
    String words = scene.say("picture.all_provisional");
    marks.add(mark(next(), "rect", Map.of("color", Ink.NONE), words, ""));
  }

  /** Stripes of a shape. */
  static Map<String, Object> decal(String colour) {
    return Map.of(
        "symbol",
        "rect",
        "color",
        colour,
        "dashArrayX",
        List.of(1, 0),
        "dashArrayY",
        List.of(1, 4),
        "rotation",
        -Math.PI / 4);
  }

  static Map<String, Object> filled(String colour) {
    return Map.of("color", colour, "borderColor", Ink.QUIET, "borderWidth", 1, "opacity", 1);
  }

  /** Stripes over a place of the map. */
  static Map<String, Object> stripes(List<Integer> place, String colour, String tip) {
    return mark(
        place,
        STRIPES,
        Map.of("color", Ink.NONE, "borderColor", colour, "borderWidth", 1, "opacity", 1),
        "",
        tip);
  }

  static Map<String, Object> mark(
      List<Integer> place, String symbol, Map<String, Object> style, String words, String tip) {
    Map<String, Object> mark = new LinkedHashMap<>();
    mark.put("value", place);
    mark.put("symbol", symbol);
    mark.put("symbolSize", SIZE);
    mark.put("itemStyle", style);
    if (!words.isEmpty()) {
      mark.put("label", Bars.label(words, "right", Ink.TEXT));
    }
    mark.put("tooltip", tip.isEmpty() ? Map.of("show", false) : Map.of("formatter", tip));
    return mark;
  }
}

package sello.reports.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import sello.reports.Figure;
import sello.reports.Row;

/** What the circles of a map mean: some round figures, and what has none. */
record CircleLegend(Scene scene, List<Row> countries, CircleSizes sizes) {
  private static final int EAST = 1750;
  private static final int NORTH = 1950;
  private static final int ROW = 235;
  private static final int TALL_ROW = 560;

  /** A circle: grey on a small base, hollow where it is provisional or lies between two ends. */
  static Map<String, Object> look(Figure figure) {
    String ink = Told.isLow(figure) ? Ink.QUIET : Ink.ACCENT;
    boolean isHollow = Told.isProvisional(figure) || DotMarks.isBetween(figure);
    return Map.of(
        "color",
        isHollow ? Ink.PAPER : Told.isLow(figure) ? Ink.HAIRLINE : Ink.CLASSES.get(1),
        "borderColor",
        ink,
        "borderWidth",
        1.5,
        "opacity",
        0.9);
  }

  Object[] marks() {
    List<Map<String, Object>> marks = new ArrayList<>();
    int north = NORTH;
    for (double example : sizes.examples()) {
      Map<String, Object> circle =
          MapLegend.mark(
              List.of(EAST, north),
              "circle",
              Map.of("color", Ink.CLASSES.get(1), "borderColor", Ink.ACCENT, "borderWidth", 1.5),
              amount(example),
              "");
      circle.put("symbolSize", sizes.of(example));
      marks.add(circle);
      north -= sizes.of(example) > 30 ? TALL_ROW : ROW + 60;
    }
    if (has(Told::isProvisional)) {
      Map<String, Object> hollow = new LinkedHashMap<>();
      hollow.put("color", Ink.PAPER);
      hollow.put("borderColor", Ink.ACCENT);
      hollow.put("borderWidth", 1.5);
      marks.add(
          MapLegend.mark(
              List.of(EAST, north), "circle", hollow, scene.say("picture.provisional"), ""));
      north -= ROW;
    }
    if (has(figure -> figure.isOver() || figure.isUnder())) {
      Map<String, Object> style =
          Map.of("color", Ink.CLASSES.get(1), "borderColor", Ink.ACCENT, "borderWidth", 1.5);
      marks.add(
          MapLegend.mark(
              List.of(EAST, north), "triangle", style, scene.say("picture.only_end"), ""));
      north -= ROW;
    }
    if (has(figure -> !figure.isKnown() && Look.of(figure) == Look.NOT_KNOWN)) {
      marks.add(square(north, scene.say("figure.not_known")));
      north -= ROW;
    }
    if (has(Figure::isWithheld)) {
      marks.add(square(north, scene.say("picture.withheld")));
      marks.add(MapLegend.stripes(List.of(EAST, north), Ink.TEXT, ""));
      north -= ROW;
    }
    if (has(Figure::cannotExist)) {
      marks.add(square(Ink.PAPER, north, scene.say("picture.map_none")));
    }
    return marks.toArray();
  }

  /** How many of what. */
  private String amount(double example) {
    return (scene.amount(example) + " " + scene.texts().unit(scene.measure().field().unit()))
        .strip();
  }

  private static Map<String, Object> square(int north, String words) {
    return square(Ink.HAIRLINE, north, words);
  }

  private static Map<String, Object> square(String colour, int north, String words) {
    return MapLegend.mark(List.of(EAST, north), "rect", MapLegend.filled(colour), words, "");
  }

  private boolean has(Predicate<Figure> mark) {
    return countries.stream().map(scene::figure).anyMatch(mark);
  }
}

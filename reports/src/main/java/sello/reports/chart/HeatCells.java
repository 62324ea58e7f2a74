package sello.reports.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import sello.reports.Figure;

/**
 * The cells of a heatmap, and the two lines under them that explain their colours and marks: as
 * cells, so that they keep their place in a picture of any size.
 */
record HeatCells(Scene scene, PlaceGrid grid, List<GridLine> lines, ColourClasses classes) {
  /** The outline of what is provisional. */
  private static final Map<String, Object> BROKEN =
      Map.of("borderColor", Ink.QUIET, "borderType", "dashed", "borderWidth", 1);

  /** Stripes that words stand on: wide apart, so that the colour between them can be seen. */
  private static final double STRIPE = 1.5;

  private static final double BETWEEN = 7.5;

  /** Each figure in its class; withheld ones hatched, unknown ones a dash. */
  List<Map<String, Object>> figures() {
    List<Map<String, Object>> cells = new ArrayList<>();
    List<String> columns = List.copyOf(grid.columns().keySet());
    for (int y = 0; y < lines.size(); y++) {
      for (int x = 0; x < columns.size(); x++) {
        int column = x;
        int place = y;
        lines
            .get(y)
            .figure(columns.get(x))
            .ifPresent(figure -> cells.add(figure(column, place, figure)));
      }
    }
    return cells;
  }

  private Map<String, Object> figure(int x, int y, Figure figure) {
    Map<String, Object> cell = cell(x, y, look(figure), words(figure), ink(figure));
    cell.put("tooltip", Map.of("formatter", tip(x, y, figure)));
    return cell;
  }

  private String tip(int x, int y, Figure figure) {
    GridLine line = lines.get(y);
    String column = List.copyOf(grid.columns().values()).get(x);
    return "%s\n%s\n%s".formatted(line.name(), column, Told.inFull(figure, scene.texts()));
  }

  private String words(Figure figure) {
    return figure.isWithheld()
        ? ""
        : figure
            .value()
            .map(value -> ShortNumber.text(figure.field(), value, scene.texts()))
            .orElse("–");
  }

  private String ink(Figure figure) {
    return figure.value().map(value -> classes.words(place(value))).orElse(Ink.QUIET);
  }

  /** The class of the number that stands in the cell. */
  private int place(double value) {
    return classes.of(ShortNumber.rounded(scene.measure().field(), value));
  }

  private Map<String, Object> look(Figure figure) {
    if (figure.isWithheld()) {
      return hatched(Ink.PAPER, Ink.QUIET);
    }
    String colour = figure.value().map(value -> classes.colour(place(value))).orElse(Ink.NONE);
    Map<String, Object> look =
        Told.isLow(figure) && figure.value().isPresent()
            ? hatched(colour, MapInks.over(colour))
            : new LinkedHashMap<>(plain(colour));
    if (Told.isProvisional(figure) && !isAllProvisional()) {
      look.putAll(BROKEN);
    }
    return look;
  }

  private boolean isAllProvisional() {
    return Told.areAllProvisional(grid.figures());
  }

  /** What the colours mean, in a line. */
  List<Map<String, Object>> colours(int y) {
    List<Map<String, Object>> cells = new ArrayList<>();
    for (int x = 0; classes.areSeveral() && x < classes.colours().size(); x++) {
      String bound = bound(Math.max(0, x - 1));
      cells.add(
          cell(x, y, plain(classes.colour(x)), (x == 0 ? "< " : "≥ ") + bound, classes.words(x)));
    }
    return cells;
  }

  private String bound(int place) {
    return scene.amount(scene.drawn(classes.bounds().get(place)));
  }

  /** What the marks mean, in a line: those that occur. */
  List<Map<String, Object>> marks(int y) {
    List<Map<String, Object>> cells = new ArrayList<>();
    if (occurs(Figure::isWithheld)) {
      cells.add(cell(0, y, hatched(Ink.PAPER, Ink.QUIET), scene.say("picture.withheld"), Ink.TEXT));
    }
    if (occurs(figure -> Told.isLow(figure) && figure.isKnown())) {
      cells.add(
          cell(
              cells.size(),
              y,
              hatched(classes.example(), MapInks.over(classes.example())),
              scene.say("picture.small_base"),
              Ink.TEXT));
    }
    if (isAllProvisional()) {
      String words = scene.say("picture.all_provisional");
      cells.add(cell(cells.size(), y, plain(Ink.NONE), words, Ink.TEXT));
    } else if (occurs(Told::isProvisional)) {
      Map<String, Object> broken = new LinkedHashMap<>(plain(Ink.NONE));
      broken.putAll(BROKEN);
      cells.add(cell(cells.size(), y, broken, scene.say("picture.provisional"), Ink.TEXT));
    }
    if (occurs(figure -> !figure.isKnown() && !figure.isWithheld())) {
      cells.add(
          cell(cells.size(), y, plain(Ink.NONE), "– " + scene.say("figure.not_known"), Ink.QUIET));
    }
    return cells;
  }

  private boolean occurs(Predicate<Figure> mark) {
    return lines.stream()
        .flatMap(
            line ->
                grid.columns().keySet().stream().flatMap(column -> line.figure(column).stream()))
        .anyMatch(mark);
  }

  /** A cell of a look of its own: no scale of the library's colours it. */
  static Map<String, Object> cell(
      int x, int y, Map<String, Object> look, String words, String ink) {
    Map<String, Object> label = Marks.text(words, ink);
    boolean isHatched = look.containsKey("decal");
    label.put("textBorderWidth", isHatched ? 4 : 0);
    if (isHatched) {
      label.put("textBorderColor", look.get("color"));
    }
    Map<String, Object> cell = new LinkedHashMap<>();
    cell.put("value", List.of(x, y, 0));
    cell.put("visualMap", false);
    cell.put("itemStyle", look);
    cell.put("label", label);
    cell.put("tooltip", Map.of("formatter", words));
    return cell;
  }

  private static Map<String, Object> plain(String colour) {
    return Map.of("color", colour, "borderColor", Ink.PAPER, "borderWidth", 1.5);
  }

  private static Map<String, Object> hatched(String colour, String lines) {
    Map<String, Object> look = new LinkedHashMap<>(plain(colour));
    look.put(
        "decal",
        Map.of(
            "symbol",
            "rect",
            "color",
            lines,
            "dashArrayX",
            List.of(1, 0),
            "dashArrayY",
            List.of(STRIPE, BETWEEN),
            "rotation",
            -Math.PI / 4));
    return look;
  }
}

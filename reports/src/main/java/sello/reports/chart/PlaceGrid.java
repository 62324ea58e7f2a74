package sello.reports.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.reports.Figure;
import sello.reports.Row;

/**
 * The rows of a table as lines of places and columns of criterion areas, or of whatever a chart
 * draws apart; a table of Europe alone is one line.
 *
 * @param columns name of each column by its code, in the order of the table
 * @param europe Europe's line, where the table carries its figures
 * @param lines the places of which something is told: by the figure in the first column, highest
 *     first; then those without one that can be ranked, and those of which all is withheld, in the
 *     order of the table
 * @param asked how many places were asked for
 */
record PlaceGrid(
    Map<String, String> columns, Optional<GridLine> europe, List<GridLine> lines, int asked) {

  static PlaceGrid of(Scene scene, List<Row> rows) {
    Field<?> apart = scene.chart().apart().orElse(scene.chart().along());
    boolean isOfPlaces = scene.chart().apart().isPresent();
    Map<String, String> columns = new LinkedHashMap<>();
    Map<String, GridLine> lines = new LinkedHashMap<>();
    Map<String, Row> first = new LinkedHashMap<>();
    for (Row row : rows) {
      String column = row.text(apart.name());
      columns.putIfAbsent(column, scene.name(row, apart));
      first.putIfAbsent(column, row);
      lines
          .computeIfAbsent(
              isOfPlaces ? row.text(scene.chart().along().name()) : Fields.EUROPE,
              code ->
                  new GridLine(
                      isOfPlaces ? scene.place(row) : scene.say("place.europe"),
                      scene.measure().field(),
                      new LinkedHashMap<>()))
          .cells()
          .put(column, row);
    }
    List<GridLine> told =
        new ArrayList<>(lines.values().stream().filter(GridLine::isTold).toList());
    columns.keySet().stream().findFirst().ifPresent(column -> told.sort(highestFirst(column)));
    return new PlaceGrid(columns, europe(scene, first), told, lines.size());
  }

  /** Europe's figures stand in every row of the table, under a name of their own. */
  private static Optional<GridLine> europe(Scene scene, Map<String, Row> rows) {
    return scene
        .chart()
        .table()
        .column("europe_" + scene.measure().field().name())
        .map(field -> new GridLine(scene.say("place.europe"), field, rows))
        .filter(GridLine::isTold);
  }

  private static Comparator<GridLine> highestFirst(String column) {
    return Comparator.<GridLine>comparingDouble(
            line ->
                line.figure(column)
                    .filter(figure -> !Told.isLow(figure))
                    .flatMap(Figure::value)
                    .map(value -> -value)
                    .orElse(Double.MAX_VALUE))
        .thenComparing(line -> !line.isKnown());
  }

  /** Of how many places a figure is known. */
  long known() {
    return lines.stream().filter(GridLine::isKnown).count();
  }

  /** Of how many places all that there is is withheld. */
  long withheld() {
    return lines.size() - known();
  }

  /** The figures of all places. */
  List<Figure> figures() {
    return lines.stream()
        .flatMap(line -> columns.keySet().stream().flatMap(column -> line.figure(column).stream()))
        .toList();
  }

  /** Europe's line and the first so many places. */
  List<GridLine> drawn(int room) {
    List<GridLine> drawn = new ArrayList<>();
    europe.ifPresent(drawn::add);
    drawn.addAll(lines.subList(0, Math.max(0, Math.min(lines.size(), room - drawn.size()))));
    return drawn;
  }
}

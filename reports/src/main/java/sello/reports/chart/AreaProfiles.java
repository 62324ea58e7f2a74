package sello.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.reports.Figure;
import sello.reports.Row;

/**
 * The profiles of a few places over the criterion areas of one edition.
 *
 * @param scene what they are drawn from
 * @param grid places by areas
 */
record AreaProfiles(Scene scene, PlaceGrid grid) {

  static AreaProfiles of(Scene scene) {
    return new AreaProfiles(scene, PlaceGrid.of(scene, OnePeriod.of(scene).rows()));
  }

  /** Name of each area by its code. */
  Map<String, String> areas() {
    return grid.columns();
  }

  Optional<GridLine> europe() {
    return grid.europe();
  }

  /** As many places as can be told apart. */
  List<GridLine> drawn() {
    return grid.lines().subList(0, Math.min(Shape.PLACES, grid.lines().size()));
  }

  /** That more places were asked for than are drawn. */
  Optional<String> left() {
    int all = grid.lines().size();
    return all == drawn().size()
        ? Optional.empty()
        : Optional.of(scene.say("picture.drawn_of_note", "drawn", drawn().size(), "all", all));
  }

  /** The figures of a place, area by area. */
  List<Figure> figures(GridLine line) {
    return areas().keySet().stream().flatMap(area -> line.figure(area).stream()).toList();
  }

  /** Whether every area of a place is known. */
  boolean isWhole(GridLine line) {
    List<Figure> figures = figures(line);
    return figures.size() == areas().size()
        && figures.stream().allMatch(figure -> figure.value().isPresent());
  }

  /** A place with all its figures and their intervals. */
  String tip(GridLine line) {
    List<String> tip = new ArrayList<>(List.of(line.name()));
    areas()
        .forEach(
            (area, name) ->
                line.figure(area)
                    .map(figure -> name + ": " + Told.withInterval(figure, scene.texts()))
                    .ifPresent(tip::add));
    return String.join("\n", tip);
  }

  List<Row> rows() {
    return drawn().stream().flatMap(line -> line.cells().values().stream()).toList();
  }
}

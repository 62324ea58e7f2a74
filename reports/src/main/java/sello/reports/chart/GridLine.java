package sello.reports.chart;

import java.util.Map;
import java.util.Optional;
import sello.catalog.Field;
import sello.reports.Figure;
import sello.reports.Row;

/**
 * A line of cells: a place, or Europe.
 *
 * @param name what it is called
 * @param field the figure in its cells
 * @param cells row by the code of its column
 */
record GridLine(String name, Field<?> field, Map<String, Row> cells) {

  /** The figure in a column; empty where the table has no row for it. */
  Optional<Figure> figure(String column) {
    return Optional.ofNullable(cells.get(column)).map(row -> Figure.of(row, field));
  }

  /** Whether it is the place that stands out; Europe's figures stand in rows of other places. */
  boolean isHighlighted(Scene scene) {
    return field.equals(scene.measure().field())
        && cells.values().stream().anyMatch(scene::isHighlighted);
  }

  /** Whether a cell of it is more than "not known". */
  boolean isTold() {
    return cells.keySet().stream()
        .flatMap(column -> figure(column).stream())
        .anyMatch(figure -> figure.isKnown() || figure.isWithheld());
  }

  boolean isKnown() {
    return cells.keySet().stream()
        .flatMap(column -> figure(column).stream())
        .anyMatch(Figure::isKnown);
  }
}

package sello.reports.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sello.catalog.Fields;
import sello.catalog.Flag;
import sello.reports.Figure;
import sello.reports.Row;

/**
 * The rows of a picture by how they stand among each other, the highest of each group first; of
 * ranks the first, and of equal ones that which can fall least far.
 *
 * @param groups rows by how they stand; a group without rows is missing
 */
record Ranking(Map<Standing, List<Row>> groups) {
  /** How a row stands among the others. */
  enum Standing {
    /** It is ranked. */
    RANKED,
    /** Its numbers are too small for a rank. */
    SMALL,
    /** Its figure is known and not told. */
    WITHHELD,
    /** Nothing is known of it. */
    UNKNOWN,
    /** It cannot have a figure. */
    IMPOSSIBLE,
    /** It holds what belongs to no known place. */
    PLACELESS,
    /** It is Europe: no place among its countries. */
    EUROPE
  }

  static Ranking of(Scene scene) {
    return of(scene, scene.rows());
  }

  /** The ranking of some of the rows. */
  static Ranking of(Scene scene, List<Row> rows) {
    return new Ranking(
        rows.stream()
            .sorted(
                Comparator.comparingDouble((Row row) -> order(scene, scene.figure(row)))
                    .thenComparing(
                        row -> scene.isRank() ? scene.figure(row).high().orElse(0.0) : 0.0)
                    .thenComparing(scene::place))
            .collect(Collectors.groupingBy(row -> standing(scene, row))));
  }

  /** What is highest comes first, and of ranks the first. */
  private static double order(Scene scene, Figure figure) {
    return scene.isRank() ? figure.height() : -figure.height();
  }

  private static Standing standing(Scene scene, Row row) {
    if (isEurope(scene, row)) {
      return Standing.EUROPE;
    }
    if (scene.isPlaceless(row)) {
      return Standing.PLACELESS;
    }
    Figure figure = scene.figure(row);
    if (figure.isKnown()) {
      return figure.flag().contains(Flag.LOW_RELIABILITY) ? Standing.SMALL : Standing.RANKED;
    }
    if (figure.flag().contains(Flag.CONFIDENTIAL)) {
      return Standing.WITHHELD;
    }
    return figure.cannotExist() ? Standing.IMPOSSIBLE : Standing.UNKNOWN;
  }

  private static boolean isEurope(Scene scene, Row row) {
    String along = scene.chart().along().name();
    return along.equals(Fields.COUNTRY_CODE.name()) && row.text(along).equals(Fields.EUROPE);
  }

  List<Row> of(Standing standing) {
    return groups.getOrDefault(standing, List.of());
  }

  List<Row> ranked() {
    return of(Standing.RANKED);
  }

  int count(Standing standing) {
    return of(standing).size();
  }

  /** The row of Europe, where its figure is known. */
  Optional<Row> europe(Scene scene) {
    return of(Standing.EUROPE).stream()
        .filter(row -> scene.figure(row).value().isPresent())
        .findFirst();
  }

  int known() {
    return count(Standing.RANKED) + count(Standing.SMALL);
  }

  /** How many places were asked for. */
  int asked() {
    return known()
        + count(Standing.WITHHELD)
        + count(Standing.UNKNOWN)
        + count(Standing.IMPOSSIBLE);
  }
}

package sello.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sello.reports.Figure;
import sello.reports.Row;

/**
 * One line over the years or editions.
 *
 * @param name what it is called; empty where it is the only one
 * @param isEurope whether it is Europe
 * @param figures the figures in the order of time; empty where there is no row
 */
record TimeLine(String name, boolean isEurope, List<Optional<Figure>> figures) {

  static TimeLine of(
      Scene scene, String name, boolean isEurope, List<String> times, List<Row> rows) {
    String along = scene.chart().along().name();
    return new TimeLine(
        name,
        isEurope,
        times.stream()
            .map(
                time ->
                    rows.stream()
                        .filter(row -> row.text(along).equals(time))
                        .findFirst()
                        .map(scene::figure))
            .toList());
  }

  /** The figure at a time, where anything is known of it. */
  Optional<Figure> known(int time) {
    return figures.get(time).filter(Figure::isKnown);
  }

  /** The times at which anything is known, in order. */
  List<Integer> knownTimes() {
    return IntStream.range(0, figures.size())
        .filter(time -> known(time).isPresent())
        .boxed()
        .toList();
  }

  /** The last time at which anything is known. */
  Optional<Integer> newest() {
    List<Integer> known = knownTimes();
    return known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1));
  }

  /** How high it ends; below everything where nothing is known. */
  double end() {
    return newest().flatMap(this::known).map(Figure::height).orElse(Double.NEGATIVE_INFINITY);
  }

  /** Stretches of times without a gap or a break: the line is drawn through each of them. */
  List<List<Integer>> stretches() {
    List<List<Integer>> stretches = new ArrayList<>();
    boolean goesOn = false;
    for (int time = 0; time < figures.size(); time++) {
      Optional<Figure> figure = figures.get(time).filter(one -> one.value().isPresent());
      if (figure.isPresent() && (!goesOn || figure.get().isAfterBreak())) {
        stretches.add(new ArrayList<>());
      }
      goesOn = figure.isPresent();
      if (goesOn) {
        stretches.get(stretches.size() - 1).add(time);
      }
    }
    return stretches;
  }

  /** The times behind the first known, up to the newest, at which the line breaks. */
  List<Integer> breaks() {
    List<Integer> known = knownTimes();
    return IntStream.range(0, figures.size())
        .filter(time -> !known.isEmpty() && time > known.get(0) && time <= newest().orElseThrow())
        .filter(time -> figures.get(time).filter(Figure::isAfterBreak).isPresent())
        .boxed()
        .toList();
  }

  /** Whether all that there is at a time cannot have a figure. */
  boolean isImpossible(int time) {
    return figures.get(time).map(Figure::cannotExist).orElse(true);
  }
}

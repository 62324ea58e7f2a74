package sello.reports.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sello.catalog.Fields;
import sello.catalog.Flag;
import sello.reports.Row;

/**
 * A place in two editions or years.
 *
 * @param name what it is called
 * @param before its row in the earlier one
 * @param after its row in the later one
 * @param from its figure in the earlier one, as it is drawn
 * @param to its figure in the later one, as it is drawn
 * @param isEurope whether it is Europe
 * @param isSmall whether one of the two has small numbers behind it
 */
record SlopeLine(
    String name, Row before, Row after, double from, double to, boolean isEurope, boolean isSmall) {

  /** The places of which both figures are known; the one that ends highest first. */
  static List<SlopeLine> of(Scene scene, String earlier, String later) {
    String time = scene.chart().period().orElseThrow().name();
    PlaceNames names =
        PlaceNames.of(
            scene,
            Optional.of(scene.chart().along()),
            List.of(scene.chart().period().orElseThrow()));
    Map<String, List<Row>> places =
        scene.rows().stream()
            .filter(row -> scene.figure(row).value().isPresent())
            .collect(Collectors.groupingBy(names::of));
    return places.entrySet().stream()
        .flatMap(place -> of(scene, time, earlier, later, place).stream())
        .sorted(Comparator.comparing(SlopeLine::to).reversed().thenComparing(SlopeLine::name))
        .toList();
  }

  private static Optional<SlopeLine> of(
      Scene scene, String time, String earlier, String later, Map.Entry<String, List<Row>> place) {
    return at(place.getValue(), time, earlier)
        .flatMap(
            before ->
                at(place.getValue(), time, later)
                    .map(after -> of(scene, place.getKey(), before, after)));
  }

  private static SlopeLine of(Scene scene, String name, Row before, Row after) {
    return new SlopeLine(
        name,
        before,
        after,
        scene.drawn(scene.figure(before).height()),
        scene.drawn(scene.figure(after).height()),
        after.text(scene.chart().along().name()).equals(Fields.EUROPE),
        isSmall(scene, before) || isSmall(scene, after));
  }

  private static boolean isSmall(Scene scene, Row row) {
    return scene.figure(row).flag().contains(Flag.LOW_RELIABILITY);
  }

  private static Optional<Row> at(List<Row> rows, String time, String period) {
    return rows.stream().filter(row -> row.text(time).equals(period)).findFirst();
  }

  double rise() {
    return to - from;
  }

  /** Rising in the accent, falling in the second ink, Europe in that of the text. */
  String ink() {
    if (isEurope || rise() == 0) {
      return Ink.TEXT;
    }
    return rise() > 0 ? Ink.ACCENT : Ink.SECOND;
  }
}

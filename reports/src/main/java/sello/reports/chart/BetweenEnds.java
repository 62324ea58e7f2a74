package sello.reports.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.reports.Row;

/**
 * What a sentence that names the first figure and the newest says of breaks between the two: they
 * stand side by side, and would be read as a change.
 */
final class BetweenEnds {
  private BetweenEnds() {}

  /**
   * A sentence behind a blank; nothing where no break lies between.
   *
   * @param breaks years or editions behind the first figure, up to the newest, at which the series
   *     breaks
   */
  static String said(Scene scene, Stream<String> breaks) {
    String times = breaks.distinct().sorted().collect(Collectors.joining(", "));
    return times.isEmpty() ? "" : " " + scene.say("picture.break_between", "breaks", times);
  }

  /**
   * The same of one series.
   *
   * @param rows those behind the first figure, up to the newest
   */
  static String said(Scene scene, List<Row> rows) {
    String along = scene.chart().along().name();
    return said(
        scene,
        rows.stream().filter(row -> scene.figure(row).isAfterBreak()).map(row -> row.text(along)));
  }
}

package sello.reports.chart;

import java.util.stream.Collectors;
import java.util.stream.Stream;

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
}

package sello.reports.chart;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which slopes bear their names: all where they are few; else Europe, those that end highest, and
 * the steepest. Names of all would be a thicket in which none is read.
 */
final class SlopeChoice {
  /** So many names can be read. */
  private static final int MOST = 12;

  private static final int HIGHEST = 4;
  private static final int STEEPEST = 3;

  private SlopeChoice() {}

  /**
   * Of lines that are ordered by their end, Europe first.
   *
   * @param room so many names fit from top to bottom
   */
  static List<SlopeLine> named(List<SlopeLine> lines, int room) {
    List<SlopeLine> places = lines.stream().filter(line -> !line.isEurope()).toList();
    if (lines.size() <= Math.min(MOST, room)) {
      return lines;
    }
    Comparator<SlopeLine> byRise = Comparator.comparingDouble(SlopeLine::rise);
    Set<SlopeLine> chosen =
        Stream.of(
                lines.stream().filter(SlopeLine::isEurope),
                steepest(places, byRise.reversed(), 1),
                steepest(places, byRise, -1),
                places.stream().filter(line -> !line.isSmall()).limit(HIGHEST))
            .flatMap(some -> some)
            .distinct()
            .limit(Math.max(2, room))
            .collect(LinkedHashSet::new, Set::add, Set::addAll);
    return lines.stream().filter(chosen::contains).toList();
  }

  /** Small numbers move far by chance alone. */
  private static Stream<SlopeLine> steepest(
      List<SlopeLine> places, Comparator<SlopeLine> order, int direction) {
    return places.stream()
        .filter(line -> !line.isSmall() && direction * line.rise() > 0)
        .sorted(order)
        .limit(STEEPEST);
  }
}

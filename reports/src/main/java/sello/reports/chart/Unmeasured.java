package sello.reports.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The room that ECharts does not leave for names beside a grid: of more than forty it measures
 * every second, of more than eighty every third, and cuts a longer one between.
 */
final class Unmeasured {
  private static final int ALL_MEASURED = 40;

  /** How wide a letter of twelve pixels is. */
  private static final int LETTER = 7;

  /** Of two names the one with fewer letters can be the wider by so many: Kahramanmaraş. */
  private static final int WIDER = 2;

  private Unmeasured() {}

  /** Pixels to leave beside the names. */
  static int width(List<String> names) {
    int step = Math.max(1, (names.size() + ALL_MEASURED - 1) / ALL_MEASURED);
    return step == 1 ? 0 : LETTER * (longest(names, 1) - longest(names, step) + WIDER);
  }

  private static int longest(List<String> names, int step) {
    return IntStream.range(0, names.size())
        .filter(i -> i % step == 0)
        .map(i -> names.get(i).length())
        .max()
        .orElse(0);
  }
}

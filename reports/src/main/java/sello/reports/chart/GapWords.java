package sello.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Words where there is no figure over time. The rule: neighbours of which the same is said have the
 * words once, in their middle; on a narrow screen each one's own would run into the next.
 */
final class GapWords {
  private GapWords() {}

  /**
   * The words at a height.
   *
   * @param why what is said at a place; empty where there is a figure
   */
  static List<Map<String, Object>> at(double height, List<String> times, IntFunction<String> why) {
    List<Map<String, Object>> words = new ArrayList<>();
    int from = 0;
    for (int next = 1; next <= times.size(); next++) {
      String said = why.apply(from);
      if (next < times.size() && why.apply(next).equals(said)) {
        continue;
      }
      if (!said.isEmpty()) {
        String tip = stretch(times.get(from), times.get(next - 1)) + "\n" + said;
        words.add(
            Marks.words(
                (from + next - 1) / 2.0, height, said.replaceFirst(" (?=\\S+$)", "\n"), tip));
      }
      from = next;
    }
    return words;
  }

  private static String stretch(String first, String last) {
    return first.equals(last) ? first : first + " – " + last;
  }
}

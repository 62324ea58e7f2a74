package sello.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which of two columns that are one of the contract counts where both are filled, though they say
 * two things: a village before its {@link Municipality}, and a {@link LaterDecision} before the
 * first one. The other fills the gaps.
 */
final class Precedence {
  private Precedence() {}

  /** Places of columns, those that count first. */
  static List<Integer> ordered(List<Integer> places, List<String> header) {
    if (places.size() < 2) {
      return places;
    }
    List<Integer> ordered = new ArrayList<>(places);
    ordered.sort(Comparator.comparing(place -> rank(header.get(place))));
    return ordered;
  }

  /** Whether the second column only fills the gaps of the first. */
  static boolean isBeside(int first, int second, List<String> header) {
    return second >= 0 && rank(header.get(first)) < rank(header.get(second));
  }

  /** The second columns that must say the same as the first; -1: none. */
  static int[] without(HeaderMatch match, List<String> header) {
    int[] same = match.seconds().clone();
    for (int i = 0; i < same.length; i++) {
      same[i] = isBeside(match.positions()[i], same[i], header) ? -1 : same[i];
    }
    return same;
  }

  private static int rank(String header) {
    if (LaterDecision.isName(header)) {
      return 0;
    }
    return Municipality.isName(header) ? 2 : 1;
  }
}

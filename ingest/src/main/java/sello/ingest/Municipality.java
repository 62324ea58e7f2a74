package sello.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The column of the municipality beside that of the village or town in it: two things under one
 * column of the contract, of which the smaller says where a school is.
 */
final class Municipality {
  private static final Set<String> NAMES =
      Set.of(
          "municipio",
          "commune",
          "gemeinde",
          "comune",
          "obec",
          "concelho",
          "δημος",
          "gemeente",
          "kommun",
          "kommune",
          "kunta",
          "obcina",
          "ilce",
          "ilcesi");

  private Municipality() {}

  /** Places of columns, those of municipalities behind the others. */
  static List<Integer> last(List<Integer> places, List<String> header) {
    List<Integer> ordered = new ArrayList<>(places);
    ordered.sort(Comparator.comparing(place -> isName(header.get(place))));
    return ordered;
  }

  /** Whether a column gives the municipality where another lacks the village or town. */
  static boolean isBeside(int first, int second, List<String> header) {
    return second >= 0 && isName(header.get(second)) && !isName(header.get(first));
  }

  /** The second columns that must say the same as the first; -1: none. */
  static int[] without(HeaderMatch match, List<String> header) {
    int[] same = match.seconds().clone();
    for (int i = 0; i < same.length; i++) {
      same[i] = isBeside(match.positions()[i], same[i], header) ? -1 : same[i];
    }
    return same;
  }

  private static boolean isName(String header) {
    return HeaderName.of(header).isOneOf(NAMES);
  }
}

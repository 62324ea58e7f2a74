package sello.transforms.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every set of whole numbers that fits the relations of a small system, one by one: the same
 * question as the attack's, without a linear programme. Bounded by its public cell "most".
 */
final class AllThatFits {
  private final Counts counts;
  private final Map<String, Integer> places = new TreeMap<>();
  private final List<List<Told>> toldWith = new ArrayList<>();
  private final List<long[]> all = new ArrayList<>();

  /** A relation by places of cells. */
  private record Told(Map<Integer, Long> terms, Relation relation) {
    boolean fits(long[] values) {
      long sum = 0;
      for (Map.Entry<Integer, Long> term : terms.entrySet()) {
        sum += term.getValue() * values[term.getKey()];
      }
      return switch (relation.sense()) {
        case EQUAL -> sum == relation.constant();
        case AT_MOST -> sum <= relation.constant();
        case AT_LEAST -> sum >= relation.constant();
      };
    }
  }

  AllThatFits(Counts counts) {
    this.counts = counts;
    for (Cell cell : counts.cells()) {
      places.put(cell.id(), places.size());
      toldWith.add(new ArrayList<>());
    }
    for (Relation relation : counts.relations()) {
      Map<Integer, Long> terms = new TreeMap<>();
      relation.coefficients().forEach((id, by) -> terms.put(places.get(id), by));
      toldWith.get(Collections.max(terms.keySet())).add(new Told(terms, relation));
    }
    list(new long[counts.size()], 0, counts.cells().get(places.get("most")).value());
  }

  private void list(long[] values, int cell, long most) {
    if (cell == values.length) {
      all.add(values.clone());
      return;
    }
    boolean isPublic = counts.cells().get(cell).isPublic();
    long from = isPublic ? counts.cells().get(cell).value() : 0;
    long to = isPublic ? from : most;
    for (values[cell] = from; values[cell] <= to; values[cell]++) {
      if (toldWith.get(cell).stream().allMatch(told -> told.fits(values))) {
        list(values, cell + 1, most);
      }
    }
  }

  private long sum(Map<String, Long> coefficients, long[] values) {
    return coefficients.entrySet().stream()
        .mapToLong(term -> term.getValue() * values[places.get(term.getKey())])
        .sum();
  }

  /** Ends of each sum over all that fits what is shown, where withheld cells have a least value. */
  List<Range> ranges(List<Map<String, Long>> sums, Set<String> withheld, long least) {
    List<long[]> left = all.stream().filter(values -> fits(values, withheld, least)).toList();
    return sums.stream()
        .map(sum -> left.stream().mapToLong(values -> sum(sum, values)).summaryStatistics())
        .map(found -> new Range(found.getMin(), found.getMax()))
        .toList();
  }

  private boolean fits(long[] values, Set<String> withheld, long least) {
    for (int cell = 0; cell < values.length; cell++) {
      Cell truth = counts.cells().get(cell);
      boolean isHidden = withheld.contains(truth.id());
      if (isHidden ? values[cell] < least : values[cell] != truth.value()) {
        return false;
      }
    }
    return true;
  }
}

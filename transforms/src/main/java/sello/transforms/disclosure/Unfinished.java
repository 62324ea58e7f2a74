package sello.transforms.disclosure;

import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A move that does not fit all relations yet: one step more than another.
 *
 * @param goal by how much the sum of the need is to change
 * @param weight of the cells that are not withheld yet
 * @param loss the sum of their values
 * @param misfits how many relations do not fit, or fewer while that is not known
 * @param number in order of making, which follows the ids of cells
 */
record Unfinished(
    Optional<Unfinished> before,
    int cell,
    long step,
    long goal,
    int weight,
    long loss,
    int size,
    int misfits,
    long number) {
  private static final Comparator<Unfinished> LAST =
      Comparator.comparingLong(Unfinished::loss)
          .thenComparingInt(Unfinished::size)
          .thenComparingLong(Unfinished::number);

  /** The first move that fits is the best. */
  static final Comparator<Unfinished> CHEAPEST =
      Comparator.comparingInt(Unfinished::weight).thenComparing(LAST);

  /** Each relation that does not fit is thought to cost one more cell. */
  static final Comparator<Unfinished> NEAREST =
      Comparator.<Unfinished>comparingInt(move -> move.weight + move.misfits)
          .thenComparingInt(Unfinished::misfits)
          .thenComparing(LAST);

  static Unfinished start(long goal) {
    return new Unfinished(Optional.empty(), -1, 0, goal, 0, 0, 0, 0, goal);
  }

  Unfinished withMisfits(int actual) {
    return new Unfinished(before, cell, step, goal, weight, loss, size, actual, number);
  }

  SortedMap<Integer, Long> steps() {
    SortedMap<Integer, Long> steps = new TreeMap<>();
    Optional<Unfinished> at = Optional.of(this);
    while (at.isPresent() && at.get().size > 0) {
      steps.put(at.get().cell, at.get().step);
      at = at.get().before;
    }
    return steps;
  }
}

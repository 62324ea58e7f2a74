package sello.transforms.disclosure;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The cells withheld so far: those that must be, and those that some move relies on. */
final class Covers {
  private static final int SPARED = 10_000;

  private final Counts counts;
  private final boolean[] isFixed;
  private final int[] weights;
  private final int[] uses;
  private final Map<Need, Move> moves = new HashMap<>();
  private int weight;
  private long loss;

  /**
   * @param fixed withheld whatever is chosen
   * @param spared withheld only where nothing else will do: one weighs more than any others
   */
  Covers(Counts counts, Collection<Integer> fixed, Collection<Integer> spared) {
    this.counts = counts;
    this.isFixed = new boolean[counts.size()];
    this.uses = new int[counts.size()];
    this.weights = new int[counts.size()];
    Arrays.fill(weights, 1);
    spared.forEach(cell -> weights[cell] = SPARED);
    fixed.forEach(cell -> isFixed[cell] = true);
  }

  boolean isWithheld(int cell) {
    return isFixed[cell] || uses[cell] > 0;
  }

  /** What it costs to withhold one more cell. */
  int weight(int cell) {
    return isWithheld(cell) ? 0 : weights[cell];
  }

  void rely(Need need, Move move) {
    release(need);
    moves.put(need, move);
    for (int cell : move.cells()) {
      if (uses[cell]++ == 0 && !isFixed[cell]) {
        weight += weights[cell];
        loss += counts.values()[cell];
      }
    }
  }

  void release(Need need) {
    Optional.ofNullable(moves.remove(need)).map(Move::cells).ifPresent(this::free);
  }

  private void free(Iterable<Integer> cells) {
    for (int cell : cells) {
      if (--uses[cell] == 0 && !isFixed[cell]) {
        weight -= weights[cell];
        loss -= counts.values()[cell];
      }
    }
  }

  Optional<Move> move(Need need) {
    return Optional.ofNullable(moves.get(need));
  }

  /** Cells withheld only because some move relies on them. */
  Set<Integer> secondary() {
    Set<Integer> found = new TreeSet<>();
    for (int cell = 0; cell < uses.length; cell++) {
      if (uses[cell] > 0 && !isFixed[cell]) {
        found.add(cell);
      }
    }
    return found;
  }

  Cost cost() {
    return new Cost(weight, loss);
  }

  /** Fewest cells by weight, then smallest loss, which is the sum of their values. */
  record Cost(int weight, long loss) implements Comparable<Cost> {
    @Override
    public int compareTo(Cost other) {
      int byWeight = Integer.compare(weight, other.weight);
      return byWeight != 0 ? byWeight : Long.compare(loss, other.loss);
    }
  }
}

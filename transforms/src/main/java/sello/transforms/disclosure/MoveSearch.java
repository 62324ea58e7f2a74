package sello.transforms.disclosure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Finds the move that meets a need with the fewest further cells, then the smallest loss.
 *
 * <p>Cheapest first over unfinished moves: one relation that does not fit is mended by one of its
 * cells, until all fit. Whole numbers only, no cell below 1, no public cell, no zero.
 */
final class MoveSearch {
  private static final int MOST_TRIED = 4_000;
  private static final Comparator<Unfinished> CHEAPEST =
      Comparator.comparingInt(Unfinished::weight)
          .thenComparingLong(Unfinished::loss)
          .thenComparingInt(Unfinished::size)
          .thenComparingLong(Unfinished::number);

  private final Counts counts;
  private final long[] slack;
  private final Covers covers;

  MoveSearch(Counts counts, Covers covers) {
    this.counts = counts;
    this.covers = covers;
    this.slack = counts.rows().stream().mapToLong(row -> row.slack(counts.values())).toArray();
  }

  /** A move with one more step than another; the goal is the step of the need. */
  private record Unfinished(
      Optional<Unfinished> before,
      int cell,
      long step,
      long goal,
      int weight,
      long loss,
      int size,
      long number) {
    SortedMap<Integer, Long> steps() {
      SortedMap<Integer, Long> steps = new TreeMap<>();
      for (Optional<Unfinished> at = Optional.of(this);
          at.isPresent() && at.get().size > 0;
          at = at.get().before) {
        steps.put(at.get().cell, at.get().step);
      }
      return steps;
    }
  }

  /**
   * The cheapest move found; empty when there is none or the search grew too long.
   *
   * @param allowed which cells may be withheld
   */
  Optional<Move> find(Need need, IntPredicate allowed) {
    return new Search(need, allowed).run();
  }

  /** One search. */
  private final class Search {
    private final Need need;
    private final IntPredicate allowed;
    private final PriorityQueue<Unfinished> open = new PriorityQueue<>(CHEAPEST);
    private final Set<Map<Integer, Long>> tried = new HashSet<>();
    private long number;

    Search(Need need, IntPredicate allowed) {
      this.need = need;
      this.allowed = allowed;
      for (long goal : need.steps()) {
        open.add(new Unfinished(Optional.empty(), -1, 0, goal, 0, 0, 0, number++));
      }
    }

    Optional<Move> run() {
      while (!open.isEmpty() && tried.size() < MOST_TRIED) {
        Unfinished cheapest = open.remove();
        SortedMap<Integer, Long> steps = cheapest.steps();
        if (steps.isEmpty() || tried.add(steps)) {
          Optional<Misfit> misfit = misfit(steps, cheapest.goal());
          if (misfit.isEmpty()) {
            return Optional.of(new Move(steps));
          }
          mend(cheapest, steps, misfit.get());
        }
      }
      return Optional.empty();
    }

    /** The need first; then of the relations that do not fit the one with the fewest cells. */
    private Optional<Misfit> misfit(Map<Integer, Long> steps, long goal) {
      long missing = Move.of(need.sum(), steps) - goal;
      if (missing != 0) {
        return Optional.of(new Misfit(need.sum(), missing, true));
      }
      Set<Integer> touched = new TreeSet<>();
      steps.keySet().forEach(cell -> Arrays.stream(counts.rowsOf(cell)).forEach(touched::add));
      return touched.stream().flatMap(row -> misfit(steps, (int) row).stream()).findFirst();
    }

    private Optional<Misfit> misfit(Map<Integer, Long> steps, int at) {
      Row row = counts.rows().get(at);
      long moved = Move.of(row.sum(), steps);
      boolean fits = row.isEquality() ? moved == 0 : moved <= slack[at];
      return fits
          ? Optional.empty()
          : Optional.of(new Misfit(row.sum(), moved - slack[at], row.isEquality()));
    }

    private void mend(Unfinished move, Map<Integer, Long> steps, Misfit misfit) {
      for (int i = 0; i < misfit.sum.cells().length; i++) {
        int cell = misfit.sum.cells()[i];
        if (!steps.containsKey(cell) && counts.cell(cell).isWithholdable() && allowed.test(cell)) {
          long step = Math.max(misfit.step(i), 1 - counts.values()[cell]);
          if (step != 0) {
            open.add(with(move, cell, step));
          }
        }
      }
    }

    private Unfinished with(Unfinished move, int cell, long step) {
      return new Unfinished(
          Optional.of(move),
          cell,
          step,
          move.goal(),
          move.weight() + covers.weight(cell),
          move.loss() + (covers.isWithheld(cell) ? 0 : counts.values()[cell]),
          move.size() + 1,
          number++);
    }
  }

  /** A sum that is too large by an excess, or too small where it must be exact. */
  private record Misfit(Sum sum, long excess, boolean isExact) {
    /** By how much one cell would have to change; rounded so that an exact sum is not passed. */
    long step(int i) {
      long coefficient = sum.coefficients()[i];
      long towardsZero = -excess / coefficient;
      boolean isWhole = excess % coefficient == 0;
      return isWhole || isExact ? towardsZero : towardsZero - Long.signum(coefficient);
    }
  }
}

package sello.transforms.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Finds a move that meets a need with the fewest further cells, then the smallest loss.
 *
 * <p>Unfinished moves are mended: one relation that does not fit by one of its cells, until all
 * fit; in whole numbers, no cell below 1, no public cell, no zero. Cheapest first finds the best,
 * but not soon where many relations must be mended; then each that does not fit counts as one more
 * cell, which leads straight on and may miss the best.
 */
final class MoveSearch {
  private static final int MOST_TRIED = 1_000;

  private static final Comparator<Unfinished> LAST =
      Comparator.comparingLong(Unfinished::loss)
          .thenComparingInt(Unfinished::size)
          .thenComparingLong(Unfinished::number);
  private static final Comparator<Unfinished> CHEAPEST =
      Comparator.comparingInt(Unfinished::weight).thenComparing(LAST);
  private static final Comparator<Unfinished> NEAREST =
      Comparator.<Unfinished>comparingInt(move -> move.weight + move.misfits)
          .thenComparingInt(Unfinished::misfits)
          .thenComparing(LAST);

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
      int misfits,
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

    Unfinished with(int actual) {
      return new Unfinished(before, cell, step, goal, weight, loss, size, actual, number);
    }
  }

  /**
   * The move found; empty when there is none or both searches grew too long.
   *
   * @param allowed which cells may be withheld
   */
  Optional<Move> find(Need need, IntPredicate allowed) {
    Search cheapest = new Search(need, allowed, CHEAPEST);
    return cheapest
        .run()
        .or(() -> cheapest.isExhausted() ? Optional.empty() : nearest(need, allowed));
  }

  private Optional<Move> nearest(Need need, IntPredicate allowed) {
    return new Search(need, allowed, NEAREST).run();
  }

  /** One search. */
  private final class Search {
    private final Need need;
    private final IntPredicate allowed;
    private final PriorityQueue<Unfinished> open;
    private final Set<Map<Integer, Long>> tried = new HashSet<>();
    private long number;

    Search(Need need, IntPredicate allowed, Comparator<Unfinished> order) {
      this.need = need;
      this.allowed = allowed;
      this.open = new PriorityQueue<>(order);
      for (long goal : need.steps()) {
        open.add(new Unfinished(Optional.empty(), -1, 0, goal, 0, 0, 0, 0, number++));
      }
    }

    boolean isExhausted() {
      return open.isEmpty();
    }

    Optional<Move> run() {
      while (!open.isEmpty() && tried.size() < MOST_TRIED) {
        Unfinished first = open.remove();
        SortedMap<Integer, Long> steps = first.steps();
        List<Misfit> misfits = misfits(steps, first.goal());
        if (misfits.isEmpty()) {
          return Optional.of(new Move(steps));
        }
        if (misfits.size() > first.misfits()) {
          open.add(first.with(misfits.size()));
        } else if (steps.isEmpty() || tried.add(steps)) {
          mend(first, steps, misfits);
        }
      }
      return Optional.empty();
    }

    /** The need first; then the relations that do not fit, those with the fewest cells first. */
    private List<Misfit> misfits(Map<Integer, Long> steps, long goal) {
      List<Misfit> misfits = new ArrayList<>();
      long missing = Move.of(need.sum(), steps) - goal;
      if (missing != 0) {
        misfits.add(new Misfit(need.sum(), missing, true));
      }
      steps.keySet().stream()
          .flatMapToInt(cell -> Arrays.stream(counts.rowsOf(cell)))
          .sorted()
          .distinct()
          .forEach(row -> misfit(steps, row).ifPresent(misfits::add));
      return misfits;
    }

    private Optional<Misfit> misfit(Map<Integer, Long> steps, int at) {
      Row row = counts.rows().get(at);
      long moved = Move.of(row.sum(), steps);
      boolean fits = row.isEquality() ? moved == 0 : moved <= slack[at];
      return fits
          ? Optional.empty()
          : Optional.of(new Misfit(row.sum(), moved - slack[at], row.isEquality()));
    }

    private void mend(Unfinished move, Map<Integer, Long> steps, List<Misfit> misfits) {
      Misfit misfit = misfits.get(0);
      for (int i = 0; i < misfit.sum.cells().length; i++) {
        int cell = misfit.sum.cells()[i];
        if (!steps.containsKey(cell) && counts.cell(cell).isWithholdable() && allowed.test(cell)) {
          long step = Math.max(misfit.step(i), 1 - counts.values()[cell]);
          if (step != 0) {
            open.add(next(move, cell, step, misfits.size() - 1));
          }
        }
      }
    }

    private Unfinished next(Unfinished move, int cell, long step, int misfits) {
      return new Unfinished(
          Optional.of(move),
          cell,
          step,
          move.goal(),
          move.weight() + covers.weight(cell),
          move.loss() + (covers.isWithheld(cell) ? 0 : counts.values()[cell]),
          move.size() + 1,
          misfits,
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

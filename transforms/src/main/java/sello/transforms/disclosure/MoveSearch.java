package sello.transforms.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
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

  private final Counts counts;
  private final Covers covers;
  private final Misfits misfits;
  private final Set<Need> far = new HashSet<>();

  MoveSearch(Counts counts, Covers covers) {
    this.counts = counts;
    this.covers = covers;
    this.misfits = new Misfits(counts);
  }

  /**
   * The move found; empty when there is none or both searches grew too long.
   *
   * @param allowed which cells may be withheld
   */
  Optional<Move> find(Need need, IntPredicate allowed) {
    if (!far.contains(need)) {
      Search cheapest = new Search(need, allowed, Unfinished.CHEAPEST);
      Optional<Move> found = cheapest.run();
      if (found.isPresent() || cheapest.open.isEmpty()) {
        return found;
      }
      far.add(need);
    }
    return new Search(need, allowed, Unfinished.NEAREST).run();
  }

  /** One search. */
  private final class Search {
    private final Need need;
    private final IntPredicate allowed;
    private final Comparator<Unfinished> order;
    private final PriorityQueue<Unfinished> open;
    private final Set<Map<Integer, Long>> tried = new HashSet<>();
    private long number;

    Search(Need need, IntPredicate allowed, Comparator<Unfinished> order) {
      this.need = need;
      this.allowed = allowed;
      this.order = order;
      this.open = new PriorityQueue<>(order);
      need.steps().forEach(goal -> open.add(Unfinished.start(goal)));
    }

    Optional<Move> run() {
      while (!open.isEmpty() && tried.size() < MOST_TRIED) {
        Unfinished first = open.remove();
        SortedMap<Integer, Long> steps = first.steps();
        List<Misfit> left = misfits(steps, first.goal());
        if (left.isEmpty()) {
          return Optional.of(new Move(steps));
        }
        Unfinished known = first.withMisfits(Math.max(left.size(), first.misfits()));
        if (comesBehind(known)) {
          open.add(known);
        } else if (steps.isEmpty() || tried.add(steps)) {
          mend(first, steps, left);
        }
      }
      return Optional.empty();
    }

    /** Whether another is to be mended before, now that it is known how many relations misfit. */
    private boolean comesBehind(Unfinished move) {
      return !open.isEmpty() && order.compare(open.peek(), move) < 0;
    }

    /** The need first. */
    private List<Misfit> misfits(Map<Integer, Long> steps, long goal) {
      List<Misfit> all = new ArrayList<>();
      long missing = Move.of(need.sum(), steps) - goal;
      if (missing != 0) {
        all.add(new Misfit(need.sum(), missing, true));
      }
      all.addAll(misfits.of(steps));
      return all;
    }

    private void mend(Unfinished move, Map<Integer, Long> steps, List<Misfit> left) {
      Misfit misfit = left.get(0);
      for (int i = 0; i < misfit.sum().cells().length; i++) {
        int cell = misfit.sum().cells()[i];
        if (!steps.containsKey(cell) && counts.cell(cell).isWithholdable() && allowed.test(cell)) {
          long step = Math.max(misfit.step(i), 1 - counts.values()[cell]);
          if (step != 0) {
            open.add(next(move, cell, step, left.size() - 1));
          }
        }
      }
    }

    private Unfinished next(Unfinished move, int cell, long step, int left) {
      return new Unfinished(
          Optional.of(move),
          cell,
          step,
          move.goal(),
          move.weight() + covers.weight(cell),
          move.loss() + (covers.isWithheld(cell) ? 0 : counts.values()[cell]),
          move.size() + 1,
          left,
          ++number);
    }
  }
}

package sello.transforms.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Shows without a programme that what is asked for stays possible: by other sets of counts that fit
 * all that is shown, in which nothing but withheld cells differs from the truth. One suffices for
 * each end of a demand.
 *
 * <p>Where none is found, nothing is said: there may be some yet.
 */
final class Alternatives {
  private final Counts counts;
  private final IntPredicate isHidden;
  private final MoveSearch search;

  Alternatives(Counts counts, Set<Integer> hidden) {
    this.counts = counts;
    this.isHidden = hidden::contains;
    this.search = new MoveSearch(counts, new Covers(counts, hidden, List.of()));
  }

  boolean show(Demand demand) {
    return Need.of(demand).stream().allMatch(this::isShown);
  }

  private boolean isShown(Need need) {
    return search.find(need, isHidden).filter(move -> meets(move, need)).isPresent();
  }

  /** Whatever the search does, this is what is relied on. */
  private boolean meets(Move move, Need need) {
    return need.steps().contains(Move.of(need.sum(), move.steps()))
        && move.steps().entrySet().stream().allMatch(this::isPossible)
        && move.steps().keySet().stream()
            .flatMapToInt(cell -> IntStream.of(counts.rowsOf(cell)))
            .distinct()
            .mapToObj(counts.rows()::get)
            .allMatch(row -> fits(row, move));
  }

  private boolean isPossible(Map.Entry<Integer, Long> step) {
    return isHidden.test(step.getKey()) && counts.values()[step.getKey()] + step.getValue() >= 1;
  }

  private boolean fits(Row row, Move move) {
    long moved = Move.of(row.sum(), move.steps());
    return row.isEquality() ? moved == 0 : moved <= row.slack(counts.values());
  }
}

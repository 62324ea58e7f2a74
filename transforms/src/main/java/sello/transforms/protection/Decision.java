package sello.transforms.protection;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sello.catalog.Disclosure;
import sello.transforms.disclosure.Counts;
import sello.transforms.disclosure.Withholding;

/**
 * Which cells are withheld: those that are too small or sums of too few, those that the release
 * before withheld with the same value, what tells the same numbers, and as many others as it takes.
 *
 * @param cells all cells, in the order of their ids
 * @param primary ids of those withheld for their own sake
 * @param withheld ids of all that are withheld
 */
record Decision(List<KnownCell> cells, Set<String> primary, Set<String> withheld) {

  /**
   * @param orders by family, which counts are never above which
   * @param earlier what the release before showed and withheld
   */
  static Decision of(
      List<KnownCell> cells,
      Map<String, List<Disclosure.Order>> orders,
      Map<KnownCell.Place, Earlier> earlier) {
    CellSystem system = new CellSystem(cells, orders, shownBefore(cells, earlier));
    Counts counts = system.counts();
    Set<String> withheld = new HashSet<>(same(cells, earlier, false));
    withheld.addAll(system.sumsOfFew());
    withheld.addAll(system.small());
    while (true) {
      Set<String> start = withCovers(system, withheld);
      SameCounts same = system.same();
      Withholding found = Withholding.of(counts, same.of(start), same.of(system.wholes()));
      withheld = same.all(found.cells());
      if (system.withTwins(withheld).equals(withheld)) {
        Set<String> primary = system.small();
        primary.addAll(system.sumsOfFew());
        return new Decision(system.cells(), primary, withheld);
      }
    }
  }

  /** These cells, their twins and covers found in totals, and the twins of these, and so on. */
  private static Set<String> withCovers(CellSystem system, Set<String> withheld) {
    Set<String> before = withheld;
    Set<String> after = system.covered(system.withTwins(before));
    while (!after.equals(before)) {
      before = after;
      after = system.covered(system.withTwins(before));
    }
    return after;
  }

  /**
   * A cell of the release before.
   *
   * @param isShown whether it was published
   */
  record Earlier(long count, boolean isShown) {}

  /** Ids of the cells that the release before showed with the same value: they hide nothing. */
  static Set<String> shownBefore(List<KnownCell> cells, Map<KnownCell.Place, Earlier> earlier) {
    return same(cells, earlier, true);
  }

  /** Cells whose value is that of the release before, which showed it or not. */
  private static Set<String> same(
      List<KnownCell> cells, Map<KnownCell.Place, Earlier> earlier, boolean isShown) {
    return cells.stream()
        .filter(cell -> new Earlier(cell.count(), isShown).equals(earlier.get(cell.place())))
        .map(KnownCell::id)
        .collect(Collectors.toSet());
  }

  Status status(KnownCell cell) {
    if (!withheld.contains(cell.id())) {
      return Status.PUBLISHED;
    }
    return primary.contains(cell.id()) ? Status.PRIMARY : Status.SECONDARY;
  }
}

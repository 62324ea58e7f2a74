package sello.transforms.protection;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import sello.transforms.disclosure.Counts;
import sello.transforms.disclosure.Withholding;

/**
 * Which cells are withheld: those that are too small or sums of too few, those that the last
 * release with the same value withheld, what tells the same numbers, and as many others as it
 * takes.
 *
 * @param cells all cells, in the order of their ids
 * @param primary ids of those withheld for their own sake
 * @param withheld ids of all that are withheld
 */
record Decision(List<KnownCell> cells, Set<String> primary, Set<String> withheld) {

  /**
   * No relation is known between counts of different periods: each is decided alone, and side by
   * side.
   *
   * @param families what everybody knows of their counts
   * @param earlier what releases before this one showed and withheld
   */
  static Decision of(List<KnownCell> cells, Families families, EarlierReleases earlier) {
    List<Decision> periods =
        KnownCell.byPeriod(cells).parallelStream()
            .map(period -> ofPeriod(period, families, earlier.of(period)))
            .toList();
    return new Decision(
        periods.stream()
            .flatMap(period -> period.cells.stream())
            .sorted(Comparator.comparing(KnownCell::id))
            .toList(),
        union(periods, Decision::primary),
        union(periods, Decision::withheld));
  }

  private static Set<String> union(List<Decision> periods, Function<Decision, Set<String>> part) {
    return periods.stream().flatMap(p -> part.apply(p).stream()).collect(Collectors.toSet());
  }

  private static Decision ofPeriod(
      List<KnownCell> cells, Families families, EarlierReleases.Recalled earlier) {
    Set<String> withheld = earlier.withheld();
    // A program that did not know what everybody knows may have withheld it.
    return earlier.isAsBefore() && Collections.disjoint(families.known(cells), withheld)
        ? again(cells, withheld)
        : anew(cells, families, earlier.shown(), withheld);
  }

  /** What was shown cannot be taken back, and what was withheld stays so: nothing is to choose. */
  private static Decision again(List<KnownCell> cells, Set<String> withheld) {
    return new Decision(
        cells,
        cells.stream()
            .filter(cell -> cell.isTooSmall() || cell.isSumOfFew())
            .map(KnownCell::id)
            .filter(withheld::contains)
            .collect(Collectors.toSet()),
        withheld);
  }

  private static Decision anew(
      List<KnownCell> cells, Families families, Set<String> shown, Set<String> withheldBefore) {
    CellSystem system = new CellSystem(cells, families, shown);
    Set<String> before = new HashSet<>(withheldBefore);
    before.removeAll(families.known(cells));
    Set<String> withheld = ofCounts(system, before);
    before.addAll(withheld);
    withheld.addAll(system.sums().withheld(before));
    Set<String> primary = system.small();
    primary.addAll(system.sumsOfFew());
    cells.stream()
        .filter(cell -> cell.isSumOfFew() && withheld.contains(cell.id()))
        .map(KnownCell::id)
        .forEach(primary::add);
    return new Decision(cells, primary, withheld);
  }

  private static Set<String> ofCounts(CellSystem system, Set<String> before) {
    Counts counts = system.counts();
    Set<String> withheld = new HashSet<>(before);
    withheld.removeAll(system.sums().ids());
    withheld.addAll(system.sumsOfFew());
    withheld.addAll(system.small());
    while (true) {
      Set<String> start = withCovers(system, withheld);
      SameCounts same = system.same();
      Withholding found = Withholding.of(counts, same.of(start), same.of(system.wholes()));
      withheld = same.all(found.cells());
      if (system.withTwins(withheld).equals(withheld)) {
        return new HashSet<>(withheld);
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
   * Whether the release before had these cells with the same values and showed just the same of
   * them: then it is known already, all that can be worked out.
   */
  static boolean showsNothingNew(EarlierReleases.Recalled earlier, Set<String> withheld) {
    return earlier.isAsBefore()
        && earlier.cells().stream()
            .map(KnownCell::id)
            .filter(withheld::contains)
            .collect(Collectors.toSet())
            .equals(earlier.withheld());
  }

  Status status(KnownCell cell) {
    if (!withheld.contains(cell.id())) {
      return Status.PUBLISHED;
    }
    return primary.contains(cell.id()) ? Status.PRIMARY : Status.SECONDARY;
  }
}

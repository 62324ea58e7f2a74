package sello.transforms.protection;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What earlier releases showed and withheld, by place and value: whoever kept them knows it, also
 * when a release in between had another value, or none.
 */
final class EarlierReleases {
  private final Map<Value, Seen> values = new HashMap<>();

  /** A count at its place. */
  private record Value(KnownCell.Place place, long count) {}

  /**
   * What became of a value.
   *
   * @param isWithheld whether the last release that had it withheld it
   * @param wasShown whether any release showed it
   * @param isLatest whether the release before has it
   */
  record Seen(boolean isWithheld, boolean wasShown, boolean isLatest) {}

  /** Adds a value; each stands once. */
  void add(KnownCell cell, Seen seen) {
    values.put(new Value(cell.place(), cell.count()), seen);
  }

  /** Whether the release before had each of these cells with the same value. */
  boolean isAsBefore(Collection<KnownCell> cells) {
    return cells.stream().allMatch(cell -> is(cell, Seen::isLatest));
  }

  /** Ids of the cells whose value an earlier release showed: they hide nothing. */
  Set<String> shown(Collection<KnownCell> cells) {
    return ids(cells, Seen::wasShown);
  }

  /** Ids of the cells whose value was withheld by the last release that had it. */
  Set<String> withheld(Collection<KnownCell> cells) {
    return ids(cells, Seen::isWithheld);
  }

  private Set<String> ids(Collection<KnownCell> cells, Predicate<Seen> what) {
    return cells.stream()
        .filter(cell -> is(cell, what))
        .map(KnownCell::id)
        .collect(Collectors.toSet());
  }

  private boolean is(KnownCell cell, Predicate<Seen> what) {
    Seen seen = values.get(new Value(cell.place(), cell.count()));
    return seen != null && what.test(seen);
  }
}

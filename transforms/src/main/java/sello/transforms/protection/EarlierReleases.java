package sello.transforms.protection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
   * @param isWithheld whether the last release that had it withheld it; where two codes had it and
   *     it is not known which was the last, whether it was withheld under either
   * @param wasShown whether any release showed it
   * @param isLatest whether the release before has it
   */
  record Seen(boolean isWithheld, boolean wasShown, boolean isLatest) {
    /** Of a value that no release had. */
    static final Seen NEVER = new Seen(false, false, false);

    /** What became of a value that stood under two codes of one region, one after the other. */
    Seen and(Seen other) {
      Seen last = other.isLatest ? other : this;
      return new Seen(
          isLatest == other.isLatest ? isWithheld || other.isWithheld : last.isWithheld,
          wasShown || other.wasShown,
          isLatest || other.isLatest);
    }
  }

  /** Adds a value. */
  void add(KnownCell cell, Seen seen) {
    values.merge(new Value(cell.place(), cell.count()), seen, Seen::and);
  }

  /** What became of these cells; each is looked for once. */
  Recalled of(Collection<KnownCell> cells) {
    List<Seen> seen = new ArrayList<>(cells.size());
    for (KnownCell cell : cells) {
      seen.add(values.getOrDefault(new Value(cell.place(), cell.count()), Seen.NEVER));
    }
    return new Recalled(List.copyOf(cells), seen);
  }

  /**
   * What became of some cells.
   *
   * @param seen for each of the cells, in their order
   */
  record Recalled(List<KnownCell> cells, List<Seen> seen) {
    /** Whether the release before had each of the cells with the same value. */
    boolean isAsBefore() {
      return seen.stream().allMatch(Seen::isLatest);
    }

    /** Ids of the cells whose value an earlier release showed: they hide nothing. */
    Set<String> shown() {
      return ids(Seen::wasShown);
    }

    /** Ids of the cells whose value was withheld by the last release that had it. */
    Set<String> withheld() {
      return ids(Seen::isWithheld);
    }

    private Set<String> ids(Predicate<Seen> what) {
      return IntStream.range(0, cells.size())
          .filter(i -> what.test(seen.get(i)))
          .mapToObj(i -> cells.get(i).id())
          .collect(Collectors.toSet());
    }
  }
}

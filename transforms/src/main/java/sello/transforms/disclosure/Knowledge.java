package sello.transforms.disclosure;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * All that is known when some cells are hidden, split into groups of hidden cells that have no
 * relation with each other: what is shown is a constant, and links nothing.
 */
final class Knowledge {
  private final Counts counts;
  private final long least;
  private final boolean isUndecidedOpen;
  private final boolean[] isHidden;
  private final int[] next;
  private final Map<Integer, int[]> cells = new HashMap<>();
  private final Map<Integer, List<Row>> rows = new HashMap<>();
  private final Map<Integer, Extremes> extremes = new HashMap<>();

  /**
   * @param known the relations that are known
   * @param asked sums whose range will be asked for
   * @param least what every hidden cell is at least
   * @param isUndecidedOpen whether an undecided end of a range has no limit
   */
  Knowledge(
      Counts counts,
      Set<Integer> hidden,
      List<Row> known,
      List<Demand> asked,
      long least,
      boolean isUndecidedOpen) {
    this.counts = counts;
    this.least = least;
    this.isUndecidedOpen = isUndecidedOpen;
    this.isHidden = new boolean[counts.size()];
    this.next = IntStream.range(0, counts.size()).toArray();
    hidden.forEach(cell -> isHidden[cell] = true);
    known.forEach(row -> join(row.sum()));
    asked.forEach(demand -> join(demand.sum()));
    hidden.stream()
        .collect(groupingBy(this::group))
        .forEach((group, members) -> cells.put(group, ascending(members)));
    known.stream()
        .filter(row -> hidden(row.sum()).findAny().isPresent())
        .forEach(
            row -> rows.computeIfAbsent(group(row.sum()), group -> new ArrayList<>()).add(row));
  }

  private static int[] ascending(List<Integer> members) {
    return members.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private IntStream hidden(Sum sum) {
    return Arrays.stream(sum.cells()).filter(cell -> isHidden[cell]);
  }

  private void join(Sum sum) {
    int[] linked = hidden(sum).toArray();
    for (int i = 1; i < linked.length; i++) {
      next[group(linked[i])] = group(linked[0]);
    }
  }

  private int group(int cell) {
    int at = cell;
    while (next[at] != at) {
      next[at] = next[next[at]];
      at = next[at];
    }
    return at;
  }

  private int group(Sum sum) {
    return group(hidden(sum).findFirst().orElseThrow());
  }

  /** The least and the greatest value of a sum that was announced. */
  Range range(Sum sum) {
    long truth = sum.at(counts.values());
    if (hidden(sum).findAny().isEmpty()) {
      return new Range(truth, truth);
    }
    int[] members = members(group(sum));
    Sum unknown = sum.among(members);
    long part = sum.at(members, counts.values());
    return extremes
        .computeIfAbsent(group(sum), this::programme)
        .range(unknown, part)
        .plus(truth - part);
  }

  /** How many hidden cells have to do with a sum. */
  int cellsWith(Sum sum) {
    return hidden(sum).findFirst().stream().map(cell -> members(group(cell)).length).sum();
  }

  private int[] members(int group) {
    return cells.getOrDefault(group, new int[0]);
  }

  private Extremes programme(int group) {
    int[] members = members(group);
    List<Row> told =
        rows.getOrDefault(group, List.of()).stream()
            .map(row -> row.among(members, counts.values()))
            .toList();
    return new Extremes(members.length, told, least, isUndecidedOpen);
  }
}

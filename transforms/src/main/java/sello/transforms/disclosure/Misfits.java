package sello.transforms.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Says which relations do not fit once some cells have changed. */
final class Misfits {
  private final Counts counts;
  private final long[] slack;
  private final long[] moved;
  private final long[][] coefficients;

  Misfits(Counts counts) {
    this.counts = counts;
    this.slack = counts.rows().stream().mapToLong(row -> row.slack(counts.values())).toArray();
    this.moved = new long[slack.length];
    this.coefficients =
        IntStream.range(0, counts.size()).mapToObj(this::coefficients).toArray(long[][]::new);
  }

  private long[] coefficients(int cell) {
    return Arrays.stream(counts.rowsOf(cell))
        .mapToLong(row -> counts.rows().get(row).sum().coefficientOf(cell))
        .toArray();
  }

  /** Those with the fewest cells first. Leaves nothing behind of what was moved. */
  List<Misfit> of(Map<Integer, Long> steps) {
    steps.forEach(this::move);
    SortedMap<Integer, Misfit> misfits = new TreeMap<>();
    for (int cell : steps.keySet()) {
      for (int at : counts.rowsOf(cell)) {
        Row row = counts.rows().get(at);
        if (row.isEquality() ? moved[at] != 0 : moved[at] > slack[at]) {
          misfits.put(at, new Misfit(row.sum(), moved[at] - slack[at], row.isEquality()));
        }
        moved[at] = 0; // what has not moved fits
      }
    }
    return List.copyOf(misfits.values());
  }

  private void move(int cell, long step) {
    int[] rows = counts.rowsOf(cell);
    for (int i = 0; i < rows.length; i++) {
      moved[rows[i]] += coefficients[cell][i] * step;
    }
  }
}

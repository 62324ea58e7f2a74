package sello.transforms.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

  /** Those with the fewest cells first. */
  List<Misfit> of(Map<Integer, Long> steps) {
    int[] touched = new int[steps.keySet().stream().mapToInt(c -> counts.rowsOf(c).length).sum()];
    int found = 0;
    for (Map.Entry<Integer, Long> step : steps.entrySet()) {
      int[] rows = counts.rowsOf(step.getKey());
      for (int i = 0; i < rows.length; i++) {
        moved[rows[i]] += coefficients[step.getKey()][i] * step.getValue();
        touched[found++] = rows[i];
      }
    }
    Arrays.sort(touched);
    return misfits(touched);
  }

  /** Also leaves nothing behind of what was moved. */
  private List<Misfit> misfits(int[] touched) {
    List<Misfit> misfits = new ArrayList<>();
    for (int at : touched) {
      Row row = counts.rows().get(at);
      if (row.isEquality() ? moved[at] != 0 : moved[at] > slack[at]) {
        misfits.add(new Misfit(row.sum(), moved[at] - slack[at], row.isEquality()));
      }
      moved[at] = 0;
    }
    return misfits;
  }
}

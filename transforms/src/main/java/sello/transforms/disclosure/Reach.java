package sello.transforms.disclosure;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.stream.IntStream;

/**
 * Ends that no cell can pass though everything is withheld that may be: by each relation in turn
 * until none narrows any more. True ends may be narrower still, never wider.
 */
final class Reach {
  private static final int MOST_TIMES = 50;

  private final Counts counts;
  private final long[] low;
  private final long[] high;
  private final Deque<Integer> open = new ArrayDeque<>();
  private final BitSet isOpen = new BitSet();

  /**
   * @param figures whether what shown figures tell counts too, not only what cells mean
   */
  Reach(Counts counts, boolean figures) {
    this.counts = counts;
    this.low = ends(counts, 1);
    this.high = ends(counts, Range.NO_HIGH);
    IntStream.range(0, counts.rows().size())
        .filter(row -> figures || isDefinition(row))
        .forEach(this::open);
    long left = (long) MOST_TIMES * open.size();
    while (!open.isEmpty() && left-- > 0) {
      int row = open.remove();
      isOpen.clear(row);
      narrow(counts.rows().get(row), figures);
    }
  }

  private static long[] ends(Counts counts, long ofWithheld) {
    return counts.cells().stream()
        .mapToLong(cell -> cell.isWithholdable() ? ofWithheld : cell.value())
        .toArray();
  }

  private boolean isDefinition(int row) {
    return counts.rows().get(row).origin() == Relation.Origin.DEFINITION;
  }

  private void open(int row) {
    if (!isOpen.get(row)) {
      isOpen.set(row);
      open.add(row);
    }
  }

  private void narrow(Row row, boolean figures) {
    atMost(row.sum(), row.limit(), figures);
    if (row.isEquality()) {
      atMost(row.sum().negated(), -row.limit(), figures);
    }
  }

  /** Of a sum that is at most a limit, no term exceeds what the least of the others leaves. */
  private void atMost(Sum sum, long limit, boolean figures) {
    long least = 0;
    int endless = 0;
    for (int i = 0; i < sum.cells().length; i++) {
      if (isEndless(sum, i)) {
        endless++;
      } else {
        least += least(sum, i);
      }
    }
    for (int i = 0; i < sum.cells().length && endless <= 1; i++) {
      if (endless == 0) {
        term(sum, i, limit - least + least(sum, i), figures);
      } else if (isEndless(sum, i)) {
        term(sum, i, limit - least, figures);
      }
    }
  }

  private boolean isEndless(Sum sum, int i) {
    return sum.coefficients()[i] < 0 && high[sum.cells()[i]] == Range.NO_HIGH;
  }

  private long least(Sum sum, int i) {
    int cell = sum.cells()[i];
    return sum.coefficients()[i] * (sum.coefficients()[i] > 0 ? low[cell] : high[cell]);
  }

  private void term(Sum sum, int i, long most, boolean figures) {
    int cell = sum.cells()[i];
    long end = Math.floorDiv(most, Math.abs(sum.coefficients()[i]));
    boolean isHigh = sum.coefficients()[i] > 0;
    if (isHigh ? end < high[cell] : -end > low[cell]) {
      (isHigh ? high : low)[cell] = isHigh ? end : -end;
      for (int row : counts.rowsOf(cell)) {
        if (figures || isDefinition(row)) {
          open(row);
        }
      }
    }
  }

  /** Ends of a sum. */
  Range of(Sum sum) {
    long negated = least(sum.negated());
    return new Range(least(sum), negated == Range.NO_LOW ? Range.NO_HIGH : -negated);
  }

  private long least(Sum sum) {
    return IntStream.range(0, sum.cells().length).anyMatch(i -> isEndless(sum, i))
        ? Range.NO_LOW
        : IntStream.range(0, sum.cells().length).mapToLong(i -> least(sum, i)).sum();
  }

  boolean allows(Need need) {
    long truth = need.sum().at(counts.values());
    Range range = of(need.sum());
    return need.steps().stream()
        .anyMatch(step -> truth + step >= range.low() && truth + step <= range.high());
  }
}

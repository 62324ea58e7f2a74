package sello.transforms.disclosure;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A linear quantity: the cells by position, ascending, and the coefficient of each. */
record Sum(int[] cells, long[] coefficients) {
  static Sum of(int cell) {
    return new Sum(new int[] {cell}, new long[] {1});
  }

  long at(long[] values) {
    long sum = 0;
    for (int i = 0; i < cells.length; i++) {
      sum = Math.addExact(sum, Math.multiplyExact(coefficients[i], values[cells[i]]));
    }
    return sum;
  }

  /** 0 where the cell is not in the sum. */
  long coefficientOf(int cell) {
    int place = Arrays.binarySearch(cells, cell);
    return place < 0 ? 0 : coefficients[place];
  }

  /** The part over some cells, given in ascending order. */
  long at(int[] some, long[] values) {
    long sum = 0;
    for (int i = 0; i < cells.length; i++) {
      if (Arrays.binarySearch(some, cells[i]) >= 0) {
        sum = Math.addExact(sum, Math.multiplyExact(coefficients[i], values[cells[i]]));
      }
    }
    return sum;
  }

  /** The part over some cells, given in ascending order, and by their places there. */
  Sum among(int[] some) {
    int[] places = Arrays.stream(cells).map(cell -> Arrays.binarySearch(some, cell)).toArray();
    int[] kept = IntStream.range(0, cells.length).filter(i -> places[i] >= 0).toArray();
    return new Sum(
        Arrays.stream(kept).map(i -> places[i]).toArray(),
        Arrays.stream(kept).mapToLong(i -> coefficients[i]).toArray());
  }

  Sum negated() {
    return new Sum(cells, Arrays.stream(coefficients).map(Math::negateExact).toArray());
  }
}

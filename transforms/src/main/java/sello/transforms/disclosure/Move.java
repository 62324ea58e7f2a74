package sello.transforms.disclosure;

import java.util.Map;
import java.util.SortedMap;

/**
 * Another set of counts that fits all that is shown, as the cells that differ and by how much: as
 * long as these cells are withheld, nobody can tell it from the truth.
 */
record Move(SortedMap<Integer, Long> steps) {
  Iterable<Integer> cells() {
    return steps.keySet();
  }

  boolean changes(int cell) {
    return steps.containsKey(cell);
  }

  static long of(Sum sum, Map<Integer, Long> steps) {
    long moved = 0;
    for (Map.Entry<Integer, Long> step : steps.entrySet()) {
      moved += sum.coefficientOf(step.getKey()) * step.getValue();
    }
    return moved;
  }
}

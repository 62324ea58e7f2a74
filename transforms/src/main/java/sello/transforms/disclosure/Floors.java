package sello.transforms.disclosure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.ToLongFunction;

/**
 * How many at least are counted in each cell, by what is known of the cells within it: the winners
 * among the applicants.
 *
 * <p>Only through definitions of the kind "all of these are among those" (totals and stages), from
 * the part to the whole and never back. What a total less other parts or a shown share would tell
 * is no floor: that is disclosure.
 */
final class Floors {
  private final long[] floors;
  private final Deque<Integer> changed = new ArrayDeque<>();

  private Floors(int cells) {
    this.floors = new long[cells];
  }

  /** By public cells alone. */
  static long[] ofPublic(Counts counts) {
    return of(counts, cell -> cell.isPublic() ? cell.value() : 0);
  }

  /** Also by which cells are 0, which is always shown: a total of two other cells is 2 or more. */
  static long[] ofShown(Counts counts) {
    return of(counts, cell -> cell.isPublic() ? cell.value() : Math.min(1, cell.value()));
  }

  private static long[] of(Counts counts, ToLongFunction<Cell> known) {
    Floors found = new Floors(counts.size());
    for (int cell = 0; cell < counts.size(); cell++) {
      found.raise(cell, known.applyAsLong(counts.cell(cell)));
    }
    while (!found.changed.isEmpty()) {
      for (int row : counts.rowsOf(found.changed.remove())) {
        found.apply(counts.rows().get(row));
      }
    }
    return found.floors;
  }

  private void raise(int cell, long floor) {
    if (floor > floors[cell]) {
      floors[cell] = floor;
      changed.add(cell);
    }
  }

  private void apply(Row row) {
    if (row.origin() == Relation.Origin.DEFINITION && row.limit() == 0) {
      members(row.sum());
      if (row.isEquality()) {
        members(row.sum().negated());
      }
    }
  }

  /** Of a sum <= 0 with one cell at -1: that cell holds all the others. */
  private void members(Sum sum) {
    int whole = -1;
    long members = 0;
    for (int i = 0; i < sum.cells().length; i++) {
      long coefficient = sum.coefficients()[i];
      if (coefficient == 1) {
        members = Math.addExact(members, floors[sum.cells()[i]]);
      } else if (coefficient == -1 && whole < 0) {
        whole = sum.cells()[i];
      } else {
        return;
      }
    }
    if (whole >= 0) {
      raise(whole, members);
    }
  }
}

package sello.ingest.form;

import java.io.Serializable;
import java.util.BitSet;
import java.util.List;

/**
 * What a sheet holds and does not show: rows behind its header that a filter left out, and columns.
 *
 * @param rows how many
 * @param first the numbers of the first rows
 * @param columns from 0
 */
public record HiddenCells(int rows, List<Integer> first, List<Integer> columns)
    implements Serializable {
  static final HiddenCells NONE = new HiddenCells(0, List.of(), List.of());
  private static final int NAMED = 10;

  public HiddenCells {
    first = List.copyOf(first);
    columns = List.copyOf(columns);
  }

  /**
   * @param lastHeaderLine rows up to it hold no records
   */
  static HiddenCells of(BitSet rows, BitSet columns, long lastHeaderLine) {
    BitSet records = (BitSet) rows.clone();
    records.clear(0, (int) lastHeaderLine + 1);
    return new HiddenCells(
        records.cardinality(),
        records.stream().limit(NAMED).boxed().toList(),
        columns.stream().boxed().toList());
  }
}

package sello.ingest.form;

import java.io.Serializable;
import java.util.BitSet;
import java.util.List;

/**
 * What a sheet holds and does not show: rows behind its header that a filter left out, and columns;
 * and rows behind its header in which it strikes text through.
 *
 * @param rows how many
 * @param first the numbers of the first rows
 * @param columns from 0
 * @param struck how many rows have text that is struck through
 * @param firstStruck the numbers of the first of them
 */
public record HiddenCells(
    int rows, List<Integer> first, List<Integer> columns, int struck, List<Integer> firstStruck)
    implements Serializable {
  static final HiddenCells NONE = new HiddenCells(0, List.of(), List.of(), 0, List.of());
  private static final int NAMED = 10;

  public HiddenCells {
    first = List.copyOf(first);
    columns = List.copyOf(columns);
    firstStruck = List.copyOf(firstStruck);
  }

  /**
   * @param lastHeaderLine rows up to it hold no records
   */
  static HiddenCells of(BitSet rows, BitSet columns, BitSet struck, long lastHeaderLine) {
    BitSet records = behind(rows, lastHeaderLine);
    BitSet struckRecords = behind(struck, lastHeaderLine);
    return new HiddenCells(
        records.cardinality(),
        first(records),
        columns.stream().boxed().toList(),
        struckRecords.cardinality(),
        first(struckRecords));
  }

  private static BitSet behind(BitSet rows, long lastHeaderLine) {
    BitSet records = (BitSet) rows.clone();
    records.clear(0, (int) lastHeaderLine + 1);
    return records;
  }

  private static List<Integer> first(BitSet rows) {
    return rows.stream().limit(NAMED).boxed().toList();
  }
}

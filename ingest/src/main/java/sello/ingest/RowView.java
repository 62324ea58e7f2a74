package sello.ingest;

import java.util.List;
import java.util.Map;

/**
 * One row as its contract sees it: the text of each column, understood but not yet checked.
 *
 * @param positions of the columns by name
 * @param texts by position; empty: no value
 * @param cells as the file has them, by position; for messages
 * @param ofFile what is stated for every row of the file, by position; empty: nothing
 * @param present columns that the file or its constants have
 */
record RowView(
    Map<String, Integer> positions,
    String[] texts,
    String[] cells,
    String[] ofFile,
    List<String> present) {

  /** The understood text; empty when there is no value. */
  String text(String column) {
    return texts[position(column)];
  }

  /** Where the column stands in the contract. */
  int position(String column) {
    Integer position = positions.get(column);
    if (position == null) {
      throw new IllegalArgumentException("The contract has no column " + column + ".");
    }
    return position;
  }

  /** The cell as the file has it. */
  String cell(String column) {
    return positions.containsKey(column) ? cells[position(column)] : "";
  }

  /** What is stated for every row of the file, understood; empty when nothing is. */
  String ofFile(String column) {
    return ofFile[position(column)];
  }

  /** Whether the file has the column at all. */
  boolean has(String column) {
    return present.contains(column);
  }
}

package sello.ingest.form;

import java.util.List;

/**
 * One line, sheet row or observation behind the header.
 *
 * @param line physical line or sheet row, from 1; the first of a record that spans several
 * @param cells by the header of the file; fewer or more when damaged
 * @param found what was found in place of a whole record, never the content of a cell
 */
public record FileRecord(long line, List<String> cells, Damage damage, String found) {

  /** Why the cells of a record cannot be told apart. */
  public enum Damage {
    NONE,
    BAD_JSON,
    FIELD_COUNT
  }

  static FileRecord whole(long line, List<String> cells) {
    return new FileRecord(line, cells, Damage.NONE, "");
  }

  static FileRecord miscounted(long line, List<String> cells) {
    int count = cells.size();
    return new FileRecord(
        line, cells, Damage.FIELD_COUNT, count + (count == 1 ? " value" : " values"));
  }

  static FileRecord badJson(long line, String found) {
    return new FileRecord(line, List.of(), Damage.BAD_JSON, found);
  }
}

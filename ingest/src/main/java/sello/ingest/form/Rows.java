package sello.ingest.form;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** All rows of a table as written, blank ones too. */
interface Rows extends Iterator<Row>, AutoCloseable {

  /** Whether each row states how many cells it has: a sheet does not. */
  boolean countsCells();

  @Override
  void close();

  default List<Row> first(int most) {
    List<Row> rows = new ArrayList<>();
    while (rows.size() < most && hasNext()) {
      rows.add(next());
    }
    return rows;
  }
}

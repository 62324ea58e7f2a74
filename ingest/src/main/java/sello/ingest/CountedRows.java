package sello.ingest;

import java.io.Serializable;
import java.util.Iterator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.CollectionAccumulator;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one file on their way into its part: each with the part's key behind it, all counted.
 * When the last has gone by, the count is told to the driver; a task that is run twice tells the
 * same twice.
 */
final class CountedRows implements Iterator<Row> {
  private final FileRows rows;
  private final String key;
  private final int linePlace;
  private final CollectionAccumulator<Count> told;
  private long line = -1;
  private long read;
  private long rejected;
  private long seen;
  private boolean lineIsRejected;
  private boolean ended;

  /**
   * What was counted of one file: lines read, lines refused, rows, and which lines were none.
   *
   * @param sha256 of the file as it lay there when its last row had been read
   */
  record Count(String key, long read, long rejected, long rows, String skipped, String sha256)
      implements Serializable {}

  /**
   * @param linePlace position of the line's number in a row; its problems stand last
   */
  CountedRows(FileRows rows, String key, int linePlace, CollectionAccumulator<Count> told) {
    this.rows = rows;
    this.key = key;
    this.linePlace = linePlace;
    this.told = told;
  }

  @Override
  public boolean hasNext() {
    boolean more = rows.hasNext();
    if (!more && !ended) {
      ended = true;
      told.add(new Count(key, read, rejected, seen, rows.skipped(), rows.sha256()));
    }
    return more;
  }

  @Override
  public Row next() {
    Row row = rows.next();
    int width = row.size();
    @Nullable Object[] values = new @Nullable Object[width + 1];
    for (int i = 0; i < width; i++) {
      values[i] = row.get(i);
    }
    values[width] = key;
    count(row.getLong(linePlace), ((Object[]) row.get(width - 1)).length > 0);
    return RowFactory.create(values);
  }

  /** The rows of one line follow each other. */
  private void count(long at, boolean isRejected) {
    seen++;
    if (at != line) {
      line = at;
      read++;
      lineIsRejected = false;
    }
    if (isRejected && !lineIsRejected) {
      lineIsRejected = true;
      rejected++;
    }
  }
}

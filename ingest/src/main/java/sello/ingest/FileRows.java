package sello.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.spark.sql.Row;
import sello.catalog.Sha256;

/** The Spark rows of one file; the file is closed behind the last. Runs on the workers. */
final class FileRows implements Iterator<Row> {
  private final InputFile file;
  private final RowShape shape;
  private final ContractReader reader;
  private final Queue<Row> ofLine = new ArrayDeque<>();

  FileRows(InputFile file, RowShape shape, CodeLists lists) {
    this.file = file;
    this.shape = shape;
    this.reader = ContractReader.open(file, shape.contract(), lists, new KeyIndex());
  }

  /** Which lines behind the header were no rows, in words; whole when the last row has gone by. */
  String skipped() {
    return Detected.placed(reader.skipped());
  }

  /** Of the file as it lies there now: another worker may see another file. */
  String sha256() {
    try (InputStream in = file.open()) {
      return Sha256.of(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean hasNext() {
    while (ofLine.isEmpty() && reader.hasNext()) {
      ofLine.addAll(shape.rows(file, reader.next()));
    }
    if (ofLine.isEmpty()) {
      reader.close();
    }
    return !ofLine.isEmpty();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ofLine.remove();
  }
}

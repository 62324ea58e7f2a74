package sello.ingest.form;

import java.util.Iterator;
import java.util.List;

/** The records of a file, in its order. */
public interface FileRecords extends Iterator<FileRecord>, AutoCloseable {
  /** Lines behind the header that were no records, as far as it is read. */
  List<SkippedLine> skipped();

  @Override
  void close();
}

package sello.reports.metadata;

import java.io.IOException;

/** Writes a graph thing by thing, so that a large one needs no more memory than a small one. */
public interface GraphWriter extends AutoCloseable {
  /** Writes what is said of a thing. */
  void write(Thing thing) throws IOException;

  /** Ends the document; the stream behind stays open. */
  @Override
  void close() throws IOException;
}

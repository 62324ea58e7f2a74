package sello.ingest.sample;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Rows of a file as they are written, one after the other. */
interface Sheet extends Closeable {
  /** Writes a row; says on which line it stands, from 1. */
  long row(List<Object> cells) throws IOException;

  /** Writes a row of which only the beginning is there; says on which line. */
  long broken(List<Object> cells) throws IOException;

  /** Writes the header again, where the form of the file allows it. */
  void repeatHeader() throws IOException;
}

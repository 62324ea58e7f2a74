package sello.ingest.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The lines of a text that was looked at, so that none is too long. */
final class LineReader implements Iterator<String>, AutoCloseable {
  private final BufferedReader in;
  private @Nullable String next;
  private long number;

  private LineReader(Reader in) {
    this.in = new BufferedReader(in, 1 << 16);
    this.next = read();
  }

  static LineReader open(Bytes bytes, boolean gzip, String encoding, int mark) throws IOException {
    return new LineReader(TextReader.open(bytes, gzip, encoding, mark));
  }

  static LineReader open(Bytes bytes, FileForm form) throws IOException {
    return new LineReader(TextReader.open(bytes, form));
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public String next() {
    String line = next;
    if (line == null) {
      throw new NoSuchElementException();
    }
    number++;
    next = read();
    return line;
  }

  /** The number of the line given last, from 1. */
  long number() {
    return number;
  }

  private @Nullable String read() {
    try {
      return in.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

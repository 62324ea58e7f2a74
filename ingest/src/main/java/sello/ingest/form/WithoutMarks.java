package sello.ingest.form;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * A text without byte order marks within. Files put together keep the mark of each; nobody sees it,
 * but a quote behind one would be a character of the text.
 */
final class WithoutMarks extends FilterReader {
  private static final char MARK = '\uFEFF';

  WithoutMarks(Reader text) {
    super(text);
  }

  @Override
  public int read() throws IOException {
    int letter = in.read();
    while (letter == MARK) {
      letter = in.read();
    }
    return letter;
  }

  @Override
  public int read(char[] letters, int from, int length) throws IOException {
    while (true) {
      int count = in.read(letters, from, length);
      int kept = count <= 0 ? count : kept(letters, from, count);
      if (kept != 0 || count == 0) {
        return kept;
      }
    }
  }

  /** How many letters are left of those read, moved together. */
  private static int kept(char[] letters, int from, int count) {
    int to = from;
    for (int at = from; at < from + count; at++) {
      if (letters[at] != MARK) {
        letters[to++] = letters[at];
      }
    }
    return to - from;
  }
}

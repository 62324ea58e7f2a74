package sello.ingest.form;

import java.io.IOException;
import java.io.InputStream;

/** One pass over all bytes of a text in UTF-16, in bounded memory. */
final class Utf16Scan {
  private Utf16Scan() {}

  /**
   * Its line ends.
   *
   * @throws FormError when a character is broken
   */
  static LineEnds lineEnds(InputStream in, boolean bigEndian) throws IOException {
    LineEnds ends = new LineEnds(2);
    boolean afterHigh = false;
    for (int first = in.read(); first >= 0; first = in.read()) {
      int second = in.read();
      char unit = (char) (bigEndian ? first << 8 | second : second << 8 | first);
      if (second < 0 || afterHigh != Character.isLowSurrogate(unit)) {
        throw broken(ends.line(), bigEndian);
      }
      ends.meet(unit);
      afterHigh = Character.isHighSurrogate(unit);
    }
    if (afterHigh) {
      throw broken(ends.line(), bigEndian);
    }
    return ends;
  }

  private static FormError broken(long line, boolean bigEndian) {
    return new FormError(
        line,
        "half a character",
        "must be whole UTF-16" + (bigEndian ? "BE" : "LE"),
        "Save the file as UTF-8.");
  }
}

package sello.ingest.form;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * The beginning of a text, up to a whole line.
 *
 * @param isPart whether the text goes on
 */
record TextSample(byte[] bytes, boolean isPart) {
  /** Twice the longest line and more, so that at least one line is whole. */
  private static final int LENGTH = 5 << 19;

  static TextSample of(Bytes bytes, boolean gzip, UnicodeMark mark) throws java.io.IOException {
    byte[] start = Unpacked.start(bytes, gzip, LENGTH);
    boolean isPart = start.length == LENGTH;
    int end = isPart && !mark.isUtf16() ? lastLineEnd(start) : start.length;
    return new TextSample(Arrays.copyOfRange(start, mark.length(), end), isPart);
  }

  String read(Charset charset) {
    return new String(bytes, charset);
  }

  private static int lastLineEnd(byte[] bytes) {
    int end = bytes.length;
    while (bytes[end - 1] != '\n' && bytes[end - 1] != '\r') {
      end--;
    }
    return end;
  }
}

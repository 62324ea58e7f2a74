package sello.ingest.form;

/**
 * What the first bytes say about the kind of Unicode that follows.
 *
 * @param encoding utf-8, utf-16le, utf-16be, or empty when nothing is said
 * @param length of the byte order mark, or 0
 */
record UnicodeMark(String encoding, int length) {
  private static final UnicodeMark NONE = new UnicodeMark("", 0);

  static UnicodeMark of(byte[] start) {
    int first = at(start, 0);
    int second = at(start, 1);
    if (first == 0xEF && second == 0xBB && at(start, 2) == 0xBF) {
      return new UnicodeMark("utf-8", 3);
    }
    if (first == 0xFF && second == 0xFE) {
      return new UnicodeMark("utf-16le", 2);
    }
    if (first == 0xFE && second == 0xFF) {
      return new UnicodeMark("utf-16be", 2);
    }
    return byZeros(start);
  }

  boolean isUtf16() {
    return encoding.startsWith("utf-16");
  }

  /**
   * Delimiters, digits and line ends have one zero byte in UTF-16, always on the same side. A
   * letter may hold the byte of a line end too, as č and Њ do, but then it is not the only one.
   */
  private static UnicodeMark byZeros(byte[] start) {
    int[] zeros = new int[2];
    int lineEnds = 0;
    int others = 0;
    for (int i = 0; i < start.length; i++) {
      zeros[i % 2] += start[i] == 0 ? 1 : 0;
      if (start[i] == '\n' || start[i] == '\r') {
        int partner = at(start, i ^ 1);
        lineEnds += partner == 0 ? 1 : 0;
        others += partner > 0 ? 1 : 0;
      }
    }
    if (lineEnds == 0 && others > 0) {
      return NONE;
    }
    int enough = Math.max(4, start.length / 25);
    if (zeros[1] >= enough && zeros[0] == 0) {
      return new UnicodeMark("utf-16le", 0);
    }
    return zeros[0] >= enough && zeros[1] == 0 ? new UnicodeMark("utf-16be", 0) : NONE;
  }

  private static int at(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] & 0xFF : -1;
  }
}

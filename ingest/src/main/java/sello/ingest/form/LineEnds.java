package sello.ingest.form;

/** The line ends of a text, met character by character. */
final class LineEnds {
  private final int unit;
  private long line = 1;
  private int length;
  private long lineFeeds;
  private long pairs;
  private long returns;
  private boolean afterReturn;

  /**
   * @param unit bytes of one character met
   */
  LineEnds(int unit) {
    this.unit = unit;
  }

  /**
   * @throws FormError when the line is too long or the character is no text
   */
  void meet(int character) {
    if (character > '\r') {
      length++;
      afterReturn = false;
      if (length > Limits.LIMITS.lineBytes() / unit) {
        throw tooLong();
      }
    } else {
      meetControl(character);
    }
  }

  private void meetControl(int character) {
    if (character == '\n') {
      pairs += afterReturn ? 1 : 0;
      returns -= afterReturn ? 1 : 0;
      lineFeeds += afterReturn ? 0 : 1;
      line += afterReturn ? 0 : 1;
      length = 0;
    } else if (character == '\r') {
      returns++;
      line++;
      length = 0;
    } else if (character == 0) {
      throw new FormError(
          line,
          "byte 0x00",
          "must be text",
          "Save it as CSV or XLSX; it may be another kind of file.");
    } else {
      length++;
    }
    afterReturn = character == '\r';
  }

  /** The line of the character met next, from 1. */
  long line() {
    return line;
  }

  /** LF, CRLF, CR, mixed, or empty when there was none. */
  String kind() {
    int kinds = (lineFeeds > 0 ? 1 : 0) + (pairs > 0 ? 1 : 0) + (returns > 0 ? 1 : 0);
    if (kinds != 1) {
      return kinds == 0 ? "" : "mixed";
    }
    return lineFeeds > 0 ? "LF" : pairs > 0 ? "CRLF" : "CR";
  }

  /** Whether the last line has its end, as that of a file that was cut has not. */
  boolean isLastEnded() {
    return length == 0;
  }

  private FormError tooLong() {
    return new FormError(
        line,
        "",
        "must not be longer than %,d bytes".formatted(Limits.LIMITS.lineBytes()),
        "Look for lost line ends; send one record per line.");
  }
}

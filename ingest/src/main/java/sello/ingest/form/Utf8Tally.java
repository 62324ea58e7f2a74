package sello.ingest.form;

/** How well bytes are UTF-8: its characters of several bytes, and the bytes that are none. */
final class Utf8Tally {
  private long characters;
  private long badBytes;
  private long badLine;
  private int badByte;
  private int lead;
  private int missing;
  private int low;
  private int high;

  void meet(int value, long line) {
    if (missing > 0) {
      if (value >= low && value <= high) {
        missing--;
        low = 0x80;
        high = 0xBF;
        characters += missing == 0 ? 1 : 0;
        return;
      }
      missing = 0;
      bad(lead, line);
    }
    if (value >= 0x80) {
      begin(value, line);
    }
  }

  void end(long line) {
    if (missing > 0) {
      bad(lead, line);
    }
  }

  private void begin(int value, long line) {
    lead = value;
    low = value == 0xE0 ? 0xA0 : value == 0xF0 ? 0x90 : 0x80;
    high = value == 0xED ? 0x9F : value == 0xF4 ? 0x8F : 0xBF;
    if (value >= 0xC2 && value <= 0xDF) {
      missing = 1;
    } else if (value >= 0xE0 && value <= 0xEF) {
      missing = 2;
    } else if (value >= 0xF0 && value <= 0xF4) {
      missing = 3;
    } else {
      bad(value, line);
    }
  }

  private void bad(int value, long line) {
    if (badBytes == 0) {
      badLine = line;
      badByte = value;
    }
    badBytes++;
  }

  boolean isUtf8() {
    return badBytes == 0;
  }

  /**
   * Whether this was UTF-8 once. Text of another encoding forms a character of UTF-8 by chance
   * only: a capital letter before a curly quote.
   */
  boolean isDamaged() {
    return badBytes > 0 && characters * 3 >= badBytes;
  }

  /** What to tell of the first byte that is not UTF-8. */
  FormError error(String why) {
    return new FormError(
        badLine,
        "byte 0x%02X".formatted(badByte),
        "must be UTF-8" + why,
        "Save the file as UTF-8.");
  }
}

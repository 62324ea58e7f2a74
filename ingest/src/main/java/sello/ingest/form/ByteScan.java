package sello.ingest.form;

import java.io.IOException;
import java.io.InputStream;

/** One pass over all bytes of a text, in bounded memory. */
final class ByteScan {
  private static final int CHUNK = 1 << 16;

  private final long[] times = new long[256];
  private final Utf8Tally utf8 = new Utf8Tally();
  private final LineEnds ends = new LineEnds(1);

  private ByteScan() {}

  static ByteScan of(InputStream in) throws IOException {
    ByteScan scan = new ByteScan();
    byte[] chunk = new byte[CHUNK];
    for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
      for (int i = 0; i < read; i++) {
        int value = chunk[i] & 0xFF;
        scan.times[value]++;
        scan.utf8.meet(value, scan.ends.line());
        scan.ends.meet(value);
      }
    }
    scan.utf8.end(scan.ends.line());
    scan.refuseBinary();
    return scan;
  }

  Utf8Tally utf8() {
    return utf8;
  }

  LineEnds lineEnds() {
    return ends;
  }

  boolean holds(int value) {
    return times[value] > 0;
  }

  private void refuseBinary() {
    long all = 0;
    long controls = 0;
    for (int value = 0; value < times.length; value++) {
      all += times[value];
      boolean isLayout = (value >= '\t' && value <= '\r') || value == 0x1A;
      controls += value < ' ' && !isLayout ? times[value] : 0;
    }
    if (controls * 100 > all) {
      throw FormError.ofFile(
          "must be text, but holds %,d control characters".formatted(controls),
          "Save it as CSV or XLSX; it may be another kind of file.");
    }
  }
}

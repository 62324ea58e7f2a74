package sello.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The three bytes that some programs write before UTF-8 text. */
final class Bom {
  private Bom() {}

  static InputStream skip(InputStream raw) throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw);
    in.mark(3);
    byte[] start = in.readNBytes(3);
    boolean found =
        start.length == 3
            && start[0] == (byte) 0xEF
            && start[1] == (byte) 0xBB
            && start[2] == (byte) 0xBF;
    if (!found) {
      in.reset();
    }
    return in;
  }
}

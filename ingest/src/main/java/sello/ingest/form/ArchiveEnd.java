package sello.ingest.form;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * The last bytes of a ZIP file that passes by, which say how many parts it has: a file that is cut
 * off looks whole without them.
 */
final class ArchiveEnd extends FilterInputStream {
  private static final int LENGTH = 1 << 10;
  private static final byte[] SIGNATURE = {'P', 'K', 5, 6};
  private static final int COUNT_PLACE = 10;
  private static final int RECORD = 22;
  private static final int TOO_MANY_TO_SAY = 0xFFFF;

  private byte[] last = new byte[0];

  ArchiveEnd(InputStream in) {
    super(in);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    if (read > 0) {
      keep(bytes, offset, read);
    }
    return read;
  }

  private void keep(byte[] bytes, int offset, int count) {
    int fresh = Math.min(count, LENGTH);
    int old = Math.min(last.length, LENGTH - fresh);
    byte[] joined = Arrays.copyOfRange(last, last.length - old, last.length + fresh);
    System.arraycopy(bytes, offset + count - fresh, joined, old, fresh);
    last = joined;
  }

  /** Whether the file, read to its end, says that it has so many parts. */
  boolean tells(int parts) throws IOException {
    transferTo(OutputStream.nullOutputStream());
    for (int i = last.length - RECORD; i >= 0; i--) {
      if (Arrays.equals(last, i, i + SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)) {
        int low = last[i + COUNT_PLACE] & 0xFF;
        int told = (last[i + COUNT_PLACE + 1] & 0xFF) << 8 | low;
        return told == parts || told == TOO_MANY_TO_SAY;
      }
    }
    return false;
  }
}

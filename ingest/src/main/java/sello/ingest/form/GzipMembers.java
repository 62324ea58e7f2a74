package sello.ingest.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * A gzip file to its very end: Java stops without a word before what is no further member, and a
 * damaged member would be lost. Zeros may fill up the last block.
 */
final class GzipMembers extends GZIPInputStream {
  /** The check sum and length behind the last member. */
  private static final int TRAILER = 8;

  GzipMembers(InputStream packed, int buffer) throws IOException {
    super(packed, buffer);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    if (read < 0 && hasMore()) {
      throw FormError.ofFile(
          "has more behind its gzip layer, which cannot be read", "Pack the file anew.");
    }
    return read;
  }

  private boolean hasMore() throws IOException {
    for (int at = len - Math.max(0, inf.getRemaining() - TRAILER); at < len; at++) {
      if (buf[at] != 0) {
        return true;
      }
    }
    int next = in.read();
    while (next == 0) {
      next = in.read();
    }
    return next > 0;
  }
}

package sello.ingest.form;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that were packed and those that come out of them, and ends a bomb in time. */
final class InflationGuard {
  private final String what;
  private final long most;
  private final long free;
  private long packed;
  private long inflated;

  /**
   * @param packed bytes that are known already
   */
  InflationGuard(String what, long most, long free, long packed) {
    this.what = what;
    this.most = most;
    this.free = free;
    this.packed = packed;
  }

  InputStream packed(InputStream in) {
    return new Counted(in, true);
  }

  InputStream inflated(InputStream in) {
    return new Counted(in, false);
  }

  private void count(long bytes, boolean isPacked) {
    if (isPacked) {
      packed += bytes;
      return;
    }
    inflated += bytes;
    boolean bomb = inflated > free && inflated / Limits.LIMITS.ratio() > packed;
    if (inflated > most || bomb) {
      throw new FormError(
          0,
          packed + " bytes become more than " + (inflated >> 20) + " MiB",
          "must not inflate to more than %d MiB, nor to more than %d times its size"
              .formatted(most >> 20, Limits.LIMITS.ratio()),
          "Check where this " + what + " comes from; send real data unpacked.");
    }
  }

  private final class Counted extends FilterInputStream {
    private final boolean isPacked;

    private Counted(InputStream in, boolean isPacked) {
      super(in);
      this.isPacked = isPacked;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      if (read > 0) {
        count(read, isPacked);
      }
      return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
      return readNBytes((int) Math.min(bytes, 1 << 16)).length;
    }
  }
}

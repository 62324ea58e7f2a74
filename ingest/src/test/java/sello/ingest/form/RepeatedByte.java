package sello.ingest.form;

import java.io.InputStream;
import java.util.Arrays;

/** The same byte again and again, as many times as wanted, and nowhere kept. */
final class RepeatedByte extends InputStream {
  private final int value;
  private long left;

  RepeatedByte(int value, long length) {
    this.value = value;
    this.left = length;
  }

  @Override
  public int read() {
    left--;
    return left >= 0 ? value : -1;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    int count = (int) Math.min(length, left);
    if (count <= 0) {
      return -1;
    }
    Arrays.fill(bytes, offset, offset + count, (byte) value);
    left -= count;
    return count;
  }
}

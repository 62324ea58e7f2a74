package sello.api;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterInputStream;

/** Bytes packed after RFC 1952 while they are read, so that a long answer is never held whole. */
final class GzipStream {
  private static final byte[] HEAD = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, -1};
  private static final int TAIL_LENGTH = 8;

  private GzipStream() {}

  static InputStream of(InputStream plain) {
    CheckedInputStream read = new CheckedInputStream(plain, new CRC32());
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    return new SequenceInputStream(
        inTurn(
            List.of(
                () -> new ByteArrayInputStream(HEAD),
                () -> new DeflaterInputStream(read, deflater),
                () -> tail(read, deflater))));
  }

  /** Each part is asked for when the one before it was read to its end. */
  @SuppressWarnings("JdkObsolete") // a sequence of streams takes nothing newer
  private static Enumeration<InputStream> inTurn(List<Supplier<InputStream>> parts) {
    Iterator<Supplier<InputStream>> left = parts.iterator();
    return new Enumeration<>() {
      @Override
      public boolean hasMoreElements() {
        return left.hasNext();
      }

      @Override
      public InputStream nextElement() {
        return left.next().get();
      }
    };
  }

  /** Checksum and length of what was packed: known when all was read. */
  private static InputStream tail(CheckedInputStream read, Deflater deflater) {
    int length = (int) deflater.getBytesRead();
    deflater.end();
    byte[] bytes =
        ByteBuffer.allocate(TAIL_LENGTH)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt((int) read.getChecksum().getValue())
            .putInt(length)
            .array();
    return new ByteArrayInputStream(bytes);
  }
}

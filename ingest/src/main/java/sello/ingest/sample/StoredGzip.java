package sello.ingest.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;

/**
 * A gzip file (RFC 1952) whose blocks are stored, not packed: machines with another zlib would pack
 * them into other bytes.
 */
final class StoredGzip extends OutputStream {
  private static final int BLOCK = 65_535;
  private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 255};

  private final OutputStream out;
  private final CRC32 checksum = new CRC32();
  private final byte[] block = new byte[BLOCK];
  private int filled;
  private long size;

  StoredGzip(OutputStream out) throws IOException {
    this.out = out;
    out.write(HEADER);
  }

  @Override
  public void write(int octet) throws IOException {
    if (filled == BLOCK) {
      store(false);
    }
    block[filled++] = (byte) octet;
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int at = from;
    while (at < from + length) {
      if (filled == BLOCK) {
        store(false);
      }
      int part = Math.min(BLOCK - filled, from + length - at);
      System.arraycopy(bytes, at, block, filled, part);
      filled += part;
      at += part;
    }
  }

  @Override
  public void close() throws IOException {
    store(true);
    out.write(littleEndian(checksum.getValue(), 4));
    out.write(littleEndian(size, 4));
    out.close();
  }

  private void store(boolean isLast) throws IOException {
    out.write(isLast ? 1 : 0);
    out.write(littleEndian(filled, 2));
    out.write(littleEndian(~filled, 2));
    out.write(block, 0, filled);
    checksum.update(block, 0, filled);
    size += filled;
    filled = 0;
  }

  private static byte[] littleEndian(long value, int bytes) {
    ByteArrayOutputStream all = new ByteArrayOutputStream(bytes);
    for (int i = 0; i < bytes; i++) {
      all.write((int) (value >>> (8 * i)) & 0xff);
    }
    return all.toByteArray();
  }
}

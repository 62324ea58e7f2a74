package sello.reports.metadata;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Sha256;

/** Passes bytes on, and knows how many they were and what their SHA-256 is. */
final class MeasuringStream extends FilterOutputStream {
  private final MessageDigest digest = Sha256.digest();
  private long bytes;

  MeasuringStream(OutputStream to) {
    super(to);
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] from, int offset, int length) throws IOException {
    out.write(from, offset, length);
    digest.update(from, offset, length);
    bytes += length;
  }

  /** What was written, as a file; asked once. The stream behind stays open. */
  FileEntry measured(String path, String mediaType) throws IOException {
    out.flush();
    return new FileEntry(path, mediaType, bytes, HexFormat.of().formatHex(digest.digest()));
  }
}

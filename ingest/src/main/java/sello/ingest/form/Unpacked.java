package sello.ingest.form;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file without its gzip layer, when it has one. */
final class Unpacked {
  private static final int BUFFER = 1 << 16;

  private Unpacked() {}

  static InputStream open(Bytes bytes, boolean gzip) throws IOException {
    InputStream raw = new BufferedInputStream(bytes.open(), BUFFER);
    if (!gzip) {
      return raw;
    }
    try {
      return inflated(raw);
    } catch (IOException e) {
      raw.close();
      throw damaged();
    }
  }

  /** The first bytes, at most as many as asked for. */
  static byte[] start(Bytes bytes, boolean gzip, int length) throws IOException {
    try (InputStream in = open(bytes, gzip)) {
      return in.readNBytes(length);
    }
  }

  private static InputStream inflated(InputStream raw) throws IOException {
    Limits limits = Limits.LIMITS;
    InflationGuard guard =
        new InflationGuard("gzip file", limits.gzipBytes(), limits.gzipFree(), 0);
    InputStream gzip = new GzipMembers(guard.packed(raw), BUFFER);
    return new BufferedInputStream(guard.inflated(new Whole(gzip)), BUFFER);
  }

  private static FormError damaged() {
    return FormError.ofFile(
        "is damaged: its gzip layer cannot be read to the end", "Send it again.");
  }

  /** A gzip stream whose damage is a fault of the file, not of the machine. */
  private static final class Whole extends FilterInputStream {
    private Whole(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        return in.read(bytes, offset, length);
      } catch (java.util.zip.ZipException | java.io.EOFException e) {
        throw damaged();
      }
    }
  }
}

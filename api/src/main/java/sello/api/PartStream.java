package sello.api;

import io.javalin.http.Context;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.jetty.http.ByteRange;

/** So many bytes of a stream, and no more. */
final class PartStream extends FilterInputStream {
  private long left;

  private PartStream(InputStream whole, long length) {
    super(whole);
    this.left = length;
  }

  /** Sends a part of a file as it lies: a part of packed bytes would be of no use alone. */
  static void send(Context ctx, ByteRange part, InputStream whole, long bytes) throws IOException {
    ctx.status(206);
    ctx.header("Content-Range", part.toHeaderValue(bytes));
    ctx.header("Content-Length", Long.toString(part.getLength()));
    ctx.result(of(whole, part.first(), part.getLength()));
  }

  private static InputStream of(InputStream whole, long first, long length) throws IOException {
    whole.skipNBytes(first);
    return new PartStream(whole, length);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (left == 0) {
      return -1;
    }
    int read = super.read(into, offset, (int) Math.min(length, left));
    left -= Math.max(read, 0);
    return read;
  }

  @Override
  public int available() throws IOException {
    return (int) Math.min(super.available(), left);
  }
}

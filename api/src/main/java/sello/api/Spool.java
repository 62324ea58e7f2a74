package sello.api;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import sello.catalog.Sha256;

/**
 * An answer on its way out: written whole before its first byte is sent, so that a failure is an
 * error and never a short file. Small ones stay in memory, large ones go through a temporary file.
 */
final class Spool extends OutputStream {
  /** So many bytes are held in memory. */
  static final int IN_MEMORY = 1 << 20;

  private final MessageDigest digest = Sha256.digest();
  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private Optional<Path> file = Optional.empty();
  private OutputStream target = memory;
  private long bytes;

  /** Writes a body. */
  @FunctionalInterface
  interface Writer {
    void writeTo(OutputStream out) throws IOException;
  }

  /** A whole body: what fails, fails before the first byte is sent. */
  static Spool of(Writer body) throws IOException {
    Spool spool = new Spool();
    boolean whole = false;
    try (spool) {
      body.writeTo(spool);
      whole = true;
    } finally {
      if (!whole) {
        spool.discard();
      }
    }
    return spool;
  }

  /** Sends what was written under its hash, unless the caller has it already. */
  void send(Context ctx) throws IOException {
    send(ctx, sha256());
  }

  void send(Context ctx, String sha256) throws IOException {
    if (Caching.isKnown(ctx, sha256)) {
      discard();
    } else {
      if (file.isPresent()) {
        ctx.header("Content-Length", Long.toString(bytes));
      }
      ctx.result(content());
    }
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] from, int offset, int length) throws IOException {
    if (file.isEmpty() && bytes + length > IN_MEMORY) {
      Path path = Files.createTempFile("sello", ".answer");
      file = Optional.of(path);
      target = Files.newOutputStream(path);
      memory.writeTo(target);
      memory.reset();
    }
    target.write(from, offset, length);
    digest.update(from, offset, length);
    bytes += length;
  }

  @Override
  public void close() throws IOException {
    target.close();
  }

  /** How much was written. */
  long bytes() {
    return bytes;
  }

  /** Throws away what was written: it will not be sent. */
  void discard() throws IOException {
    target.close();
    if (file.isPresent()) {
      Files.deleteIfExists(file.get());
    }
  }

  /** SHA-256 of all that was written; asked once, when all is written. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** What was written, to be sent; a temporary file goes when it was read. */
  InputStream content() throws IOException {
    return file.isEmpty()
        ? new ByteArrayInputStream(memory.toByteArray())
        : Files.newInputStream(file.get(), StandardOpenOption.DELETE_ON_CLOSE);
  }
}

package sello.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import sello.catalog.Sha256;

/**
 * One pass over a file's bytes, in bounded memory.
 *
 * @param bytes size
 * @param sha256 hash
 * @param badLine line of the first byte that is not UTF-8, or 0
 * @param badByte that byte in hex, or empty
 */
record Utf8Scan(long bytes, String sha256, long badLine, String badByte) {

  private static final int CHUNK = 1 << 16;

  static Utf8Scan of(InputStream in) throws IOException {
    MessageDigest digest = Sha256.digest();
    Decoding decoding = new Decoding();
    byte[] chunk = new byte[CHUNK];
    long bytes = 0;
    int read;
    while ((read = in.read(chunk)) >= 0) {
      digest.update(chunk, 0, read);
      decoding.feed(chunk, read);
      bytes += read;
    }
    decoding.end();
    return new Utf8Scan(
        bytes, HexFormat.of().formatHex(digest.digest()), decoding.badLine, decoding.badByte);
  }

  Optional<Problem> problem(String file) {
    if (bytes == 0) {
      return Optional.of(Problem.ofFile(file, "", "is empty", "Send the file again."));
    }
    if (badLine > 0) {
      return Optional.of(
          Problem.ofLine(
              file, badLine, "byte 0x" + badByte, "must be UTF-8", "Save the file as UTF-8."));
    }
    return Optional.empty();
  }

  /** Decodes chunk by chunk, counting lines until the first byte that is not UTF-8. */
  private static final class Decoding {
    private final CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer chars = CharBuffer.allocate(CHUNK + 8);
    private ByteBuffer rest = ByteBuffer.allocate(0);
    private long line = 1;
    private long badLine;
    private String badByte = "";

    void feed(byte[] chunk, int length) {
      if (badLine == 0) {
        ByteBuffer bytes = ByteBuffer.allocate(rest.remaining() + length);
        bytes.put(rest).put(chunk, 0, length).flip();
        decode(bytes, false);
        rest = bytes;
      }
    }

    void end() {
      if (badLine == 0) {
        decode(rest, true);
      }
    }

    private void decode(ByteBuffer bytes, boolean last) {
      chars.clear();
      CoderResult result = decoder.decode(bytes, chars, last);
      chars.flip();
      line += chars.chars().filter(c -> c == '\n').count();
      if (result.isError()) {
        badLine = line;
        badByte = "%02X".formatted(bytes.get(bytes.position()));
      }
    }
  }
}

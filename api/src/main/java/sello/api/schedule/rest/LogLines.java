package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The lines of a try's log, one object each; never all in memory.
 *
 * @param file need not be there: then there are none
 */
record LogLines(Path file) {
  /** A longer line goes on in another object. */
  private static final int LONGEST = 64 * 1024;

  /** One document with all of them. */
  void writeDocument(OutputStream out) throws IOException {
    out.write(bytes("{\"content\":["));
    write(out, "", ",");
    out.write(bytes("],\"continuation_token\":null}"));
  }

  /** A document a line. */
  void writeLines(OutputStream out) throws IOException {
    write(out, "\n", "");
  }

  private void write(OutputStream out, String end, String between) throws IOException {
    if (!Files.isRegularFile(file)) {
      return;
    }
    // As far as it goes now: a task may write faster than somebody reads.
    long left = Files.size(file);
    String before = "";
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      for (byte[] line = line(in, left); line.length > 0; line = line(in, left)) {
        left -= line.length;
        out.write(bytes(before));
        out.write(Bodies.bytes(event(line)));
        out.write(bytes(end));
        before = between;
      }
    }
  }

  /** The next line with its end, or as much of it as one object may hold; nothing at the end. */
  private static byte[] line(InputStream in, long left) throws IOException {
    byte[] line = new byte[(int) Math.min(LONGEST, left)];
    int length = 0;
    int next = 0;
    while (length < line.length && next != '\n' && (next = in.read()) >= 0) {
      line[length++] = (byte) next;
    }
    return Arrays.copyOf(line, length);
  }

  private static ObjectNode event(byte[] line) {
    String text = new String(line, StandardCharsets.UTF_8);
    return LogEvent.of(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

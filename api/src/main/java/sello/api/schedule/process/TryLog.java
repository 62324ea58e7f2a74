package sello.api.schedule.process;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import sello.api.schedule.InstantText;

/** The log of one try: each line begins with its instant. It can be read while it is written. */
final class TryLog implements Closeable {
  /** A longer line is written as several. */
  private static final int LONGEST_LINE = 16_384;

  private final Writer writer;
  private final Clock clock;

  private TryLog(Writer writer, Clock clock) {
    this.writer = writer;
    this.clock = clock;
  }

  static TryLog open(Path file, Clock clock) throws IOException {
    Files.createDirectories(file.getParent());
    return new TryLog(
        Files.newBufferedWriter(
            file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
        clock);
  }

  synchronized void line(String text) throws IOException {
    writer.write(InstantText.Z.of(clock.instant().truncatedTo(ChronoUnit.MICROS)));
    writer.write(' ');
    writer.write(text);
    writer.write('\n');
    writer.flush();
  }

  /** Writes all that a process says, until it says no more. */
  void lines(InputStream output) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8))) {
      StringBuilder text = new StringBuilder();
      for (int letter = reader.read(); letter >= 0; letter = reader.read()) {
        if (letter != '\n' && letter != '\r') {
          text.append((char) letter);
        }
        if (letter == '\n' || text.length() >= LONGEST_LINE) {
          line(text.toString());
          text.setLength(0);
        }
      }
      if (!text.isEmpty()) {
        line(text.toString());
      }
    }
  }

  @Override
  public synchronized void close() throws IOException {
    writer.close();
  }
}

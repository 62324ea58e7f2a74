package sello.reports.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The style sheets of documents. */
final class Style {
  /** For every format. */
  static final String SHEET = read("report.css");

  /** What is added for browsers. */
  static final String SCREEN = SHEET + read("screen.css");

  /** What is added for paper: pages, their margins and numbers. */
  static final String PAPER = SHEET + read("pdf.css");

  private Style() {}

  private static String read(String file) {
    try (InputStream in = Style.class.getResourceAsStream(file)) {
      byte[] bytes =
          Optional.ofNullable(in)
              .orElseThrow(() -> new IllegalStateException("The class path has no " + file + "."))
              .readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}

package sello.reports.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** A file of texts: UTF-8, a key and its text on a line, in the form of Java properties. */
final class TextFile {
  private TextFile() {}

  /** The texts of a file beside this package, which must be there. */
  static SortedMap<String, String> read(String name) {
    try (InputStream in = open(name);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return read(name, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The texts that are read; a key that stands twice is refused, for one of them would be lost. */
  static SortedMap<String, String> read(String name, Reader reader) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    Properties lines =
        new Properties() {
          @Override
          public synchronized Object put(Object key, Object value) {
            if (texts.putIfAbsent((String) key, (String) value) != null) {
              throw new IllegalStateException(
                  "Texts %s: the key %s stands twice.".formatted(name, key));
            }
            return "";
          }
        };
    lines.load(reader);
    return Collections.unmodifiableSortedMap(texts);
  }

  private static InputStream open(String name) {
    return Optional.ofNullable(TextFile.class.getResourceAsStream(name))
        .orElseThrow(
            () -> new IllegalStateException("The class path has no texts %s.".formatted(name)));
  }
}

package sello.api.schedule.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What stands in a folder of workflows, to tell whether anything has changed. */
record DagTexts(SortedMap<String, String> byFile) {
  /** Nothing, when there is no folder. */
  static DagTexts in(Path folder) {
    SortedMap<String, String> texts = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(Files::isRegularFile)
            .filter(file -> file.toString().matches(".*\\.ya?ml"))
            .forEach(file -> texts.put(name(folder, file), text(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new DagTexts(texts);
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** Byte for byte, whether it is text or not. */
  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      // Whoever reads it as a workflow says so.
      return "";
    }
  }
}

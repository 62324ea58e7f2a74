package sello.api.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import sello.ingest.sample.Sample;
import sello.ingest.sample.SampleOrder;
import sello.transforms.Fingerprint;

/**
 * Illustrative inputs of what nobody publishes, beside the releases of a demo: made once for each
 * version of the program.
 */
final class DemoSample {
  private static final double SCALE = 0.01;
  private static final long SEED = 2026;

  /** What is published for real is not invented. */
  private static final Set<String> PUBLISHED =
      Set.of("awarded_schools", "published_figures", "list_coverage");

  private DemoSample() {}

  /** The folder of the inputs, written if it is not there. */
  static Path in(Path data) {
    Path folder = data.resolve("illustrative");
    Path made = folder.resolve(".made-by");
    String program = Fingerprint.of(List.of(), Map.of());
    try {
      if (!Files.isRegularFile(made) || !Files.readString(made).equals(program)) {
        delete(folder);
        Set<String> invented =
            Set.copyOf(Sample.PUBLICATIONS.stream().filter(p -> !PUBLISHED.contains(p)).toList());
        Sample.write(
            new SampleOrder(folder, SCALE, SEED, invented),
            System.err,
            Boolean.getBoolean("sello.terminal"));
        Files.writeString(made, program);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}

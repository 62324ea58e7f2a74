package sello.api.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
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

/** The example inputs of a demo: all publications, made once for each version of the program. */
final class DemoSample {
  private static final double SCALE = 0.01;
  private static final long SEED = 2026;

  private DemoSample() {}

  /** The folder of the inputs, written if it is not there. */
  static Path in(Path data) {
    Path folder = data.resolve("example-inputs");
    Path made = folder.resolve(".made-by");
    String program = Fingerprint.of(List.of(), Map.of());
    try {
      if (!Files.isRegularFile(made) || !Files.readString(made).equals(program)) {
        delete(folder);
        boolean isTerminal = Boolean.getBoolean("sello.terminal");
        PrintStream progress =
            isTerminal
                ? System.err
                : new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
        Sample.write(new SampleOrder(folder, SCALE, SEED, Set.of()), progress, isTerminal);
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

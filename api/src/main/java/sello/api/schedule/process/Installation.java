package sello.api.schedule.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What the programs of tasks run with.
 *
 * @param home folder of the project, under which applications lie
 * @param classPath with Spark and the jobs, asked for at each try
 * @param heap of a program that does not say its own
 */
public record Installation(Path home, Supplier<String> classPath, String heap) {
  private static final String JAR = "transforms/target/sello-transforms-0.2.0.jar";
  private static final String CLASS_PATH = "transforms/target/build.classpath";

  /** Where the jars lie in an archive that was unpacked. */
  private static final String JARS = "lib/spark/jars";

  private static final String HEAP = "4g";

  /**
   * What the launcher compiled, or an archive that was unpacked.
   *
   * @param heap of a build, when it is set
   */
  public static Installation of(Path home, Optional<String> heap) {
    return new Installation(home, () -> compiled(home), heap.orElse(HEAP));
  }

  private static String compiled(Path home) {
    if (Files.isDirectory(home.resolve(JARS))) {
      return home.resolve(JARS) + "/*";
    }
    Path jars = home.resolve(CLASS_PATH);
    try {
      return home.resolve(JAR) + ":" + Files.readString(jars).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The jars of the jobs are not known, for %s cannot be read: ./sello makes it."
              .formatted(jars),
          e);
    }
  }

  /** Files of options for a JVM with Spark, as far as they are there. */
  List<Path> jvmOptions() {
    return Stream.of("spark.options", "patient.options")
        .map(name -> home.resolve("ingest/src/main/jvm").resolve(name))
        .filter(Files::exists)
        .toList();
  }
}

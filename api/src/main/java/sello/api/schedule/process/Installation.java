package sello.api.schedule.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the programs of tasks run with.
 *
 * @param home folder of the project, under which applications lie
 * @param classPath with Spark and the jobs
 * @param heap of a program that does not say its own
 */
public record Installation(Path home, String classPath, String heap) {
  private static final String JAR = "transforms/target/sello-transforms-0.1.0.jar";
  private static final String HEAP = "4g";
  private static final String CLASS_PATH = "transforms/target/build.classpath";

  /**
   * What the launcher compiled.
   *
   * @param heap of a build, when it is set
   */
  public static Installation of(Path home, Optional<String> heap) {
    try {
      String jars = Files.readString(home.resolve(CLASS_PATH)).strip();
      return new Installation(home, home.resolve(JAR) + ":" + jars, heap.orElse(HEAP));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The jars of the jobs are not known: %s cannot be read. Start the service by ./sello."
              .formatted(home.resolve(CLASS_PATH)),
          e);
    }
  }

  Path jvmOptions() {
    return home.resolve("ingest/src/main/jvm/spark.options");
  }
}

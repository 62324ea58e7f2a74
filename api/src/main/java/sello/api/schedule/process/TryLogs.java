package sello.api.schedule.process;

import java.nio.file.Path;
import java.util.stream.Stream;
import sello.api.schedule.engine.TryName;

/** The folder of the logs: one file per try, {@code <dag>/<run>/<task>/<try>.log}. */
public record TryLogs(Path folder) {
  /** The logs of a data folder. */
  public static TryLogs in(Path data) {
    return new TryLogs(data.toAbsolutePath().normalize().resolve("state/logs"));
  }

  /** The file of a try, whether it is there or not. */
  public Path file(TryName name) {
    return Stream.of(name.dagId(), name.runId(), name.taskId())
        .map(TryLogs::safe)
        .reduce(folder, Path::resolve, (one, other) -> other)
        .resolve(name.tryNumber() + ".log");
  }

  /** A name that is never a way up; those of runs and tasks stay as they are. */
  private static String safe(String name) {
    return name.replaceAll("[^A-Za-z0-9_.~:+-]", "_").replaceFirst("^\\.", "%2E");
  }
}

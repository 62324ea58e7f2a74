package sello.api.schedule.process;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import sello.api.schedule.SparkSubmit;
import sello.api.schedule.engine.TryName;
import sello.transforms.TaskProgram;

/** A service for tests: starts a job that stays, says its number, and stays. */
public final class SpokenService {
  /** The try that it starts. */
  static final TryName NAME = new TryName("d", "r", "a", 1);

  private SpokenService() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path home = Path.of(arguments[0]);
    ChildJvms runner =
        new ChildJvms(
            new Installation(home, () -> arguments[1], "64m"),
            Map.of(),
            TryLogs.in(home),
            Clock.systemUTC());
    SparkSubmit job =
        new SparkSubmit(
            "sello.jar",
            SpokenJob.class.getName(),
            Optional.of(List.of("stay")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of());
    System.out.println(runner.start(NAME, job, status -> {}).pid());
    new CountDownLatch(1).await();
  }

  /** Where its own classes are, and those that it needs. */
  static String classPath() {
    return Stream.of(SpokenService.class, ChildJvms.class, TaskProgram.class, LoggerFactory.class)
        .map(SpokenService::place)
        .distinct()
        .collect(Collectors.joining(":"));
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}

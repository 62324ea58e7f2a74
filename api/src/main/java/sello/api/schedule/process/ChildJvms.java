package sello.api.schedule.process;

import java.io.File;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sello.api.schedule.SparkSubmit;
import sello.api.schedule.engine.TaskProcess;
import sello.api.schedule.engine.TaskRunner;
import sello.api.schedule.engine.TryName;

/**
 * Starts each try as a JVM with Spark: one that runs out of memory never takes the service down,
 * and none outlives it.
 */
public final class ChildJvms implements TaskRunner {
  private static final Logger LOG = LoggerFactory.getLogger(ChildJvms.class);

  private final Installation installation;
  private final Map<String, String> environment;
  private final TryLogs logs;
  private final Clock clock;

  /**
   * @param environment what every program is told, beside what its task says
   */
  public ChildJvms(
      Installation installation, Map<String, String> environment, TryLogs logs, Clock clock) {
    this.installation = installation;
    this.environment = Map.copyOf(environment);
    this.logs = logs;
    this.clock = clock;
  }

  @Override
  public TaskProcess start(TryName name, SparkSubmit program, IntConsumer ended)
      throws IOException {
    ProcessBuilder command =
        new ProcessBuilder(CommandLine.of(installation, program))
            .directory(new File(installation.home().toString()))
            .redirectErrorStream(true);
    // What is meant for the service alone.
    command.environment().keySet().removeIf(key -> key.startsWith("SELLO_DATABASE"));
    command.environment().keySet().removeAll(List.of("SELLO_TOKEN_SECRET", "SELLO_WEBHOOK"));
    command.environment().putAll(environment);
    program
        .conf()
        .map(conf -> conf.get("spark.master"))
        .ifPresent(master -> command.environment().put("SELLO_MASTER", master));
    command.environment().putAll(program.envVars());
    TryLog log = TryLog.open(logs.file(name), clock);
    log.line("Starting " + program.javaClass());
    Process process = command.start();
    ChildJvm child = new ChildJvm(process, log);
    child.follow("%s %s %s".formatted(name.dagId(), name.runId(), name.taskId()), ended);
    return child;
  }

  @Override
  public void note(TryName name, String line) {
    try (TryLog log = TryLog.open(logs.file(name), clock)) {
      log.line(line);
    } catch (IOException e) {
      LOG.warn("{}: {}", name, line, e);
    }
  }
}

package sello.api.schedule.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.api.schedule.SparkSubmit;
import sello.api.schedule.engine.TaskProcess;
import sello.api.schedule.engine.TryName;
import sello.transforms.TaskProgram;

/**
 * Tries of tasks as real JVMs: what they are given, what becomes of what they say, how they end.
 */
class ChildJvmsTest {
  private static final TryName NAME = new TryName("d", "manual__2026-06-01T00:00:00+00:00", "a", 1);

  @TempDir Path home;
  private ChildJvms runner;
  private TryLogs logs;

  @BeforeEach
  void install() {
    logs = TryLogs.in(home);
    String classPath = place(TaskProgram.class) + ":" + place(SpokenJob.class);
    runner =
        new ChildJvms(
            new Installation(home, () -> classPath, "64m"), Map.of(), logs, Clock.systemUTC());
  }

  private static Path place(Class<?> type) {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }

  private static SparkSubmit job(String... arguments) {
    return new SparkSubmit(
        "sello.jar",
        SpokenJob.class.getName(),
        Optional.of(List.of(arguments)),
        Optional.of(Map.of("spark.master", "spark://cluster:7077")),
        Optional.of("a name"),
        Optional.of("32m"),
        Map.of("WORD", "said"));
  }

  private int run(SparkSubmit program) throws Exception {
    CompletableFuture<Integer> status = new CompletableFuture<>();
    runner.start(NAME, program, status::complete);
    return status.get(1, TimeUnit.MINUTES);
  }

  private List<String> log() throws IOException {
    return log(NAME);
  }

  /** Nothing yet, when the try has not begun. */
  private List<String> log(TryName name) throws IOException {
    Path file = logs.file(name);
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  @Test
  void the_exit_status_is_told_and_each_line_has_its_time() throws Exception {
    assertThat(run(job("7", "two words"))).isEqualTo(7);
    assertThat(log())
        .allMatch(line -> line.matches("\\d{4}-\\d\\d-\\d\\dT[0-9:]{8}(\\.\\d{6})?Z .*"))
        .anyMatch(line -> line.endsWith("Z arguments 7 two words"))
        .anyMatch(line -> line.endsWith("Z master spark://cluster:7077"))
        .anyMatch(line -> line.endsWith("Z word said"));
    assertThat(run(job("0"))).isZero();
  }

  @Test
  void an_exception_is_told_in_the_log_and_fails_the_try() throws Exception {
    assertThat(run(job("throw"))).isEqualTo(1);
    assertThat(log()).anyMatch(line -> line.contains("thrown on purpose"));
  }

  @Test
  void ended_it_takes_its_own_children_along() throws Exception {
    CompletableFuture<Integer> status = new CompletableFuture<>();
    TaskProcess process = runner.start(NAME, job("stay"), status::complete);
    ProcessHandle child = ProcessHandle.of(child(NAME)).orElseThrow();
    process.end();
    assertThat(status.get(1, TimeUnit.MINUTES)).isEqualTo(143);
    child.onExit().get(1, TimeUnit.MINUTES);
    assertThat(child.isAlive()).isFalse();
  }

  /** Reads the log while it is written, until the job has told its child's number. */
  private long child(TryName name) throws IOException {
    while (true) {
      Optional<String> line =
          log(name).stream().filter(text -> text.contains("child ")).findFirst();
      if (line.isPresent()) {
        return Long.parseLong(line.get().replaceAll(".*child ", ""));
      }
      Thread.onSpinWait();
    }
  }

  @Test
  void a_name_never_leads_out_of_the_folder() {
    Path file = logs.file(new TryName("..", "../..", ".", 1));
    assertThat(file.normalize()).isEqualTo(file);
    assertThat(file.startsWith(logs.folder())).isTrue();
  }

  @Test
  void what_is_set_for_the_service_alone_is_not_in_the_environment_of_a_job() throws Exception {
    Process service =
        service(
            Map.of(
                "SELLO_TOKEN_SECRET", "sesame that signs tokens of the REST API",
                "SELLO_DATABASE", "jdbc:postgresql://sesame/sello",
                "SELLO_DATABASE_PASSWORD", "sesame",
                "SELLO_WEBHOOK", "https://alerts.example/sesame",
                "SELLO_REJECT_LIMIT", "0.5"));
    try {
      child(SpokenService.NAME); // it says its environment before
      assertThat(log(SpokenService.NAME))
          .anyMatch(line -> line.endsWith("Z variable SELLO_REJECT_LIMIT=0.5"))
          .noneMatch(line -> line.contains("SELLO_TOKEN_SECRET") || line.contains("sesame"));
    } finally {
      service.destroyForcibly();
    }
  }

  /** One that has started a job. */
  private Process service() throws IOException {
    return service(Map.of());
  }

  private Process service(Map<String, String> environment) throws IOException {
    ProcessBuilder command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                SpokenService.classPath(),
                SpokenService.class.getName(),
                home.toString(),
                place(TaskProgram.class) + ":" + place(SpokenJob.class))
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    command.environment().putAll(environment);
    return command.start();
  }

  @Test
  void what_ran_on_while_its_service_was_frozen_ends_before_another_takes_over() throws Exception {
    Process service = service();
    ProcessHandle job = job(service);
    ProcessHandle child = ProcessHandle.of(child(SpokenService.NAME)).orElseThrow();
    signal("STOP", service);
    child.onExit().get(29, TimeUnit.SECONDS);
    assertThat(child.isAlive()).isFalse();
    signal("CONT", service);
    job.onExit().get(1, TimeUnit.MINUTES);
    while (log(SpokenService.NAME).stream().noneMatch(line -> line.contains("exit status"))) {
      Thread.onSpinWait();
    }
    assertThat(log(SpokenService.NAME))
        .anyMatch(
            line -> line.endsWith("The service said nothing for 20 s: this try ends itself."));
    service.destroyForcibly();
  }

  private static void signal(String name, Process process) throws Exception {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  private static ProcessHandle job(Process service) throws IOException {
    return ProcessHandle.of(Long.parseLong(service.inputReader().readLine())).orElseThrow();
  }

  /** The service that starts a job is killed: the job ends too, and what it has started. */
  @Test
  void a_job_does_not_outlive_its_service() throws Exception {
    Process service = service();
    ProcessHandle handle = job(service);
    ProcessHandle child = ProcessHandle.of(child(SpokenService.NAME)).orElseThrow();
    service.destroyForcibly();
    handle.onExit().get(1, TimeUnit.MINUTES);
    child.onExit().get(1, TimeUnit.MINUTES);
    assertThat(handle.isAlive()).isFalse();
    assertThat(child.isAlive()).isFalse();
  }
}

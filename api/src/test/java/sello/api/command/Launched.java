package sello.api.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The launcher, really started, as a user would: its lines as they come, its exit code. */
final class Launched implements AutoCloseable {
  static final Path HOME = Path.of("..").toAbsolutePath().normalize();

  private final Process process;
  private final BufferedReader lines;
  private final List<String> said = new ArrayList<>();

  private Launched(Process process) {
    this.process = process;
    this.lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  static Launched start(String... arguments) throws IOException {
    return start(Map.of(), arguments);
  }

  /** One that reads a file as its standard input. */
  static Launched startReading(Path input, String... arguments) throws IOException {
    return new Launched(builder(Map.of(), arguments).redirectInput(input.toFile()).start());
  }

  static Launched start(Map<String, String> environment, String... arguments) throws IOException {
    return new Launched(builder(environment, arguments).start());
  }

  private static ProcessBuilder builder(Map<String, String> environment, String... arguments) {
    List<String> command = new ArrayList<>(List.of(HOME.resolve("sello").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SELLO_COMPILE", "never");
    builder.environment().put("SELLO_BUILD_OPTIONS", "-XX:TieredStopAtLevel=1");
    builder.environment().putAll(environment);
    return builder;
  }

  /** Runs to the end. */
  static Launched run(String... arguments) throws Exception {
    Launched launched = start(arguments);
    launched.exitCode();
    return launched;
  }

  /** Waits for a line; gives it. */
  String waitFor(Predicate<String> wanted) throws IOException {
    String line;
    while ((line = lines.readLine()) != null) {
      said.add(line);
      if (wanted.test(line)) {
        return line;
      }
    }
    throw new AssertionError("The line never came. It said:\n" + String.join("\n", said));
  }

  int exitCode() throws Exception {
    String line;
    while ((line = lines.readLine()) != null) {
      said.add(line);
    }
    return process.waitFor();
  }

  List<String> said() {
    return said;
  }

  String text() {
    return String.join("\n", said);
  }

  String lastLine() {
    return said.get(said.size() - 1);
  }

  long pid() {
    return process.pid();
  }

  /** As kill -9 would. */
  void kill() throws Exception {
    process.destroyForcibly().waitFor();
  }

  /** Whether it ends before so much time has passed. */
  boolean isOver(long millis) throws InterruptedException {
    return process.waitFor(millis, TimeUnit.MILLISECONDS);
  }

  /** Kills it unless it ends before; returns whether it was killed. */
  boolean killAfter(long millis) throws Exception {
    boolean isOver = isOver(millis);
    kill();
    return !isOver;
  }

  /**
   * As Ctrl-C would; gives control back when it and every process that it started have ended. The
   * signal is TERM, for which Java does the same: a shell's background jobs ignore INT.
   */
  void interrupt() throws Exception {
    List<ProcessHandle> started = process.descendants().toList();
    new ProcessBuilder("kill", "-TERM", String.valueOf(process.pid())).start().waitFor();
    exitCode();
    for (ProcessHandle handle : started) {
      handle.onExit().get();
    }
  }

  @Override
  public void close() throws Exception {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
  }
}

package sello.api.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import sello.transforms.CommandExit;

/**
 * A command of the launcher in a process of its own, with a class path of its own: one that runs
 * out of memory never takes the service down. It ends when this process does.
 */
final class BuildProcess {
  private BuildProcess() {}

  /** Builds, showing what the build says; gives its exit code. */
  static int run(List<Path> inputs, Path data) {
    List<String> words = new ArrayList<>(List.of("build"));
    inputs.forEach(folder -> words.addAll(List.of("--inputs", folder.toString())));
    words.addAll(List.of("--data", data.toString()));
    try {
      return start(words).waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return CommandExit.ENVIRONMENT;
    }
  }

  /** Brings new releases to a folder for as long as this process runs. */
  static void mirror(String from, Path data) {
    start(List.of("mirror", "--from", from, "--data", data.toString(), "--watch"));
  }

  private static Process start(List<String> words) {
    List<String> all = new ArrayList<>(List.of(Home.folder().resolve("sello").toString()));
    all.addAll(words);
    ProcessBuilder command = new ProcessBuilder(all).inheritIO();
    // The shipped inputs are small: quick to compile matters more than compiled to be quick.
    command.environment().putIfAbsent("SELLO_BUILD_OPTIONS", "-XX:TieredStopAtLevel=1");
    command.environment().put("SELLO_PARENT", String.valueOf(ProcessHandle.current().pid()));
    try {
      return command.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package sello.api.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import sello.transforms.CommandExit;

/**
 * A build in a process of its own, so that one that runs out of memory never takes the service
 * down. It ends when this process does.
 */
final class BuildProcess {
  private BuildProcess() {}

  /** Builds, showing what the build says; gives its exit code. */
  static int run(List<Path> inputs, Path data) {
    List<String> words =
        new ArrayList<>(List.of(Home.folder().resolve("sello").toString(), "build"));
    inputs.forEach(folder -> words.addAll(List.of("--inputs", folder.toString())));
    words.addAll(List.of("--data", data.toString()));
    ProcessBuilder command = new ProcessBuilder(words).inheritIO();
    // The shipped inputs are small: quick to compile matters more than compiled to be quick.
    command.environment().putIfAbsent("SELLO_BUILD_OPTIONS", "-XX:TieredStopAtLevel=1");
    command.environment().put("SELLO_PARENT", String.valueOf(ProcessHandle.current().pid()));
    try {
      return command.start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return CommandExit.ENVIRONMENT;
    }
  }
}

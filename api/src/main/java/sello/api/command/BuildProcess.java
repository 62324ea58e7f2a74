package sello.api.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import sello.transforms.CommandExit;

/**
 * A build in a process of its own, so that one that runs out of memory never takes the service
 * down. It ends when this process does.
 */
final class BuildProcess {
  private BuildProcess() {}

  /** Builds, showing what the build says; gives its exit code. */
  static int run(Path inputs, Path data) {
    ProcessBuilder command =
        new ProcessBuilder(
                Home.folder().resolve("sello").toString(),
                "build",
                "--inputs",
                inputs.toString(),
                "--data",
                data.toString())
            .inheritIO();
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

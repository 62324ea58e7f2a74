package sello.api.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sello.catalog.ReleaseVerification;
import sello.catalog.Releases;
import sello.catalog.Unpublished;
import sello.transforms.CommandExit;
import sello.transforms.EnvironmentError;

/** {@code sello verify}: whether every release still is what its manifest says. */
@Command(
    name = "verify",
    description = "Check every release against its manifest: files, sizes, hashes.",
    mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
  @Option(
      names = "--data",
      required = true,
      defaultValue = "${env:SELLO_DATA}",
      paramLabel = "DIR",
      description = "Folder with the releases.")
  private Path data = Path.of("");

  /** The main class of a task that verifies. */
  public static void main(String[] arguments) {
    System.exit(CommandExit.run(new VerifyCommand(), arguments));
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(data)) {
      throw new EnvironmentError("The data folder " + data + " is not there.");
    }
    Releases releases = new Releases(data);
    ReleaseVerification found = ReleaseVerification.of(releases);
    found.findings().forEach(System.out::println);
    if (found.findings().isEmpty()) {
      Unpublished.notes(releases).forEach(note -> System.out.println("note: " + note));
    }
    System.out.printf(
        "%d %s, %d files: %s%n",
        found.releases(),
        found.releases() == 1 ? "release" : "releases",
        found.files(),
        found.findings().isEmpty()
            ? "all as in their manifests"
            : found.findings().size() + " findings");
    return found.findings().isEmpty() ? CommandExit.DONE : CommandExit.WRONG_DATA;
  }
}

package sello.api.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sello.ingest.InputCheck;
import sello.transforms.CommandExit;
import sello.transforms.Pipeline;

/** {@code sello check}: every problem of an inputs folder, without building anything. */
@Command(
    name = "check",
    description = "Check input files only: every problem with file, line, column, value, rule.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Option(
      names = "--inputs",
      required = true,
      paramLabel = "DIR",
      description = "Folder with the input files.")
  private Path inputs = Path.of("");

  @Override
  public Integer call() {
    InputCheck check = InputCheck.of(inputs.toAbsolutePath().normalize(), Pipeline.publications());
    check.problems().forEach(System.out::println);
    System.out.printf(
        "%d files, %d rows: %d accepted, %d rejected, %d problems%n",
        check.files(),
        check.rows(),
        check.rows() - check.rejected(),
        check.rejected(),
        check.problems().size());
    return check.hasFatal() || check.rejected() > 0 ? CommandExit.WRONG_DATA : CommandExit.DONE;
  }
}

package sello.api.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sello.ingest.CheckReport;
import sello.ingest.CheckTotals;
import sello.ingest.InputCheck;
import sello.transforms.CommandExit;
import sello.transforms.Pipeline;

/** {@code sello check}: every problem of inputs folders, without building anything. */
@Command(
    name = "check",
    description =
        "Check input files only: every problem with file, line, column, value, rule; what each"
            + " file was found to be.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Option(
      names = "--inputs",
      required = true,
      paramLabel = "DIR",
      description = "Folder with the input files; may be given more than once.")
  private List<Path> inputs = List.of();

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean isJson;

  @Override
  public Integer call() {
    CheckReport report = isJson ? new CheckDocument(System.out) : new PrintedCheck(System.out);
    return check(report).isClean() ? CommandExit.DONE : CommandExit.WRONG_DATA;
  }

  private CheckTotals check(CheckReport report) {
    List<Path> roots = inputs.stream().map(p -> p.toAbsolutePath().normalize()).toList();
    return InputCheck.run(roots, Pipeline.publications(), report);
  }
}

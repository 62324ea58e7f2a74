package sello.api.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sello.catalog.Settings;
import sello.ingest.CheckReport;
import sello.ingest.CheckTotals;
import sello.ingest.InputCheck;
import sello.ingest.InputFile;
import sello.transforms.CommandExit;
import sello.transforms.Pipeline;

/** {@code sello check}: every problem of inputs folders, without building anything. */
@Command(
    name = "check",
    description =
        "Check input files only: every problem with file, line, column, value, rule; what each"
            + " file was found to be.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class CheckCommand implements Callable<Integer> {
  @Option(
      names = "--inputs",
      required = true,
      defaultValue = "${env:SELLO_INPUTS}",
      split = ":",
      paramLabel = "DIR",
      description = "Folder with the input files; may be given more than once.")
  private List<Path> inputs = List.of();

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean isJson;

  @Option(
      names = "--edition",
      paramLabel = "EDITION|DAY",
      description = "Only the files of an edition, of which there must be one.")
  private String edition = "";

  @Option(
      names = "--new",
      description = "Only files that the latest release of --data did not read.")
  private boolean isNew;

  @Option(
      names = "--data",
      defaultValue = "${env:SELLO_DATA}",
      paramLabel = "DIR",
      description = "Folder with the releases, for --new.")
  private @Nullable Path data;

  @Option(
      names = "--as-build",
      description =
          "Exit with 1 only for what a build of just these files refuses: single rows it may do"
              + " without.")
  private boolean isAsBuild;

  /** The main class of a task that checks. */
  public static void main(String[] arguments) {
    System.exit(CommandExit.run(new CheckCommand(), arguments));
  }

  @Override
  public Integer call() {
    Settings settings = Settings.from(System.getenv());
    CheckReport report = isJson ? new CheckDocument(System.out) : new PrintedCheck(System.out);
    BuildVerdict verdict = new BuildVerdict(report, settings.rejectLimit());
    CheckTotals totals = InputCheck.run(roots(), Pipeline.publications(), wanted(), verdict);
    if (!edition.isEmpty() && verdict.files() == 0) {
      System.err.printf(
          "error: There is no file of the edition %s. Put those that were published into"
              + " awarded_schools/%1$s and the like, in one of %s.%n",
          WantedFiles.edition(edition), inputs);
      return CommandExit.WRONG_DATA;
    }
    if (isAsBuild) {
      verdict.exceeded().forEach(sentence -> System.err.println("error: " + sentence));
    }
    boolean isGood = isAsBuild ? verdict.isGood() : totals.isClean();
    return isGood ? CommandExit.DONE : CommandExit.WRONG_DATA;
  }

  private List<Path> roots() {
    return inputs.stream().map(p -> p.toAbsolutePath().normalize()).toList();
  }

  private Predicate<InputFile> wanted() {
    Predicate<InputFile> all = file -> true;
    Predicate<InputFile> ofEdition = edition.isEmpty() ? all : WantedFiles.of(edition);
    return isNew ? ofEdition.and(WantedFiles.newSince(data())) : ofEdition;
  }

  private Path data() {
    return Optional.ofNullable(data)
        .orElseThrow(() -> new IllegalArgumentException("--new needs --data DIR."));
  }
}

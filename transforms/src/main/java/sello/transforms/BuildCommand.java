package sello.transforms;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sello.catalog.Settings;
import sello.ingest.DataError;

/** {@code sello build}: the main class of the process that has Spark on its class path. */
@Command(
    name = "build",
    description = "Build a release from an inputs folder and publish it; the last line is its id.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class BuildCommand implements Callable<Integer> {
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  @Option(
      names = "--inputs",
      required = true,
      defaultValue = "${env:SELLO_INPUTS}",
      split = ":",
      paramLabel = "DIR",
      description = "Folder with the input files; given again, the files of both.")
  private List<Path> inputs = List.of();

  @Option(
      names = "--data",
      required = true,
      defaultValue = "${env:SELLO_DATA}",
      paramLabel = "DIR",
      description = "Folder for the releases.")
  private Path data = Path.of("");

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Spark master (setting SELLO_MASTER; local[*]).")
  private String master = "";

  @Option(
      names = "--full",
      description = "Build even when neither inputs nor program have changed.")
  private boolean full;

  @Option(
      names = "--prepare",
      paramLabel = "NAME",
      description = "Do not publish it: keep it under a name, for 'publish --prepared NAME'.")
  private String prepare = "";

  @Option(
      names = "--watch",
      description = "Build again whenever an input file has changed, until Ctrl-C.")
  private boolean watch;

  public static void main(String[] arguments) {
    Parent.dieWith();
    System.exit(CommandExit.run(new BuildCommand(), arguments));
  }

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = Settings.from(System.getenv());
    Settings effective = master.isEmpty() ? settings : settings.withMaster(master);
    List<Path> folders = inputs.stream().map(i -> i.toAbsolutePath().normalize()).toList();
    if (!watch) {
      build(effective, folders);
      return CommandExit.DONE;
    }
    InputsWatch changes = InputsWatch.begin(folders, BETWEEN_LOOKS);
    while (true) {
      buildWhenPossible(effective, folders);
      System.err.println("Waiting for an input file to change; Ctrl-C ends.");
      changes.awaitChange();
    }
  }

  private void build(Settings settings, List<Path> folders) {
    Progress progress =
        new Progress(
            System.err, Boolean.getBoolean("sello.terminal"), Pipeline.PLAN.nodes().size());
    Build build = new Build(settings, folders, data.toAbsolutePath().normalize(), progress);
    Build.Result result = prepare.isEmpty() ? build.run(full) : build.prepare(prepare, full);
    progress.end();
    System.out.println(result.sentence());
    System.out.println(result.id());
  }

  /**
   * Builds once no other build is at work; wrong inputs are told, for a change of them is waited
   * for anyway.
   */
  private void buildWhenPossible(Settings settings, List<Path> folders)
      throws InterruptedException {
    try {
      build(settings, folders);
    } catch (DataError e) {
      CommandExit.tell(e, System.err);
    } catch (AnotherBuild e) {
      CommandExit.tell(e, System.err);
      BuildLock.awaitFree(data);
      buildWhenPossible(settings, folders);
    }
  }
}

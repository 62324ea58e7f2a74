package sello.transforms;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sello.catalog.Settings;
import sello.storage.Folder;
import sello.storage.Folders;

/** {@code sello build}: the main class of the process that has Spark on its class path. */
@Command(
    name = "build",
    description = "Build a release from an inputs folder and publish it; the last line is its id.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class BuildCommand implements Callable<Integer> {
  @Option(
      names = "--inputs",
      required = true,
      defaultValue = "${env:SELLO_INPUTS}",
      split = ":(?!//)",
      paramLabel = "DIR",
      description =
          "Folder with the input files, or a prefix of a store; given again, the files of both.")
  private List<String> inputs = List.of();

  @Option(
      names = "--data",
      required = true,
      defaultValue = "${env:SELLO_DATA}",
      paramLabel = "DIR",
      description = "Folder for the releases, or a prefix of a store: s3a://bucket/data.")
  private String data = "";

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

  @Option(names = "--verbose", description = "Print a line for each step.")
  private boolean isVerbose;

  public static void main(String[] arguments) {
    Parent.dieWith();
    System.exit(CommandExit.run(new BuildCommand(), arguments));
  }

  @Override
  public Integer call() {
    Settings settings = Settings.from(System.getenv());
    Settings effective = master.isEmpty() ? settings : settings.withMaster(master);
    List<Folder> folders = inputs.stream().map(Folders::at).toList();
    Progress progress = new Progress(System.err, detail(), Pipeline.PLAN.nodes().size());
    Build build =
        new Build(
            effective,
            folders,
            Folders.at(data),
            progress,
            CodeVersion.current(),
            OpenFilesStep.inProcess(service()));
    Build.Result result = prepare.isEmpty() ? build.run(full) : build.prepare(prepare, full);
    progress.end();
    System.out.println(result.sentence());
    System.out.println(result.id());
    return CommandExit.DONE;
  }

  private Progress.Detail detail() {
    if (isVerbose) {
      return Progress.Detail.EACH_STEP;
    }
    return Boolean.getBoolean("sello.terminal")
        ? Progress.Detail.ONE_LINE
        : Progress.Detail.QUARTERS;
  }

  /** The class path of the service, which writes what everybody may take. */
  private static String service() {
    String classPath = System.getProperty("sello.service", "");
    if (classPath.isEmpty()) {
      throw new EnvironmentError(
          "The system property sello.service is not set: the class path of the service, which the launcher gives.");
    }
    return classPath;
  }
}

package sello.transforms;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sello.catalog.Releases;
import sello.storage.Folders;

/** {@code sello publish}: makes a prepared release the latest. It needs no Spark. */
@Command(
    name = "publish",
    description =
        "Publish what 'build --prepare' left, once it is verified; the last line is its id.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class PublishCommand implements Callable<Integer> {
  @Option(
      names = "--data",
      required = true,
      defaultValue = "${env:SELLO_DATA}",
      paramLabel = "DIR",
      description = "Folder with the releases (in a workflow: that of the service).")
  private String data = "";

  @Option(
      names = "--prepared",
      required = true,
      paramLabel = "NAME",
      description = "What was given to 'build --prepare'.")
  private String name = "";

  public static void main(String[] arguments) {
    Parent.dieWith();
    System.exit(CommandExit.run(new PublishCommand(), arguments));
  }

  @Override
  public Integer call() {
    Releases releases = new Releases(Folders.at(data));
    try (BuildLock lock = BuildLock.take(releases.data())) {
      Build.Result result = Prepared.named(releases, name).publish();
      System.out.println(result.sentence());
      System.out.println(result.id());
      return CommandExit.DONE;
    }
  }
}

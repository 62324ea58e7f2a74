package sello.transforms;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sello.catalog.Releases;
import sello.storage.Folder;
import sello.storage.Folders;
import sello.storage.LocalFolder;
import sello.storage.StorageError;

/** {@code sello mirror}: brings new releases from a store to the data folder of a service. */
@Command(
    name = "mirror",
    description =
        "Bring new releases from a store to a folder that is served, each whole; the last line is"
            + " the latest id.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class MirrorCommand implements Callable<Integer> {
  @Option(
      names = "--from",
      required = true,
      paramLabel = "ADDRESS",
      description = "Where builds publish: s3a://bucket/data, or a folder.")
  private String from = "";

  @Option(
      names = "--data",
      required = true,
      defaultValue = "${env:SELLO_DATA}",
      paramLabel = "DIR",
      description = "Folder of this machine that is served.")
  private String data = "";

  @Option(names = "--watch", description = "Go on, and look again and again.")
  private boolean isWatching;

  @Option(
      names = "--seconds",
      defaultValue = "30",
      paramLabel = "N",
      description = "Time between two looks (default: ${DEFAULT-VALUE}).")
  private int seconds;

  public static void main(String[] arguments) {
    Parent.dieWith();
    System.exit(CommandExit.run(new MirrorCommand(), arguments));
  }

  @Override
  public Integer call() throws InterruptedException {
    if (Folders.isStore(data)) {
      throw new IllegalArgumentException("--data is " + data + ", no folder of this machine.");
    }
    if (seconds < 1) {
      throw new IllegalArgumentException("--seconds is " + seconds + ", not 1 or more.");
    }
    LocalFolder target = new LocalFolder(java.nio.file.Path.of(data));
    while (isWatching) {
      try {
        look(target);
      } catch (StorageError | EnvironmentError e) {
        System.err.println("error: " + e.getMessage());
      }
      TimeUnit.SECONDS.sleep(seconds);
    }
    look(target);
    System.out.println(new Releases(target).latestId().orElse("nothing is published there"));
    return CommandExit.DONE;
  }

  private void look(LocalFolder target) {
    Folder source = Folders.at(from);
    try (BuildLock lock = BuildLock.take(target)) {
      new Mirror(source, target).bring().forEach(id -> System.out.println("Brought " + id + "."));
    }
  }
}

package sello.api.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sello.catalog.Settings;
import sello.storage.LocalFolder;
import sello.transforms.Build;
import sello.transforms.CommandExit;

/**
 * {@code sello demo}: the main job in one step. It builds two releases, one of the shipped
 * published figures and one of example inputs, and serves them as two sites: at {@code /} and
 * {@code /example/}.
 */
@Command(
    name = "demo",
    description =
        "Do the main job: build a release of the shipped figures and one of example (invented)"
            + " inputs, where they are not built yet, and serve both.",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  @Option(names = "--port", paramLabel = "PORT", description = "Port (setting SELLO_PORT; 8080).")
  private Optional<Integer> port = Optional.empty();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder for both: real/, example/ and example-inputs/ (data in the project).")
  private Path data = Home.folder().resolve("data");

  @Override
  public Integer call() {
    Settings standing = Settings.from(System.getenv());
    Settings settings = port.map(standing::withPort).orElse(standing);
    Path realData = data.resolve("real");
    Path exampleData = data.resolve("example");
    List<Path> real = List.of(Home.folder().resolve("ingest/inputs"));
    List<Path> example = List.of(DemoSample.in(data));
    int exit = build(real, realData, settings);
    if (exit == CommandExit.DONE) {
      exit = build(example, exampleData, settings);
    }
    return exit == CommandExit.DONE
        ? Serving.until(realData, Optional.of(exampleData), real, settings)
        : exit;
  }

  private static int build(List<Path> inputs, Path data, Settings settings) {
    if (Build.isUpToDate(
        settings, inputs.stream().map(LocalFolder::new).toList(), new LocalFolder(data))) {
      return CommandExit.DONE;
    }
    Serving.refuseTakenPort(settings);
    return BuildProcess.run(inputs, data);
  }
}

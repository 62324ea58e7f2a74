package sello.api.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sello.catalog.Settings;
import sello.transforms.Build;
import sello.transforms.CommandExit;

/**
 * {@code sello demo}: the main job in one step, from the shipped published figures and, for what
 * nobody publishes, illustrative inputs to a served page.
 */
@Command(
    name = "demo",
    description =
        "Do the main job: build from the shipped figures, and from invented ones for what nobody"
            + " publishes, what is not built yet, and serve it.",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  @Option(names = "--port", paramLabel = "PORT", description = "Port (setting SELLO_PORT; 8080).")
  private Optional<Integer> port = Optional.empty();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder for the releases (data in the project).")
  private Path data = Home.folder().resolve("data");

  @Override
  public Integer call() {
    Settings standing = Settings.from(System.getenv());
    Settings settings = port.map(standing::withPort).orElse(standing);
    List<Path> inputs = List.of(Home.folder().resolve("ingest/inputs"), DemoSample.in(data));
    if (!Build.isUpToDate(settings, inputs, data)) {
      Serving.refuseTakenPort(settings);
      int exit = BuildProcess.run(inputs, data);
      if (exit != CommandExit.DONE) {
        return exit;
      }
    }
    return Serving.until(data, inputs, settings);
  }
}

package sello.api.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sello.catalog.Settings;

/** {@code sello serve}: the service over a data folder. */
@Command(
    name = "serve",
    description = "Serve the releases of a data folder: pages, charts, open data.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "Folder with the releases.")
  private Path data = Path.of("");

  @Option(
      names = "--example",
      paramLabel = "DIR",
      description = "Folder with releases of example data, served at /example/.")
  private Optional<Path> example = Optional.empty();

  @Option(
      names = "--inputs",
      defaultValue = "${env:SELLO_INPUTS}",
      split = ":",
      paramLabel = "DIR",
      description = "Folder that scheduled builds read (the folder inputs of the data folder).")
  private List<Path> inputs = List.of();

  @Option(
      names = "--from",
      paramLabel = "ADDRESS",
      description =
          "Where builds publish, such as s3a://bucket/data: new releases are brought to --data.")
  private Optional<String> from = Optional.empty();

  @Option(names = "--port", paramLabel = "PORT", description = "Port (setting SELLO_PORT; 8080).")
  private Optional<Integer> port = Optional.empty();

  @Override
  public Integer call() {
    Settings standing = Settings.from(System.getenv());
    Settings settings = port.map(standing::withPort).orElse(standing);
    List<Path> read = inputs.isEmpty() ? List.of(data.resolve("inputs")) : inputs;
    from.ifPresent(address -> BuildProcess.mirror(address, data));
    return Serving.until(data, example, read, settings);
  }
}

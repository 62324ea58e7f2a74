package sello.api.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sello.ingest.sample.Sample;
import sello.ingest.sample.SampleOrder;
import sello.transforms.CommandExit;
import sello.transforms.EnvironmentError;

/** {@code sello sample}: invented inputs, in the forms of real ones. */
@Command(
    name = "sample",
    description = "Write example inputs: invented, untidy as real ones, the same every time.",
    mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {
  @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder to fill.")
  private Path out = Path.of("");

  @Option(
      names = "--scale",
      paramLabel = "N",
      defaultValue = "0.01",
      description = "Size; 1 is Europe, with two million rows (${DEFAULT-VALUE}).")
  private double scale;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "2026",
      description = "Same seed and scale, same bytes (${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--only",
      paramLabel = "NAME",
      split = ",",
      description = "Publications to write, with commas between; all without it.")
  private Set<String> only = Set.of();

  @Override
  public Integer call() {
    SampleOrder order = new SampleOrder(out.toAbsolutePath().normalize(), scale, seed, only);
    try {
      Sample.write(order, System.err, Boolean.getBoolean("sello.terminal"));
    } catch (IOException e) {
      throw new EnvironmentError("The sample cannot be written: " + e + ". Give another --out.");
    }
    return CommandExit.DONE;
  }
}

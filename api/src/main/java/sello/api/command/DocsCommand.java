package sello.api.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sello.ingest.sender.SenderDocuments;
import sello.transforms.CommandExit;
import sello.transforms.Pipeline;

/** {@code sello docs}: what senders need to know of each publication, from its contract. */
@Command(
    name = "docs",
    description = "Write the page, schemas and examples of the publications for senders.",
    mixinStandardHelpOptions = true)
final class DocsCommand implements Callable<Integer> {
  @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder to fill.")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    SenderDocuments.of(Pipeline.publications()).write(out.toAbsolutePath().normalize());
    return CommandExit.DONE;
  }
}

package sello.api.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sello.api.schedule.dagfile.Fields;
import sello.transforms.CommandExit;

/**
 * A command that asks a pure function of scheduling, once by options or for each line of a file.
 * What is refused is one line of JSON; then nothing else is printed.
 */
abstract class Inspection implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description = "Answer each line, a JSON object, of a file instead: one line each, in order.")
  private Optional<Path> batch = Optional.empty();

  /** The question that the options put, under the names that a line of a file has. */
  abstract ObjectNode question();

  /**
   * Works a question out.
   *
   * @throws IllegalArgumentException when it is refused
   */
  abstract InspectionAnswer answer(Fields question);

  /** The exit status of what is refused. */
  int refusedStatus() {
    return CommandExit.USAGE;
  }

  @Override
  public final Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      if (batch.isPresent()) {
        InspectionBatch.run(batch.get(), this::answer, out);
      } else {
        answer(new Fields(question())).print(out);
      }
      return CommandExit.DONE;
    } catch (IllegalArgumentException e) {
      refuse(String.valueOf(e.getMessage()));
      return refusedStatus();
    } finally {
      out.flush();
    }
  }

  private void refuse(String reason) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(JsonLine.object(json -> json.writeStringField("error", reason)));
    err.flush();
  }
}

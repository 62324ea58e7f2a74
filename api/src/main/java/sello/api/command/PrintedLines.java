package sello.api.command;

import java.io.PrintWriter;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import sello.transforms.CommandExit;

/**
 * What a command about the schedule says: an object of JSON on each line. What is refused is one
 * such line on standard error; then nothing else is printed.
 */
final class PrintedLines {
  private PrintedLines() {}

  /**
   * Prints them as they come.
   *
   * @param refusedStatus exit status when the answer throws an {@link IllegalArgumentException}
   * @return the exit status
   */
  static int of(CommandLine command, int refusedStatus, Supplier<Stream<JsonLine.Members>> answer) {
    PrintWriter out = command.getOut();
    try (Stream<JsonLine.Members> lines = answer.get()) {
      lines.forEach(line -> out.println(JsonLine.object(line)));
      return CommandExit.DONE;
    } catch (IllegalArgumentException e) {
      String reason = String.valueOf(e.getMessage());
      PrintWriter err = command.getErr();
      err.println(JsonLine.object(json -> json.writeStringField("error", reason)));
      err.flush();
      return refusedStatus;
    } finally {
      out.flush();
    }
  }
}

package sello.transforms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Command;
import sello.catalog.DamagedFolder;
import sello.ingest.DataError;

class CommandExitTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          error       | exit | told
          data        | 1    | error: Two rows of one key.
          environment | 3    | error: The data folder is a file.
          damaged     | 3    | error: /data/latest is gone.
          argument    | 2    | error: The port is 70000.
          full        | 3    | error: /data/state: No space left on device.
          not a folder| 3    | error: /data/state: Not a directory.
          denied      | 3    | error: /data/state: Permission denied.
          there       | 3    | error: /data/state: Is there already, and is no folder.
          checked     | 3    | error: /report.pdf: Permission denied.
          written     | 3    | error: No space left on device.
          worker      | 3    | error: The store of objects cannot be used; nothing was published: Job aborted.
          """)
  void whatIsForTheReaderToMendIsOneSentence(String error, int exit, String told) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(CommandExit.tell(error(error), new PrintStream(out, true, UTF_8))).isEqualTo(exit);
    assertThat(out.toString(UTF_8)).isEqualTo(told + System.lineSeparator());
  }

  @ParameterizedTest
  @CsvSource({"lost", "fault", "overflow"})
  void aFaultOfTheProgramIsOneSentenceThatNamesAFileWithWhereItIs(String error) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(CommandExit.tell(error(error), new PrintStream(out, true, UTF_8))).isEqualTo(3);
    String told = out.toString(UTF_8);
    assertThat(told).startsWith("error: The program failed").hasLineCount(1);
    Path file = Path.of(told.replaceAll("(?s).*please send (.*) to those.*", "$1"));
    assertThat(file).content().contains("\tat sello.transforms.CommandExitTest.error(");
    Files.delete(file);
  }

  @Test
  void anErrorOfTheMachineIsNotThrownOn() {
    assertThat(CommandExit.run(new EndlessCommand())).isEqualTo(3);
  }

  @Command
  private static final class EndlessCommand implements Runnable {
    @Override
    public void run() {
      throw new StackOverflowError();
    }
  }

  private static Throwable error(String name) {
    return switch (name) {
      case "data" -> new DataError("Two rows of one key.");
      case "environment" -> new EnvironmentError("The data folder is a file.");
      case "damaged" -> new DamagedFolder("/data/latest is gone.");
      case "argument" -> new IllegalArgumentException("The port is 70000.");
      case "full" -> io(new FileSystemException("/data/state", null, "No space left on device"));
      case "not a folder" -> io(new FileSystemException("/data/state", null, "Not a directory"));
      case "denied" -> io(new AccessDeniedException("/data/state"));
      case "there" -> io(new FileAlreadyExistsException("/data/state"));
      case "checked" -> new AccessDeniedException("/report.pdf");
      case "worker" ->
          new IllegalStateException(
              "Job aborted.\n\tat org.apache.hadoop.fs.s3a.S3AFileSystem.open", null);
      case "written" -> new IOException("No space left on device");
      case "lost" -> io(new NoSuchFileException("/data/state"));
      case "overflow" -> new StackOverflowError();
      default -> new IllegalStateException("a fault");
    };
  }

  private static UncheckedIOException io(IOException cause) {
    return new UncheckedIOException(cause);
  }
}

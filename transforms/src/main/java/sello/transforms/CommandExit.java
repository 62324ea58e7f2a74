package sello.transforms;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import sello.ingest.DataError;

/** Runs a command and tells how it went: 0 done, 1 the data is wrong, 2 usage, 3 environment. */
public final class CommandExit {
  public static final int DONE = 0;
  public static final int WRONG_DATA = 1;
  public static final int USAGE = 2;
  public static final int ENVIRONMENT = 3;

  private CommandExit() {}

  /** The exit code of a command line. */
  public static int run(Object command, String... arguments) {
    return new CommandLine(command)
        .setCaseInsensitiveEnumValuesAllowed(true)
        // A schedule such as @daily is no file of arguments.
        .setExpandAtFiles(false)
        .setExecutionExceptionHandler((error, line, result) -> tell(error, System.err))
        .execute(arguments);
  }

  static int tell(Exception error, PrintStream out) {
    if (error instanceof DataError) {
      out.println("error: " + error.getMessage());
      return WRONG_DATA;
    }
    if (error instanceof EnvironmentError || error instanceof IllegalArgumentException) {
      out.println("error: " + error.getMessage());
      return error instanceof EnvironmentError ? ENVIRONMENT : USAGE;
    }
    if (error instanceof UncheckedIOException unchecked
        && unchecked.getCause() instanceof FileSystemException refused
        && isOfTheSystem(refused)) {
      out.println("error: " + reason(refused) + ".");
      return ENVIRONMENT;
    }
    error.printStackTrace(out);
    return ENVIRONMENT;
  }

  /**
   * Whether it is for who runs the command to mend: a file that should be there is the program's.
   */
  private static boolean isOfTheSystem(FileSystemException refused) {
    return refused.getReason() != null || refused instanceof AccessDeniedException;
  }

  private static String reason(FileSystemException refused) {
    return refused.getFile()
        + ": "
        + (refused.getReason() == null ? "Permission denied" : refused.getReason());
  }
}

package sello.transforms;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import sello.catalog.DamagedFolder;
import sello.ingest.DataError;
import sello.storage.StorageError;

/** Runs a command and tells how it went: 0 done, 1 the data is wrong, 2 usage, 3 environment. */
public final class CommandExit {
  public static final int DONE = 0;
  public static final int WRONG_DATA = 1;
  public static final int USAGE = 2;
  public static final int ENVIRONMENT = 3;

  /** What the system says while a file is written, without its name. */
  private static final String DISK_FULL = "No space left on device";

  /** Package of Hadoop's client of stores. */
  private static final String HADOOP_STORE = "org.apache.hadoop.fs.s3a.";

  private CommandExit() {}

  /** The exit code of a command line. */
  public static int run(Object command, String... arguments) {
    try {
      return execute(command, arguments);
    } catch (Error error) {
      return tell(error, System.err);
    }
  }

  private static int execute(Object command, String... arguments) {
    return new CommandLine(command)
        .setCaseInsensitiveEnumValuesAllowed(true)
        // A schedule such as @daily is no file of arguments.
        .setExpandAtFiles(false)
        .setExecutionExceptionHandler((error, line, result) -> tell(error, System.err))
        .execute(arguments);
  }

  static int tell(Throwable error, PrintStream out) {
    if (error instanceof DataError) {
      out.println("error: " + error.getMessage());
      return WRONG_DATA;
    }
    if (error instanceof IllegalArgumentException) {
      out.println("error: " + error.getMessage());
      return USAGE;
    }
    if (error instanceof EnvironmentError
        || error instanceof StorageError
        || error instanceof DamagedFolder) {
      out.println("error: " + error.getMessage());
      return ENVIRONMENT;
    }
    Optional<String> refusal = refusal(error).or(() -> store(error));
    if (refusal.isPresent()) {
      out.println("error: " + refusal.get() + ".");
      return ENVIRONMENT;
    }
    out.println(
        "error: The program failed in a way that it does not foresee (%s); %s."
            .formatted(error.getClass().getSimpleName(), written(error)));
    return ENVIRONMENT;
  }

  /** Where it stands what the program was doing. */
  private static String written(Throwable error) {
    try {
      Path file = Files.createTempFile("sello-", ".log");
      try (PrintWriter trace = new PrintWriter(Files.newBufferedWriter(file))) {
        error.printStackTrace(trace);
      }
      return "please send " + file + " to those who maintain it";
    } catch (IOException e) {
      return "where it failed could not be written down: " + e.getMessage();
    }
  }

  /** What a store of objects refused in the midst of work, here or on a worker of Spark. */
  private static Optional<String> store(Throwable error) {
    return Stream.iterate(error, Objects::nonNull, Throwable::getCause)
        .filter(CommandExit::isOfStore)
        .map(cause -> String.valueOf(cause.getMessage()).lines().findFirst().orElse(""))
        .map(line -> line.endsWith(".") ? line.substring(0, line.length() - 1) : line)
        .map(line -> "The store of objects cannot be used; nothing was published: " + line)
        .findFirst();
  }

  private static boolean isOfStore(Throwable cause) {
    String name = cause.getClass().getName();
    return name.startsWith(HADOOP_STORE)
        || name.startsWith("software.amazon.awssdk.")
        || String.valueOf(cause.getMessage()).contains(HADOOP_STORE);
  }

  /**
   * What the system refused, when it is for who runs the command to mend; empty for all else: a
   * file that should be there is the program's.
   */
  private static Optional<String> refusal(Throwable error) {
    Throwable cause = error instanceof UncheckedIOException ? error.getCause() : error;
    if (cause instanceof AccessDeniedException denied) {
      return Optional.of(denied.getFile() + ": Permission denied");
    }
    if (cause instanceof FileAlreadyExistsException there) {
      return Optional.of(there.getFile() + ": Is there already, and is no folder");
    }
    if (cause instanceof FileSystemException refused && refused.getReason() != null) {
      return Optional.of(refused.getFile() + ": " + refused.getReason());
    }
    return Optional.ofNullable(cause)
        .map(Throwable::getMessage)
        .filter(message -> cause instanceof IOException && message.equals(DISK_FULL));
  }
}

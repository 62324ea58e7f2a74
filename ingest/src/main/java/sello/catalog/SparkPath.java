package sello.catalog;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The name of a file or folder as Spark takes it. It is no URI: what a URI would write as {@code
 * %20} Spark takes for these three characters, and writes beside the folder that was meant.
 */
public final class SparkPath {
  /** What Hadoop reads as a pattern, when it looks for files. */
  private static final Pattern OF_PATTERNS = Pattern.compile("[\\[\\]{}*?\\\\]");

  private SparkPath() {}

  /** Where something is written. */
  public static String to(Path path) {
    return "file:" + path.toAbsolutePath().normalize();
  }

  /** Where something is read: this path alone, whatever it is called. */
  public static String from(Path path) {
    return OF_PATTERNS.matcher(to(path)).replaceAll("\\\\$0");
  }
}

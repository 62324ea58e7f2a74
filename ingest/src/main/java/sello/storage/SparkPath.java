package sello.storage;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The name of a file or folder as Spark takes it. It is no URI: what a URI would write as {@code
 * %20} Spark takes for these three characters, and writes beside the folder that was meant.
 */
public final class SparkPath {
  /** What Hadoop reads as a pattern, when it looks for files. */
  private static final Pattern OF_PATTERNS = Pattern.compile("[\\[\\]{}*?\\\\]");

  private SparkPath() {}

  /** Where something is read: this path alone, whatever it is called. */
  public static String from(Folder folder, String path) {
    return OF_PATTERNS.matcher(folder.sparkPath(path)).replaceAll("\\\\$0");
  }

  /** The same of several. */
  public static String[] from(Folder folder, List<String> paths) {
    return paths.stream().map(path -> from(folder, path)).toArray(String[]::new);
  }
}

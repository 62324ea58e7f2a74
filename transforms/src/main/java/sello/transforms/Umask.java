package sello.transforms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/**
 * The rights that new files of this process do not get. Java's files follow it by themselves;
 * Hadoop's do not ask, and would let everybody on the machine read rows that are kept back.
 */
final class Umask {
  private Umask() {}

  /**
   * What is in force, in octal digits as Hadoop reads them.
   *
   * @throws EnvironmentError when no temporary folder can be made
   */
  static String inForce() {
    try {
      Path own = Files.createTempDirectory("sello-umask");
      try {
        Path made = Files.createDirectory(own.resolve("made"));
        Set<PosixFilePermission> given = Files.getPosixFilePermissions(made);
        Files.delete(made);
        return octal(EnumSet.complementOf(EnumSet.copyOf(given)));
      } finally {
        Files.delete(own);
      }
    } catch (IOException e) {
      throw new EnvironmentError(
          "No temporary folder can be made: "
              + e.getMessage()
              + ". Make room, or name another folder with JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=DIR.");
    }
  }

  private static String octal(Set<PosixFilePermission> missing) {
    int bits = 0;
    for (PosixFilePermission permission : PosixFilePermission.values()) {
      bits = bits << 1 | (missing.contains(permission) ? 1 : 0);
    }
    return String.format("%03o", bits);
  }
}

package sello.transforms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * The files of this machine, as Spark writes them: Hadoop's own way starts a process {@code chmod}
 * for each file and folder, ten and more for a table, and writes checksums that a release, which
 * has SHA-256 of its own, throws away.
 */
public final class LocalFiles extends LocalFileSystem {
  public LocalFiles() {
    super(new WithoutProcesses());
    setWriteChecksum(false);
    setVerifyChecksum(false);
  }

  private static final class WithoutProcesses extends RawLocalFileSystem {
    @Override
    public void setPermission(Path path, FsPermission permission) throws IOException {
      Files.setPosixFilePermissions(pathToFile(path).toPath(), permissions(permission.toShort()));
    }

    /** Of the nine lowest bits, owner's read to others' execute: in the order of Java's values. */
    private static Set<PosixFilePermission> permissions(short bits) {
      Set<PosixFilePermission> set = EnumSet.noneOf(PosixFilePermission.class);
      PosixFilePermission[] all = PosixFilePermission.values();
      for (int i = 0; i < all.length; i++) {
        if ((bits >> (all.length - 1 - i) & 1) == 1) {
          set.add(all[i]);
        }
      }
      return set;
    }
  }
}

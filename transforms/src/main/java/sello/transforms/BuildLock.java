package sello.transforms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import sello.storage.Folder;
import sello.storage.LocalFolder;

/**
 * One build at a time in a data folder of this machine. The lock is the operating system's: a
 * killed build frees it. In a store builds may work beside each other, and one of them publishes.
 */
final class BuildLock implements AutoCloseable {
  private final @Nullable FileChannel channel;

  private BuildLock(@Nullable FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @throws EnvironmentError when another build holds the lock
   */
  static BuildLock take(Folder folder) {
    if (!(folder instanceof LocalFolder local)) {
      return new BuildLock(null);
    }
    Path data = local.root();
    try {
      Files.createDirectories(data.resolve("state"));
      FileChannel channel =
          FileChannel.open(
              data.resolve("state/build.lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new EnvironmentError(
            "Another build is at work in " + data + ". Wait for it, or choose another --data.");
      }
      return new BuildLock(channel);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

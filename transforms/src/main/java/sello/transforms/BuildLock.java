package sello.transforms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One build at a time in a data folder. The lock is the operating system's: a killed build frees
 * it.
 */
final class BuildLock implements AutoCloseable {
  private final FileChannel channel;

  private BuildLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @throws EnvironmentError when another build holds the lock
   */
  static BuildLock take(Path data) {
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

  @org.jspecify.annotations.Nullable
  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

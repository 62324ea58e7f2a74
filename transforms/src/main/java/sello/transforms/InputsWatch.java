package sello.transforms;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.commons.io.monitor.FileAlterationListenerAdaptor;
import org.apache.commons.io.monitor.FileAlterationObserver;

/**
 * Waits for files of some folders to change. It looks again and again, which works on every disk: a
 * share on a network tells nobody of what others write there.
 */
final class InputsWatch {
  private final List<FileAlterationObserver> observers;
  private final Duration pause;
  private boolean hasChanged;

  private InputsWatch(List<Path> folders, Duration pause) {
    this.observers = folders.stream().map(InputsWatch::observer).toList();
    this.pause = pause;
  }

  /**
   * Begins to watch: from now on no change is missed.
   *
   * @param folders with the folders in them
   * @param pause between two looks; a file that is the same in both is whole
   */
  static InputsWatch begin(List<Path> folders, Duration pause) {
    InputsWatch watch = new InputsWatch(folders, pause);
    watch.observers.forEach(observer -> observer.addListener(watch.new Change()));
    watch.look();
    return watch;
  }

  private static FileAlterationObserver observer(Path folder) {
    try {
      return FileAlterationObserver.builder().setPath(folder).get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until a file is new, other or gone since the last time, and none is being written. */
  void awaitChange() throws InterruptedException {
    while (!look()) {
      Thread.sleep(pause.toMillis());
    }
    while (look()) {
      Thread.sleep(pause.toMillis());
    }
  }

  /** Looks into every folder, and says whether anything has changed since the look before. */
  private boolean look() {
    hasChanged = false;
    observers.forEach(FileAlterationObserver::checkAndNotify);
    return hasChanged;
  }

  private final class Change extends FileAlterationListenerAdaptor {
    @Override
    public void onFileCreate(File file) {
      hasChanged = true;
    }

    @Override
    public void onFileChange(File file) {
      hasChanged = true;
    }

    @Override
    public void onFileDelete(File file) {
      hasChanged = true;
    }
  }
}

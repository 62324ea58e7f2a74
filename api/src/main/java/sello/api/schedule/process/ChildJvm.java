package sello.api.schedule.process;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import sello.api.schedule.engine.TaskProcess;

/** The JVM of a try, and the threads that hold it to its service: one writes down what it says. */
final class ChildJvm implements TaskProcess {
  private static final long GRACE_SECONDS = 10;
  private static final long BEAT_SECONDS = 5;

  private final Process process;
  private final TryLog log;

  ChildJvm(Process process, TryLog log) {
    this.process = process;
    this.log = log;
  }

  /** Writes what it says to the log, then tells its exit status; tells it to go on until then. */
  void follow(String name, IntConsumer ended) {
    thread("beats for " + name, this::beat);
    Thread output = thread("log of " + name, this::log);
    thread(
        "end of " + name,
        () -> {
          int status = await(output);
          ended.accept(status);
        });
  }

  /** A process that hears nothing for a while ends itself: its service is frozen. */
  private void beat() {
    try (OutputStream beats = process.getOutputStream()) {
      do {
        beats.write('.');
        beats.flush();
      } while (!process.waitFor(BEAT_SECONDS, TimeUnit.SECONDS));
    } catch (IOException e) {
      // It ended, or wants to hear nothing.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void log() {
    try {
      log.lines(process.getInputStream());
    } catch (IOException e) {
      // The pipe of a process that was ended may break; its exit status tells the rest.
    }
  }

  /** A process that lives on with the output of this one is not waited for. */
  private int await(Thread output) {
    try (log) {
      int status = process.waitFor();
      output.join(TimeUnit.SECONDS.toMillis(GRACE_SECONDS));
      log.line("The process ended with exit status %d.".formatted(status));
      return status;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    } catch (IOException e) {
      return process.exitValue();
    }
  }

  @Override
  public long pid() {
    return process.pid();
  }

  @Override
  public void end() {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroy);
    thread("kill " + process.pid(), () -> kill(all));
  }

  private static void kill(List<ProcessHandle> all) {
    long last = System.nanoTime() + TimeUnit.SECONDS.toNanos(GRACE_SECONDS);
    for (ProcessHandle one : all) {
      try {
        one.onExit().get(Math.max(1, last - System.nanoTime()), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        one.destroyForcibly();
      } catch (InterruptedException | ExecutionException e) {
        one.destroyForcibly();
        return;
      }
    }
  }

  private static Thread thread(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}

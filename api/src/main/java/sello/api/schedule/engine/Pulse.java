package sello.api.schedule.engine;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sello.api.schedule.FaultLog;

/** The thread on which the schedule goes on: when it is woken, and at the latest every 30 s. */
final class Pulse implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
  private static final long WATCHDOG_SECONDS = 30;
  private static final long BEAT_SECONDS = 5;

  private final Runnable step;
  private final Runnable beat;

  // Of the thread alone: whether a step did not get to its end, and why.
  private boolean isOwed;
  private final FaultLog faults = new FaultLog(LOG);

  private final AtomicBoolean isWoken = new AtomicBoolean();
  private final AtomicBoolean isOn = new AtomicBoolean();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread made = new Thread(work, "schedule");
            made.setDaemon(true);
            return made;
          });

  Pulse(Runnable step, Runnable beat) {
    this.step = step;
    this.beat = beat;
  }

  void start() {
    isOn.set(true);
    var unusedWatchdog =
        thread.scheduleWithFixedDelay(this::stepOn, 0, WATCHDOG_SECONDS, TimeUnit.SECONDS);
    var unusedBeat =
        thread.scheduleWithFixedDelay(this::beatOn, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
  }

  /** Lets a step follow soon: one for all that ask before it begins. */
  void wake() {
    if (isOn.get() && isWoken.compareAndSet(false, true)) {
      thread.execute(
          () -> {
            isWoken.set(false);
            stepOn();
          });
    }
  }

  private void stepOn() {
    isOwed = !survive(step);
  }

  /** A step that was cut short is made good with the next beat. */
  private void beatOn() {
    if (isOwed) {
      stepOn();
    } else {
      isOwed = !survive(beat);
    }
  }

  /**
   * A database that does not answer now may answer later, and memory that lacks now may be free;
   * false when it did not. Whatever got out of here would stop the beat for ever.
   */
  private boolean survive(Runnable work) {
    try {
      work.run();
      faults.succeeded();
      return true;
    } catch (RuntimeException | Error e) {
      if (isOn.get()) {
        faults.failed(
            "The schedule could not go on; it tries again in %d s.".formatted(BEAT_SECONDS), e);
      }
      return false;
    }
  }

  @Override
  public void close() {
    isOn.set(false);
    thread.shutdown();
    try {
      if (!thread.awaitTermination(WATCHDOG_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("A step of the schedule goes on after the service was stopped.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

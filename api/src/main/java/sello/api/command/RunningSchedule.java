package sello.api.command;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sello.api.ServedSchedule;
import sello.api.schedule.FaultLog;
import sello.api.schedule.engine.Schedule;
import sello.api.schedule.rest.TokenSecret;
import sello.api.schedule.webhook.Webhook;

/** The schedule of a service: it comes up beside the pages, which do not wait for it. */
final class RunningSchedule implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RunningSchedule.class);
  private static final long AGAIN_SECONDS = 30;

  private final ScheduleParts parts;
  private final Consumer<ServedSchedule> door;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final Thread opening = new Thread(this::open, "open-schedule");
  private volatile Optional<Schedule> schedule = Optional.empty();
  private volatile Optional<Webhook> webhook = Optional.empty();

  private RunningSchedule(ScheduleParts parts, Consumer<ServedSchedule> door) {
    this.parts = parts;
    this.door = door;
  }

  /**
   * Returns at once.
   *
   * @param door told of it once it is up
   */
  static RunningSchedule of(ScheduleParts parts, Consumer<ServedSchedule> door) {
    RunningSchedule running = new RunningSchedule(parts, door);
    running.opening.setDaemon(true);
    running.opening.start();
    return running;
  }

  /** The schedule, once it is up. */
  Optional<Schedule> schedule() {
    return schedule;
  }

  /** Waits until it is up, or has found that it cannot come up. */
  void await() throws InterruptedException {
    opening.join();
  }

  /** Tries until it can: a database may come up later, or be let go by another service. */
  private void open() {
    Optional<String> hindrance = parts.hindrance();
    if (hindrance.isPresent()) {
      LOG.warn("There is no schedule: {} Pages and data are served all the same.", hindrance.get());
      return;
    }
    do {
      try {
        TokenSecret secret = parts.secret();
        Schedule opened = parts.opened();
        opened.start();
        schedule = Optional.of(opened);
        webhook = parts.webhook(opened);
        webhook.ifPresent(Webhook::start);
        door.accept(parts.served(opened, secret));
        LOG.info("The schedule is kept in {}.", parts.database());
        return;
      } catch (RuntimeException e) {
        LOG.warn(
            "There is no schedule yet: {} cannot be opened ({}). It is tried again every {} s.",
            parts.database(),
            FaultLog.reason(e),
            AGAIN_SECONDS);
      }
    } while (!stopped());
  }

  private boolean stopped() {
    try {
      return stop.await(AGAIN_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  @Override
  public void close() {
    stop.countDown();
    try {
      opening.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    webhook.ifPresent(Webhook::close);
    schedule.ifPresent(Schedule::close);
  }
}

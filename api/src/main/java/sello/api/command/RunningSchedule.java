package sello.api.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sello.api.schedule.engine.QuartzAlarm;
import sello.api.schedule.engine.Schedule;
import sello.api.schedule.process.ChildJvms;
import sello.api.schedule.process.Installation;
import sello.api.schedule.process.TryLogs;
import sello.api.schedule.rest.ScheduleApi;
import sello.api.schedule.rest.TokenSecret;
import sello.api.schedule.store.Database;
import sello.api.schedule.store.DatabaseAddress;
import sello.catalog.ScheduleSettings;

/** The schedule of a service: it comes up beside the pages, which do not wait for it. */
final class RunningSchedule implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RunningSchedule.class);
  private static final long AGAIN_SECONDS = 30;

  private final Path data;
  private final ScheduleSettings settings;
  private final Consumer<ScheduleApi> door;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final Thread opening = new Thread(this::open, "open-schedule");
  private volatile Optional<Schedule> schedule = Optional.empty();

  private RunningSchedule(Path data, ScheduleSettings settings, Consumer<ScheduleApi> door) {
    this.data = data;
    this.settings = settings;
    this.door = door;
  }

  /**
   * Returns at once.
   *
   * @param door told of its REST API once it is up
   */
  static RunningSchedule over(Path data, ScheduleSettings settings, Consumer<ScheduleApi> door) {
    RunningSchedule running = new RunningSchedule(data, settings, door);
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
    Optional<String> hindrance = hindrance();
    if (hindrance.isPresent()) {
      LOG.warn("There is no schedule: {} Pages and data are served all the same.", hindrance.get());
      return;
    }
    do {
      try {
        TokenSecret secret = secret();
        Schedule opened = opened();
        opened.start();
        schedule = Optional.of(opened);
        door.accept(new ScheduleApi(opened, TryLogs.in(data)::file, secret, Clock.systemUTC()));
        LOG.info("The schedule is kept in {}.", address());
        return;
      } catch (RuntimeException e) {
        LOG.warn(
            "There is no schedule yet: {} cannot be opened: {} It is tried again every {} s.",
            address(),
            reason(e),
            AGAIN_SECONDS);
      }
    } while (!stopped());
  }

  private static String reason(Throwable error) {
    return error.getCause() == null ? String.valueOf(error.getMessage()) : reason(error.getCause());
  }

  private boolean stopped() {
    try {
      return stop.await(AGAIN_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Logs of tasks are files wherever the database is. */
  private Optional<String> hindrance() {
    Path state = data.toAbsolutePath().normalize().resolve("state");
    try {
      Files.createDirectories(state);
    } catch (IOException e) {
      return Optional.of("%s cannot be made.".formatted(state));
    }
    return Files.isWritable(state)
        ? Optional.empty()
        : Optional.of("%s cannot be written.".formatted(state));
  }

  private TokenSecret secret() {
    return settings.tokenSecret().isEmpty()
        ? TokenSecret.in(data.resolve("state/token.secret"))
        : new TokenSecret(settings.tokenSecret());
  }

  private DatabaseAddress address() {
    return DatabaseAddress.of(settings.database(), settings.user(), settings.password(), data);
  }

  private Schedule opened() {
    Database database = Database.open(address());
    try {
      return over(database);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private Schedule over(Database database) {
    Clock clock = Clock.systemUTC();
    Installation installation =
        Installation.of(Home.folder(), Optional.ofNullable(System.getenv("SELLO_BUILD_HEAP")));
    return new Schedule(
        database,
        clock,
        InstalledWorkflows.folder(),
        new ChildJvms(installation, TryLogs.in(data), clock),
        wake -> new QuartzAlarm(database, wake));
  }

  @Override
  public void close() {
    stop.countDown();
    try {
      opening.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    schedule.ifPresent(Schedule::close);
  }
}

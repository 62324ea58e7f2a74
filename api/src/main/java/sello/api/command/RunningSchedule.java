package sello.api.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sello.api.ScheduleBoard;
import sello.api.ServedSchedule;
import sello.api.schedule.engine.QuartzAlarm;
import sello.api.schedule.engine.Schedule;
import sello.api.schedule.engine.TryName;
import sello.api.schedule.process.ChildJvms;
import sello.api.schedule.process.Installation;
import sello.api.schedule.process.TryLogs;
import sello.api.schedule.rest.ScheduleApi;
import sello.api.schedule.rest.TokenSecret;
import sello.api.schedule.store.Database;
import sello.api.schedule.store.DatabaseAddress;
import sello.api.schedule.webhook.Webhook;
import sello.catalog.ScheduleSettings;

/** The schedule of a service: it comes up beside the pages, which do not wait for it. */
final class RunningSchedule implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RunningSchedule.class);
  private static final long AGAIN_SECONDS = 30;
  private static final Clock CLOCK = Clock.systemUTC();

  private final Path data;
  private final List<Path> inputs;
  private final String address;
  private final ScheduleSettings settings;
  private final Consumer<ServedSchedule> door;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final Thread opening = new Thread(this::open, "open-schedule");
  private volatile Optional<Schedule> schedule = Optional.empty();
  private volatile Optional<Webhook> webhook = Optional.empty();

  private RunningSchedule(
      Path data,
      List<Path> inputs,
      String address,
      ScheduleSettings settings,
      Consumer<ServedSchedule> door) {
    this.data = data;
    this.inputs = List.copyOf(inputs);
    this.address = address;
    this.settings = settings;
    this.door = door;
  }

  /**
   * Returns at once.
   *
   * @param inputs folders that scheduled builds read
   * @param address of the site, to which what tasks write leads
   * @param door told of it once it is up
   */
  static RunningSchedule over(
      Path data,
      List<Path> inputs,
      String address,
      ScheduleSettings settings,
      Consumer<ServedSchedule> door) {
    RunningSchedule running = new RunningSchedule(data, inputs, address, settings, door);
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
        webhook = told(opened);
        webhook.ifPresent(Webhook::start);
        door.accept(
            new ServedSchedule(
                new ScheduleApi(opened, TryLogs.in(data)::file, secret, CLOCK),
                new ScheduleBoard(opened.database().jdbi(), opened.definitions()::of, CLOCK)));
        LOG.info("The schedule is kept in {}.", address());
        return;
      } catch (RuntimeException e) {
        LOG.warn(
            "There is no schedule yet: {} cannot be opened ({}). It is tried again every {} s.",
            address(),
            reason(e),
            AGAIN_SECONDS);
      }
    } while (!stopped());
  }

  /** The innermost that is said: H2 wraps what it has no words for. */
  private static String reason(Throwable error) {
    return Stream.iterate(error, Objects::nonNull, Throwable::getCause)
        .map(Throwable::getMessage)
        .filter(Objects::nonNull)
        .reduce((outer, inner) -> inner)
        .orElseGet(error::toString);
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

  private Optional<Webhook> told(Schedule opened) {
    TryLogs logs = TryLogs.in(data);
    return Optional.of(settings.webhook())
        .filter(address -> !address.isEmpty())
        .map(URI::create)
        .map(
            address ->
                new Webhook(
                    address, opened.database().jdbi(), task -> logs.file(TryName.of(task)), CLOCK));
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
    Installation installation =
        Installation.of(Home.folder(), Optional.ofNullable(System.getenv("SELLO_BUILD_HEAP")));
    return new Schedule(
        database,
        CLOCK,
        InstalledWorkflows.folder(),
        new ChildJvms(installation, environment(), TryLogs.in(data), CLOCK),
        wake -> new QuartzAlarm(database, wake));
  }

  /** Where the programs of tasks find what they work on. */
  private Map<String, String> environment() {
    return Map.of(
        "SELLO_DATA",
        data.toAbsolutePath().normalize().toString(),
        "SELLO_INPUTS",
        inputs.stream()
            .map(folder -> folder.toAbsolutePath().normalize().toString())
            .collect(Collectors.joining(":")),
        "SELLO_ADDRESS",
        address);
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

package sello.api.schedule.rest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import sello.api.ScheduleBoard;
import sello.api.ServedSchedule;
import sello.api.Site;
import sello.api.schedule.engine.Alarm;
import sello.api.schedule.engine.Schedule;
import sello.api.schedule.engine.TaskRunner;
import sello.api.schedule.process.TryLogs;
import sello.api.schedule.store.Database;
import sello.api.schedule.store.DatabaseAddress;
import sello.api.schedule.store.TestDatabase;

/**
 * A service with the example workflows, all paused, two users, and no releases. Its schedule goes
 * on only when it is told to.
 */
final class ScheduleSite implements AutoCloseable {
  static final String PASSWORD = "a good password";

  private static final Path WORKFLOWS = Path.of("src/test/resources/schedule/dags");

  private final Schedule schedule;
  private final Users users;
  private final Tokens tokens;
  private final ScheduleApi api;
  private final Site site;

  private ScheduleSite(Database database, Path data, Clock clock, TaskRunner runner) {
    this.users = new Users(database.jdbi(), clock);
    TokenSecret secret = TokenSecret.in(data.resolve("state/token.secret"));
    this.tokens = new Tokens(secret, clock);
    users.put("admin", Role.OPERATOR, PASSWORD);
    users.put("reader", Role.VIEWER, PASSWORD);
    this.schedule = new Schedule(database, clock, WORKFLOWS, runner, wake -> new Silence());
    schedule.step();
    this.api = new ScheduleApi(schedule, TryLogs.in(data)::file, secret, clock);
    this.site = Site.start(data, "127.0.0.1", 0);
    site.open(
        new ServedSchedule(
            api, new ScheduleBoard(database.jdbi(), schedule.definitions()::of, clock)));
  }

  static ScheduleSite start(TestDatabase kind, Path data, TaskRunner runner) {
    return start(kind.empty(data), data, runner);
  }

  static ScheduleSite start(DatabaseAddress address, Path data, TaskRunner runner) {
    return new ScheduleSite(Database.open(address), data, Clock.systemUTC(), runner);
  }

  /** One that starts no task. */
  static ScheduleSite start(TestDatabase kind, Path data) {
    return start(kind, data, new NoTasks());
  }

  /** Lets the schedule do what is to be done now. */
  void step() {
    schedule.step();
  }

  ScheduleApi api() {
    return api;
  }

  Users users() {
    return users;
  }

  int port() {
    return site.port();
  }

  Client as(String user) {
    return nobody().as(tokens.issue(users.find(user).orElseThrow()));
  }

  Client nobody() {
    return new Client(site.port(), AirflowDocument.find(), Optional.empty());
  }

  @Override
  public void close() {
    site.close();
    schedule.close();
  }

  /** Wakes nobody. */
  private record Silence() implements Alarm {
    @Override
    public void set(Map<String, Instant> instants) {}

    @Override
    public void close() {}
  }
}

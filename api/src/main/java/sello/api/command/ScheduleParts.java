package sello.api.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

/**
 * What the schedule of a service is put together from.
 *
 * @param data where its tasks' logs are, and its database unless the settings name another
 * @param inputs folders that scheduled builds read
 * @param site address to which what tasks write leads
 */
record ScheduleParts(Path data, List<Path> inputs, String site, ScheduleSettings settings) {
  private static final Clock CLOCK = Clock.systemUTC();

  ScheduleParts {
    inputs = List.copyOf(inputs);
  }

  /** Why there can be none; logs of tasks are files wherever the database is. */
  Optional<String> hindrance() {
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

  DatabaseAddress database() {
    return DatabaseAddress.of(settings.database(), settings.user(), settings.password(), data);
  }

  TokenSecret secret() {
    return settings.tokenSecret().isEmpty()
        ? TokenSecret.in(data.resolve("state/token.secret"))
        : new TokenSecret(settings.tokenSecret());
  }

  /** The schedule over its database, not started yet. */
  Schedule opened() {
    Database database = Database.open(database());
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
        site);
  }

  /** Who is told of what becomes of its tasks, where the settings name somebody. */
  Optional<Webhook> webhook(Schedule opened) {
    TryLogs logs = TryLogs.in(data);
    return Optional.of(settings.webhook())
        .filter(address -> !address.isEmpty())
        .map(URI::create)
        .map(
            address ->
                new Webhook(
                    address, opened.database().jdbi(), task -> logs.file(TryName.of(task)), CLOCK));
  }

  /** What the site shows and answers of it. */
  ServedSchedule served(Schedule opened, TokenSecret secret) {
    return new ServedSchedule(
        new ScheduleApi(opened, TryLogs.in(data)::file, secret, CLOCK),
        new ScheduleBoard(opened.database().jdbi(), opened.definitions()::of, CLOCK));
  }
}

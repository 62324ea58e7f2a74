package sello.api.command;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import sello.api.schedule.FaultLog;
import sello.api.schedule.store.Database;
import sello.api.schedule.store.DatabaseAddress;
import sello.catalog.ScheduleSettings;
import sello.catalog.Settings;
import sello.transforms.EnvironmentError;

/** The schedule's database as commands open it: only one process can have its file open. */
final class ScheduleDatabase {
  /** H2's number for a file that another process has open. */
  private static final String IN_USE = "[90020-";

  private ScheduleDatabase() {}

  /** That of the settings; without one, that of a data folder. */
  static DatabaseAddress address(Path data) {
    ScheduleSettings settings = Settings.from(System.getenv()).schedule();
    return DatabaseAddress.of(settings.database(), settings.user(), settings.password(), data);
  }

  /**
   * Opens it, asks or changes, and closes it.
   *
   * @throws EnvironmentError when it cannot be opened
   */
  static <T> T with(DatabaseAddress address, Function<Database, T> use) {
    try (Database database = open(address)) {
      return use.apply(database);
    }
  }

  private static Database open(DatabaseAddress address) {
    try {
      return Database.open(address);
    } catch (RuntimeException e) {
      if (isIn(e, error -> String.valueOf(error.getMessage()).contains(IN_USE))) {
        throw new EnvironmentError(
            "The database %s is in use: stop the service that runs over it, then try again."
                .formatted(address));
      }
      if (isIn(e, SQLException.class::isInstance)) {
        throw new EnvironmentError(
            "The database %s cannot be opened: %s. See that it runs, and what SELLO_DATABASE,"
                    .formatted(address, FaultLog.reason(e))
                + " SELLO_DATABASE_USER and SELLO_DATABASE_PASSWORD say.");
      }
      throw e;
    }
  }

  private static boolean isIn(Throwable error, Predicate<Throwable> wanted) {
    return Stream.iterate(error, Objects::nonNull, Throwable::getCause).anyMatch(wanted);
  }
}

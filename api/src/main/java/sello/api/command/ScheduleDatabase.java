package sello.api.command;

import java.nio.file.Path;
import java.util.function.Function;
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

  /** Opens it, asks or changes, and closes it. */
  static <T> T with(DatabaseAddress address, Function<Database, T> use) {
    try (Database database = Database.open(address)) {
      return use.apply(database);
    } catch (RuntimeException e) {
      if (isInUse(e)) {
        throw new EnvironmentError(
            "The database %s is in use: stop the service that runs over it, then try again."
                .formatted(address));
      }
      throw e;
    }
  }

  private static boolean isInUse(Throwable error) {
    return String.valueOf(error.getMessage()).contains(IN_USE)
        || (error.getCause() != null && isInUse(error.getCause()));
  }
}

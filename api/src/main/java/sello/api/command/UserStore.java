package sello.api.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sello.api.schedule.rest.Users;
import sello.api.schedule.store.Database;
import sello.api.schedule.store.DatabaseAddress;
import sello.catalog.ScheduleSettings;
import sello.catalog.Settings;
import sello.transforms.EnvironmentError;

/** Where the commands about users find them: the schedule's database. */
final class UserStore {
  /** H2's number for a file that another process has open. */
  private static final String IN_USE = "[90020-";

  @Option(
      names = "--data",
      defaultValue = "${env:SELLO_DATA}",
      paramLabel = "DIR",
      description =
          "Folder with the releases, and with the schedule's database (data in the project, as the"
              + " demo's).")
  private @Nullable Path data;

  /** Opens the database, asks or changes, and closes it. */
  <T> T with(Function<Users, T> use) {
    ScheduleSettings settings = Settings.from(System.getenv()).schedule();
    Path folder = Optional.ofNullable(data).orElseGet(() -> Home.folder().resolve("data"));
    DatabaseAddress address =
        DatabaseAddress.of(settings.database(), settings.user(), settings.password(), folder);
    try (Database database = Database.open(address)) {
      return use.apply(new Users(database.jdbi(), Clock.systemUTC()));
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

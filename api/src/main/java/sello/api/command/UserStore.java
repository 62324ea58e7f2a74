package sello.api.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sello.api.schedule.rest.Users;

/** Where the commands about users find them: the schedule's database. */
final class UserStore {
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
    Path folder = Optional.ofNullable(data).orElseGet(() -> Home.folder().resolve("data"));
    return ScheduleDatabase.with(
        ScheduleDatabase.address(folder),
        database -> use.apply(new Users(database.jdbi(), Clock.systemUTC())));
  }
}

package sello.api.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import sello.api.schedule.store.Database;
import sello.api.schedule.store.DatabaseAddress;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.Tables;
import sello.api.schedule.timetable.DataInterval;
import sello.api.schedule.timetable.ScheduleError;
import sello.transforms.EnvironmentError;

/** The run of a workflow from which planning goes on, as the schedule of a data folder knows it. */
final class LastRun {
  private LastRun() {}

  /**
   * What it is about; empty when there was no run, or there is no schedule yet.
   *
   * @throws ScheduleError when a service has the database open
   */
  static Optional<DataInterval> of(String dagId, Path data) {
    DatabaseAddress address = ScheduleDatabase.address(data);
    if (address.file().filter(file -> !Files.exists(file)).isPresent()) {
      return Optional.empty();
    }
    try {
      return ScheduleDatabase.with(address, database -> last(database, dagId));
    } catch (EnvironmentError e) {
      throw new ScheduleError(
          e.getMessage() + " Or give --last-start and --last-end instead of --data.");
    }
  }

  private static Optional<DataInterval> last(Database database, String dagId) {
    return database
        .jdbi()
        .withHandle(handle -> Tables.of(handle).runs().last(dagId))
        .flatMap(RunRow::interval);
  }
}

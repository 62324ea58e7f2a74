package sello.api.schedule.dagfile;

import java.util.Optional;
import sello.api.schedule.timetable.ScheduleError;

/** One value of a map is not as it must be: the key under which it stands is where to look. */
final class RefusedKey extends ScheduleError {
  private static final long serialVersionUID = 1;
  private final String key;

  RefusedKey(String key, String reason) {
    super(reason);
    this.key = key;
  }

  /** The key of an error that has one. */
  static Optional<String> of(ScheduleError error) {
    return error instanceof RefusedKey refused ? Optional.of(refused.key) : Optional.empty();
  }
}

package sello.api.schedule.dagfile;

import java.util.regex.Pattern;
import sello.api.schedule.timetable.ScheduleError;

/** The names of workflows and tasks. */
final class Ids {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.-]{1,250}");

  private Ids() {}

  static String checked(String kind, String id) {
    if (!ID.matcher(id).matches()) {
      throw new ScheduleError(
          kind + " '" + id + "' must be 1 to 250 letters, digits, dashes, dots and underscores.");
    }
    return id;
  }
}

package sello.api.schedule.timetable;

import java.util.List;
import java.util.regex.Pattern;

/** One of the six columns of a cron text. */
enum CronField {
  MINUTE("minute", 0, 59, ""),
  HOUR("hour", 0, 23, ""),
  DAY("day of month", 1, 31, ""),
  MONTH("month", 1, 12, "jan feb mar apr may jun jul aug sep oct nov dec"),
  WEEKDAY("day of week", 0, 7, "sun mon tue wed thu fri sat"),
  SECOND("second", 0, 59, "");

  private static final int DAYS_OF_WEEK = 7;
  private static final Pattern NAME = Pattern.compile("[a-z]{3}");

  private final String title;
  final int min;
  final int max;
  private final String names;

  CronField(String title, int min, int max, String names) {
    this.title = title;
    this.min = min;
    this.max = max;
    this.names = names;
  }

  /** A number or a name of three letters; Sunday is 0 and 7. */
  int value(String text) {
    if (NAME.matcher(text).matches() && names.contains(text)) {
      return List.of(names.split(" ", -1)).indexOf(text) + min;
    }
    if (!text.matches("\\d{1,9}")) {
      throw refused(text, names.isEmpty() ? "not a number" : "not a number or three letters");
    }
    int value = Integer.parseInt(text);
    if (value < min || value > max) {
      throw refused(text, "not " + min + " to " + max);
    }
    return known(value);
  }

  /** One number for each value: Sunday, which is both ends of a week, is 0. */
  int known(int value) {
    return this == WEEKDAY ? value % DAYS_OF_WEEK : value;
  }

  /** How many values there are. */
  int size() {
    return this == WEEKDAY ? DAYS_OF_WEEK : max - min + 1;
  }

  ScheduleError refused(String found, String why) {
    return new ScheduleError("The " + title + " is '" + found + "', " + why + ".");
  }
}

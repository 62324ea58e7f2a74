package sello.api.schedule.timetable;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * A weekday counted in its month, such as {@code mon#2} or {@code l5}, the last Friday.
 *
 * @param weekday from Sunday, 0
 * @param nth 1 to 5; {@link #LAST} for the last
 */
record NthWeekday(int weekday, int nth) {
  private static final int LAST = 0;

  /** What a text means: one of each weekday of a range. */
  static Stream<NthWeekday> read(Matcher text) {
    if (text.group("last") != null) {
      return Stream.of(new NthWeekday(CronField.WEEKDAY.value(text.group("last")), LAST));
    }
    if (!text.group("nth").matches("[1-5]")) {
      throw CronField.WEEKDAY.refused(text.group(), "not one of the first five of a month");
    }
    int nth = Integer.parseInt(text.group("nth"));
    return CronValues.of(CronField.WEEKDAY, text.group("days")).stream()
        .mapToObj(day -> new NthWeekday(day, nth));
  }

  boolean is(LocalDate date) {
    if (date.getDayOfWeek().getValue() % 7 != weekday) {
      return false;
    }
    return nth == LAST
        ? date.getDayOfMonth() + 7 > date.lengthOfMonth()
        : (date.getDayOfMonth() + 6) / 7 == nth;
  }
}

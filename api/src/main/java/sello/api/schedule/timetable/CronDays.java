package sello.api.schedule.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which days a cron text means. When both columns of days restrict, a day of either is meant.
 *
 * @param monthDays days of the month
 * @param lastDay whether its last day is one, whichever it is
 * @param weekdays from Sunday, 0
 * @param nthWeekdays such as the second Monday, instead of weekdays
 */
record CronDays(BitSet monthDays, boolean lastDay, BitSet weekdays, List<NthWeekday> nthWeekdays) {
  private static final Pattern NTH =
      Pattern.compile("(?<days>\\w+|[a-z]{3}-[a-z]{3})#(?<nth>\\w+)|l(?<last>\\d+)");

  static CronDays of(String monthDay, String weekday) {
    List<String> days = split(monthDay);
    boolean lastDay = days.removeIf("l"::equals);
    List<String> weekdays = split(weekday);
    List<NthWeekday> nth =
        weekdays.stream()
            .map(NTH::matcher)
            .filter(Matcher::matches)
            .flatMap(NthWeekday::read)
            .toList();
    if (weekdays.removeIf(NTH.asMatchPredicate()) && !weekdays.isEmpty()) {
      throw CronField.WEEKDAY.refused(weekday, "a mixture of weekdays and n-th weekdays");
    }
    return new CronDays(
        values(CronField.DAY, days), lastDay, values(CronField.WEEKDAY, weekdays), nth);
  }

  private static BitSet values(CronField field, List<String> parts) {
    String text = String.join(",", parts);
    return parts.isEmpty()
        ? new BitSet()
        : CronValues.of(field, field == CronField.DAY ? text.replace("-l", "-31") : text);
  }

  boolean include(LocalDate date) {
    boolean allMonthDays = CronValues.areAll(CronField.DAY, monthDays);
    boolean allWeekdays = CronValues.areAll(CronField.WEEKDAY, weekdays);
    if (allMonthDays || allWeekdays) {
      return (allMonthDays || isMonthDay(date)) && (allWeekdays || isWeekday(date));
    }
    return isMonthDay(date) || isWeekday(date);
  }

  private boolean isMonthDay(LocalDate date) {
    return monthDays.get(date.getDayOfMonth())
        || (lastDay && date.getDayOfMonth() == date.lengthOfMonth());
  }

  private boolean isWeekday(LocalDate date) {
    return weekdays.get(date.getDayOfWeek().getValue() % 7)
        || nthWeekdays.stream().anyMatch(nth -> nth.is(date));
  }

  private static List<String> split(String column) {
    return new ArrayList<>(List.of((column.equals("?") ? "*" : column).split(",", -1)));
  }
}

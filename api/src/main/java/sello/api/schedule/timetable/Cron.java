package sello.api.schedule.timetable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A cron text of five columns, or six with seconds at the end, asked for times on the wall. */
public final class Cron {
  private static final Map<String, String> PRESETS =
      Map.of(
          "@hourly", "0 * * * *",
          "@daily", "0 0 * * *",
          "@midnight", "0 0 * * *",
          "@weekly", "0 0 * * 0",
          "@monthly", "0 0 1 * *",
          "@quarterly", "0 0 1 */3 *",
          "@yearly", "0 0 1 1 *",
          "@annually", "0 0 1 1 *");

  /** The calendar repeats itself: a day that is not in these years never comes. */
  private static final int YEARS_OF_CALENDAR = 400;

  private final String text;
  private final BitSet months;
  private final CronDays days;
  private final CronTimes times;

  private Cron(String text, String[] columns) {
    this.text = text;
    this.times =
        new CronTimes(
            CronValues.of(CronField.HOUR, columns[1]),
            CronValues.of(CronField.MINUTE, columns[0]),
            CronValues.of(CronField.SECOND, columns.length == 6 ? columns[5] : "0"));
    this.days = CronDays.of(columns[2], columns[4]);
    this.months = CronValues.of(CronField.MONTH, columns[3]);
  }

  /**
   * @throws ScheduleError when the text is none, or names a date that never comes
   */
  public static Cron of(String text) {
    Cron cron = read(text);
    if (cron.search(LocalDate.EPOCH, date -> date.plusDays(1)).isEmpty()) {
      throw new ScheduleError("'" + text + "' names a date that never comes.");
    }
    return cron;
  }

  private static Cron read(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    String[] columns = PRESETS.getOrDefault(plain, plain).split("\\s+");
    try {
      if (columns.length != 5 && columns.length != 6) {
        throw new ScheduleError("It needs 5 columns, or 6 with seconds at the end.");
      }
      return new Cron(text, columns);
    } catch (ScheduleError e) {
      throw new ScheduleError("'" + text + "' is no cron text. " + e.getMessage(), e);
    }
  }

  /** As it was written. */
  public String text() {
    return text;
  }

  boolean coversEveryHour() {
    return CronValues.areAll(CronField.HOUR, times.hours());
  }

  /** The first tick after a time. */
  LocalDateTime next(LocalDateTime after) {
    LocalDateTime from = after.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    LocalDate day = from.toLocalDate();
    return on(day, times.from(from.toLocalTime()))
        .or(() -> on(search(day, date -> date.plusDays(1)), times.first()))
        .orElseThrow();
  }

  /** The last tick before a time. */
  LocalDateTime previous(LocalDateTime before) {
    LocalDateTime to = before.minusNanos(1);
    LocalDate day = to.toLocalDate();
    return on(day, times.upTo(to.toLocalTime()))
        .or(() -> on(search(day, date -> date.minusDays(1)), times.last()))
        .orElseThrow();
  }

  private Optional<LocalDateTime> on(LocalDate day, Optional<LocalTime> time) {
    return includes(day) ? time.map(day::atTime) : Optional.empty();
  }

  private static Optional<LocalDateTime> on(Optional<LocalDate> day, LocalTime time) {
    return day.map(date -> date.atTime(time));
  }

  private Optional<LocalDate> search(LocalDate start, UnaryOperator<LocalDate> step) {
    LocalDate date = step.apply(start);
    while (!includes(date)) {
      if (Math.abs(date.getYear() - start.getYear()) > YEARS_OF_CALENDAR) {
        return Optional.empty();
      }
      date = step.apply(date);
    }
    return Optional.of(date);
  }

  private boolean includes(LocalDate date) {
    return months.get(date.getMonthValue()) && days.include(date);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cron cron && cron.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}

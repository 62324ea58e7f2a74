package sello.api.schedule.timetable;

import java.time.LocalTime;
import java.util.BitSet;
import java.util.Optional;

/**
 * The times of a day that a cron text names.
 *
 * @param hours of the day
 * @param minutes of each of those hours
 * @param seconds of each of those minutes
 */
record CronTimes(BitSet hours, BitSet minutes, BitSet seconds) {
  LocalTime first() {
    return LocalTime.of(hours.nextSetBit(0), minutes.nextSetBit(0), seconds.nextSetBit(0));
  }

  LocalTime last() {
    return LocalTime.of(hours.length() - 1, minutes.length() - 1, seconds.length() - 1);
  }

  /** The first that is not before a time. */
  Optional<LocalTime> from(LocalTime time) {
    boolean isHour = hours.get(time.getHour());
    if (isHour && minutes.get(time.getMinute())) {
      int second = seconds.nextSetBit(time.getSecond());
      if (second >= 0) {
        return Optional.of(LocalTime.of(time.getHour(), time.getMinute(), second));
      }
    }
    int minute = isHour ? minutes.nextSetBit(time.getMinute() + 1) : -1;
    if (minute >= 0) {
      return Optional.of(LocalTime.of(time.getHour(), minute, first().getSecond()));
    }
    int hour = hours.nextSetBit(time.getHour() + 1);
    return hour < 0 ? Optional.empty() : Optional.of(first().withHour(hour));
  }

  /** The last that is not after a time. */
  Optional<LocalTime> upTo(LocalTime time) {
    boolean isHour = hours.get(time.getHour());
    if (isHour && minutes.get(time.getMinute())) {
      int second = seconds.previousSetBit(time.getSecond());
      if (second >= 0) {
        return Optional.of(LocalTime.of(time.getHour(), time.getMinute(), second));
      }
    }
    int minute = isHour ? minutes.previousSetBit(time.getMinute() - 1) : -1;
    if (minute >= 0) {
      return Optional.of(LocalTime.of(time.getHour(), minute, last().getSecond()));
    }
    int hour = hours.previousSetBit(time.getHour() - 1);
    return hour < 0 ? Optional.empty() : Optional.of(last().withHour(hour));
  }
}

package sello.api.schedule.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Python's relativedelta: arithmetic of the calendar in UTC. Months come first, and end at the last
 * day of a shorter month; then the rest.
 *
 * @param months how many, years included
 * @param rest days and smaller units
 */
public record RelativeDelta(long months, Duration rest) implements Delta {
  private static final LocalDate LEAP_YEAR = LocalDate.of(2024, 1, 1);

  @Override
  public Instant after(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).plusMonths(months).toInstant().plus(rest);
  }

  @Override
  public Instant before(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).minusMonths(months).toInstant().minus(rest);
  }

  @Override
  public Duration nominal() {
    return Duration.ofDays(months / 12 * 365 + months % 12 * 30).plus(rest);
  }

  @Override
  public boolean isPositive() {
    return Stream.iterate(LEAP_YEAR, date -> date.plusDays(1))
        .limit(4 * 365 + 1)
        .map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant())
        .allMatch(instant -> after(instant).isAfter(instant));
  }

  @Override
  public Object argument() {
    Map<String, Object> units = new LinkedHashMap<>();
    units.put("years", months / 12);
    units.put("months", months % 12);
    units.put("days", rest.toDays());
    units.put("hours", rest.toHours() % 24);
    units.put("minutes", rest.toMinutes() % 60);
    units.put("seconds", rest.toSeconds() % 60);
    units.put("microseconds", Micros.of(rest) % 1_000_000);
    units.values().removeIf(count -> count.equals(0L));
    return units;
  }

  @Override
  public String text() {
    return months == 0 ? rest.toString() : Period.ofMonths(Math.toIntExact(months)) + " " + rest;
  }
}

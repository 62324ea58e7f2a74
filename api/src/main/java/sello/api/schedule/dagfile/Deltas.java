package sello.api.schedule.dagfile;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sello.api.schedule.timetable.Delta;
import sello.api.schedule.timetable.RelativeDelta;
import sello.api.schedule.timetable.ScheduleError;
import sello.api.schedule.timetable.TimeDelta;

/** Distances in time as files write them: Python's timedelta and relativedelta. */
final class Deltas {
  private static final List<String> TIMEDELTA =
      List.of("days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks");
  private static final Set<String> RELATIVEDELTA =
      Set.of("years", "months", "weeks", "days", "hours", "minutes", "seconds", "microseconds");

  private Deltas() {}

  static Delta read(JsonNode value) {
    TypedValue typed = TypedValue.of(value);
    return switch (typed.type()) {
      case "datetime.timedelta" -> timeDelta(typed.named(TIMEDELTA, Set.of()));
      case "dateutil.relativedelta.relativedelta" ->
          relativeDelta(typed.named(List.of(), RELATIVEDELTA));
      default ->
          throw new ScheduleError(
              "__type__ is "
                  + typed.type()
                  + ", not datetime.timedelta or dateutil.relativedelta.relativedelta.");
    };
  }

  private static TimeDelta timeDelta(Fields units) {
    return new TimeDelta(rest(units));
  }

  private static RelativeDelta relativeDelta(Fields units) {
    for (String unit : RELATIVEDELTA) {
      units.wholeNumber(unit, 0, Integer.MIN_VALUE);
    }
    long months =
        12L * units.wholeNumber("years", 0, Integer.MIN_VALUE)
            + units.wholeNumber("months", 0, Integer.MIN_VALUE);
    return new RelativeDelta(months, rest(units));
  }

  private static Duration rest(Fields units) {
    BigDecimal micros =
        Stream.of(
                in(units, "microseconds", ChronoUnit.MICROS),
                in(units, "milliseconds", ChronoUnit.MILLIS),
                in(units, "seconds", ChronoUnit.SECONDS),
                in(units, "minutes", ChronoUnit.MINUTES),
                in(units, "hours", ChronoUnit.HOURS),
                in(units, "days", ChronoUnit.DAYS),
                in(units, "weeks", ChronoUnit.WEEKS))
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .setScale(0, RoundingMode.HALF_EVEN);
    try {
      return Duration.of(micros.longValueExact(), ChronoUnit.MICROS);
    } catch (ArithmeticException e) {
      throw new ScheduleError("It is longer than can be counted.");
    }
  }

  private static BigDecimal in(Fields units, String name, ChronoUnit unit) {
    BigDecimal micros = BigDecimal.valueOf(unit.getDuration().toNanos() / 1000);
    return units
        .value(name)
        .map(count -> number(name, count).multiply(micros))
        .orElse(BigDecimal.ZERO);
  }

  private static BigDecimal number(String name, JsonNode count) {
    if (!count.isNumber() || !Double.isFinite(count.asDouble())) {
      throw new ScheduleError(name + " is " + count + ", not a number.");
    }
    return count.decimalValue();
  }
}

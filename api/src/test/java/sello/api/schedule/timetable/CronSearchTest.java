package sello.api.schedule.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ticks of random cron texts are those that a walk over every minute of a year finds. */
class CronSearchTest {
  private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 1, 1, 0, 0);
  private static final LocalDateTime END = LocalDateTime.of(2027, 1, 1, 0, 0);
  private static final int TEXTS = 20;

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Madrid", "America/New_York"})
  void ticksAreThoseOfAWalk(String name) {
    ZoneId zone = ZoneId.of(name);
    Random random = new Random(20_260_329);
    for (int i = 0; i < TEXTS; i++) {
      Column minute = Column.random(random, 0, 59);
      Column hour = Column.random(random, 0, 23);
      // Of a text for every hour the clocks' difference counts, which days left out would falsify.
      Column day = hour.isAll() ? Column.ALL : Column.random(random, 1, 28);
      Column month = hour.isAll() ? Column.ALL : Column.random(random, 1, 12);
      Column weekday = hour.isAll() ? Column.ALL : Column.random(random, 0, 6);
      String text = String.join(" ", minute.text, hour.text, day.text, month.text, weekday.text);
      Predicate<LocalDate> isDay =
          date -> {
            boolean onDay = day.includes(date.getDayOfMonth());
            boolean onWeekday = weekday.includes(date.getDayOfWeek().getValue() % 7);
            return month.includes(date.getMonthValue())
                && ((day.isAll() || weekday.isAll()) ? onDay && onWeekday : onDay || onWeekday);
          };
      assertThat(ticks(new CronTicks(Cron.of(text), zone)))
          .as(text)
          .isEqualTo(walk(zone, hour.isAll(), isDay, hour, minute));
    }
  }

  private static List<ZonedDateTime> ticks(CronTicks ticks) {
    List<ZonedDateTime> found = new ArrayList<>();
    ZonedDateTime tick = BEGIN.minusNanos(1).atZone(ticks.zone());
    while (true) {
      tick = ticks.next(tick.toInstant()).atZone(ticks.zone());
      if (!tick.toLocalDateTime().isBefore(END)) {
        return found;
      }
      if (!isGapDay(tick)) {
        found.add(tick);
      }
    }
  }

  /** Where a clock skips an hour the first skipped time stands for all: see the cases. */
  private static boolean isGapDay(ZonedDateTime tick) {
    ZonedDateTime midnight = tick.toLocalDate().atStartOfDay(tick.getZone());
    return midnight.plusHours(24).isAfter(midnight.plusDays(1));
  }

  /** Every real minute, or, where hours are chosen, every minute of the wall clock once. */
  private static List<ZonedDateTime> walk(
      ZoneId zone, boolean isReal, Predicate<LocalDate> isDay, Column hour, Column minute) {
    return BEGIN
        .toLocalDate()
        .datesUntil(END.toLocalDate())
        .filter(date -> isDay.test(date) && !isGapDay(date.atStartOfDay(zone)))
        .flatMap(date -> isReal ? realMinutes(date, zone) : wallMinutes(date, zone))
        .filter(t -> hour.includes(t.getHour()) && minute.includes(t.getMinute()))
        .toList();
  }

  private static Stream<ZonedDateTime> realMinutes(LocalDate date, ZoneId zone) {
    ZonedDateTime end = date.plusDays(1).atStartOfDay(zone);
    return Stream.iterate(date.atStartOfDay(zone), t -> t.isBefore(end), t -> t.plusMinutes(1));
  }

  private static Stream<ZonedDateTime> wallMinutes(LocalDate date, ZoneId zone) {
    LocalDateTime end = date.plusDays(1).atStartOfDay();
    return Stream.iterate(date.atStartOfDay(), t -> t.isBefore(end), t -> t.plusMinutes(1))
        .map(t -> t.atZone(zone).withLaterOffsetAtOverlap());
  }

  /** A random column, and whether a value is meant by it. */
  private record Column(String text, List<Integer> values, int size) {
    static final Column ALL = new Column("*", List.of(), 0);

    static Column random(Random random, int min, int max) {
      int size = max - min + 1;
      return switch (random.nextInt(4)) {
        case 0 -> new Column("*", range(min, max, 1), size);
        case 1 -> {
          int step = 2 + random.nextInt(6);
          int top = min == 1 && max == 28 ? 31 : max;
          yield new Column("*/" + step, range(min, top, step), size);
        }
        case 2 -> {
          int from = min + random.nextInt(size - 1);
          int to = from + 1 + random.nextInt(max - from);
          yield new Column(from + "-" + to, range(from, to, 1), size);
        }
        default -> {
          List<Integer> values =
              random.ints(3, min, max + 1).boxed().distinct().collect(Collectors.toList());
          String text = values.stream().map(String::valueOf).collect(Collectors.joining(","));
          yield new Column(text, values, size);
        }
      };
    }

    boolean isAll() {
      return text.equals("*") || (values.size() == size && size != 28);
    }

    boolean includes(int value) {
      return text.equals("*") || values.contains(value);
    }

    private static List<Integer> range(int from, int to, int step) {
      List<Integer> values = new ArrayList<>();
      for (int value = from; value <= to; value += step) {
        values.add(value);
      }
      return values;
    }
  }
}

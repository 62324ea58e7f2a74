package sello.api.schedule.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The ticks of a cron text, read on a zone's clocks.
 *
 * @param cron which times on the wall
 * @param zone where the wall is
 */
public record CronTicks(Cron cron, ZoneId zone) implements Ticks {
  private static final Duration LATE = Duration.ofMinutes(5);

  @Override
  public Instant next(Instant instant) {
    LocalDateTime wall = LocalDateTime.ofInstant(instant, zone);
    return moved(instant, wall, cron.next(wall));
  }

  @Override
  public Instant previous(Instant instant) {
    LocalDateTime wall = LocalDateTime.ofInstant(instant, zone);
    return moved(instant, wall, cron.previous(wall));
  }

  /**
   * Of a text for every hour all real hours are ticks, so the clocks' difference is real time. Of
   * any other, a time that clocks skip comes later by what they skip, one that they show twice
   * comes the second time.
   */
  private Instant moved(Instant from, LocalDateTime wall, LocalDateTime tick) {
    return cron.coversEveryHour()
        ? from.plus(Duration.between(wall, tick))
        : ZonedDateTime.of(tick, zone).withLaterOffsetAtOverlap().toInstant();
  }

  @Override
  public Instant up(Instant instant) {
    Instant next = next(instant);
    return previous(next).equals(instant) ? instant : next;
  }

  @Override
  public Instant down(Instant instant) {
    Instant previous = previous(instant);
    return next(previous).equals(instant) ? instant : previous;
  }

  /** The last one, unless it is missed by more than a tenth of the gap to the next. */
  @Override
  public Instant first(Instant now) {
    Instant past = down(now);
    Instant next = up(now);
    Duration tenth = Duration.between(past, next).dividedBy(10);
    Duration tolerated = tenth.compareTo(LATE) > 0 ? tenth : LATE;
    return Duration.between(past, now).compareTo(tolerated) <= 0 ? past : next;
  }

  @Override
  public Instant latest(Instant now) {
    Instant last = previous(now);
    return next(last).equals(now) ? last : previous(last);
  }

  @Override
  public String kind() {
    return "Cron";
  }

  @Override
  public Map<String, Object> arguments() {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("expression", cron.text());
    arguments.put("timezone", zone.getId());
    return arguments;
  }

  @Override
  public String summary() {
    return cron.text();
  }

  @Override
  public String description() {
    return cron.text() + " in " + zone.getId();
  }
}

package sello.api.schedule.dagfile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import sello.api.schedule.Zones;
import sello.api.schedule.timetable.Continuous;
import sello.api.schedule.timetable.Cron;
import sello.api.schedule.timetable.CronTicks;
import sello.api.schedule.timetable.Delta;
import sello.api.schedule.timetable.DeltaTicks;
import sello.api.schedule.timetable.Interval;
import sello.api.schedule.timetable.MultipleTrigger;
import sello.api.schedule.timetable.Never;
import sello.api.schedule.timetable.Once;
import sello.api.schedule.timetable.ScheduleError;
import sello.api.schedule.timetable.TimeDelta;
import sello.api.schedule.timetable.Timetable;
import sello.api.schedule.timetable.Trigger;

/** What stands under {@code schedule}: a timetable. */
public final class Schedules {
  private static final Set<String> ZONE_AND_INTERVAL = Set.of("timezone", "interval");

  private Schedules() {}

  /**
   * @param zone of the workflow, in which a cron text is read
   * @throws ScheduleError when it is none
   */
  public static Timetable read(JsonNode schedule, ZoneId zone) {
    if (schedule.isNull() || schedule.isMissingNode()) {
      return new Never();
    }
    if (schedule.isTextual()) {
      return named(schedule.asText(), zone);
    }
    if (!TypedValue.is(schedule)) {
      throw new ScheduleError("It is " + schedule + ", not a text, null or a map with __type__.");
    }
    TypedValue typed = TypedValue.of(schedule);
    return switch (typed.type()) {
      case "airflow.timetables.trigger.CronTriggerTimetable" -> cronTrigger(typed);
      case "airflow.timetables.trigger.MultipleCronTriggerTimetable" -> multipleTrigger(typed);
      case "airflow.timetables.trigger.DeltaTriggerTimetable" -> deltaTrigger(typed);
      case "airflow.timetables.interval.CronDataIntervalTimetable" -> cronInterval(typed);
      case "airflow.timetables.interval.DeltaDataIntervalTimetable" -> deltaInterval(typed);
      default -> new Trigger(new DeltaTicks(Deltas.read(schedule)), TimeDelta.ZERO);
    };
  }

  private static Timetable named(String text, ZoneId zone) {
    return switch (text) {
      case "none", "None" -> new Never();
      case "@once" -> new Once();
      case "@continuous" -> new Continuous();
      default -> cron(text, zone, TimeDelta.ZERO);
    };
  }

  /** What {@code expression} means, which is not one of the names that a schedule may be. */
  public static Timetable cronTrigger(String expression, ZoneId zone) {
    return cron(expression, zone, TimeDelta.ZERO);
  }

  private static Trigger cron(String text, ZoneId zone, Delta interval) {
    return new Trigger(new CronTicks(Cron.of(text), zone), interval);
  }

  private static Trigger cronTrigger(TypedValue typed) {
    Fields fields = typed.named(List.of("cron"), ZONE_AND_INTERVAL);
    return cron(fields.requiredText("cron"), zone(fields), interval(fields));
  }

  private static MultipleTrigger multipleTrigger(TypedValue typed) {
    Fields fields = typed.besidePositional(ZONE_AND_INTERVAL);
    ZoneId zone = zone(fields);
    Delta interval = interval(fields);
    return new MultipleTrigger(
        typed.positionalTexts().stream().map(text -> cron(text, zone, interval)).toList());
  }

  private static Trigger deltaTrigger(TypedValue typed) {
    Fields fields = typed.named(List.of("delta"), Set.of("interval"));
    return new Trigger(new DeltaTicks(delta(fields)), interval(fields));
  }

  private static Interval cronInterval(TypedValue typed) {
    Fields fields = typed.named(List.of("cron", "timezone"), Set.of());
    return new Interval(new CronTicks(Cron.of(fields.requiredText("cron")), zone(fields)));
  }

  private static Interval deltaInterval(TypedValue typed) {
    return new Interval(new DeltaTicks(delta(typed.named(List.of("delta"), Set.of()))));
  }

  private static ZoneId zone(Fields fields) {
    return Zones.named(fields.requiredText("timezone"));
  }

  private static Delta delta(Fields fields) {
    return fields.delta("delta").orElseThrow(() -> new ScheduleError("delta is missing."));
  }

  private static Delta interval(Fields fields) {
    return fields.delta("interval").orElse(TimeDelta.ZERO);
  }
}

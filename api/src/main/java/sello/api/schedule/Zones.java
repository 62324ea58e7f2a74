package sello.api.schedule;

import java.time.ZoneId;
import sello.api.schedule.timetable.ScheduleError;

/** The time zones of the IANA database, by name. */
public final class Zones {
  private Zones() {}

  /**
   * @throws ScheduleError when there is none of this name
   */
  public static ZoneId named(String name) {
    if (!ZoneId.getAvailableZoneIds().contains(name)) {
      throw new ScheduleError(
          "'" + name + "' is no time zone; one is Europe/Brussels, another UTC.");
    }
    return ZoneId.of(name);
  }
}

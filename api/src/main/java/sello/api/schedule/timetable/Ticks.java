package sello.api.schedule.timetable;

import java.time.Instant;
import java.util.Map;

/** The instants of a schedule, asked one at a time. */
public sealed interface Ticks permits CronTicks, DeltaTicks {
  /** The first after an instant. */
  Instant next(Instant instant);

  /** The last before an instant. */
  Instant previous(Instant instant);

  /** The instant itself if it is a tick, else the next. */
  Instant up(Instant instant);

  /** The instant itself if it is a tick, else the last before. */
  Instant down(Instant instant);

  /** The first of a workflow that has neither runs nor a start. */
  Instant first(Instant now);

  /** The begin of the last interval that has ended. */
  Instant latest(Instant now);

  /** With which the names of Airflow's classes begin. */
  String kind();

  /** What Airflow's classes are given. */
  Map<String, Object> arguments();

  /** In few signs. */
  String summary();

  /** In words. */
  String description();
}

package sello.api.schedule;

import java.util.Locale;

/** Who asked for a run. */
public enum TriggeredBy {
  TIMETABLE,
  REST_API,
  BACKFILL;

  /** As files, tables and answers write it. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}

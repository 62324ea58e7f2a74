package sello.api.schedule.timetable;

import java.time.Instant;

/**
 * The span of time that a run is about; start and end are one instant when it is about a moment.
 *
 * @param start its first instant
 * @param end the instant after its last
 */
public record DataInterval(Instant start, Instant end) {
  static DataInterval at(Instant moment) {
    return new DataInterval(moment, moment);
  }
}

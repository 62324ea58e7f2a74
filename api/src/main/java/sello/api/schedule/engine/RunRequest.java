package sello.api.schedule.engine;

import java.time.Instant;
import java.util.Optional;
import sello.api.schedule.timetable.DataInterval;

/**
 * A run that somebody asks for.
 *
 * @param runId its name; empty: made of its time
 * @param runAfter before which it does not start; empty: now
 * @param interval what it is about; empty: what the timetable says of the logical date
 * @param conf JSON object
 * @param user who asks
 */
public record RunRequest(
    String dagId,
    Optional<String> runId,
    Optional<Instant> logicalDate,
    Optional<Instant> runAfter,
    Optional<DataInterval> interval,
    String conf,
    Optional<String> note,
    Optional<String> user) {}

package sello.api.schedule.store;

import java.time.Instant;

/** A service that runs the schedule, and when it last said so: a row of {@code heartbeat}. */
public record HeartbeatRow(
    String engineId, String hostname, long pid, Instant startedAt, Instant beatAt) {}

package sello.api.schedule.store;

import java.util.Optional;

/**
 * Queued runs of a workflow that share a limit: those of one backfill, or those of none.
 *
 * @param running how many with the same limit are running
 */
public record QueuedRuns(String dagId, Optional<Long> backfillId, int running) {}

package sello.api.schedule.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Runs for a stretch of time past, asked for together: a row of {@code backfill}.
 *
 * @param dagRunConf JSON object
 */
public record BackfillRow(
    long id,
    String dagId,
    Instant fromDate,
    Instant toDate,
    String dagRunConf,
    boolean runBackwards,
    Reprocess reprocessBehavior,
    int maxActiveRuns,
    boolean isPaused,
    Instant createdAt,
    Instant updatedAt,
    Optional<Instant> completedAt) {}

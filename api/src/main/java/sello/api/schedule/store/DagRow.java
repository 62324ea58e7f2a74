package sello.api.schedule.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A workflow that was ever loaded, and the run that comes next: a row of {@code dag}.
 *
 * @param fileName of its file in the folder of workflows
 * @param isStale whether its file is gone
 * @param hasImportErrors whether the file as it is now was refused, so that an older version stands
 */
public record DagRow(
    String dagId,
    boolean isPaused,
    boolean isStale,
    boolean hasImportErrors,
    String fileName,
    Instant lastParsedTime,
    Optional<Instant> nextDagrunLogicalDate,
    Optional<Instant> nextDagrunDataIntervalStart,
    Optional<Instant> nextDagrunDataIntervalEnd,
    Optional<Instant> nextDagrunRunAfter) {}

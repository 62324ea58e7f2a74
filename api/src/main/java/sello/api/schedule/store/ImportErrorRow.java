package sello.api.schedule.store;

import java.time.Instant;
import java.util.Optional;

/** A file or workflow that was refused when it was last read: a row of {@code import_error}. */
public record ImportErrorRow(
    long id,
    String fileName,
    Optional<String> dagId,
    Optional<String> taskId,
    String reason,
    Instant noticedAt) {}

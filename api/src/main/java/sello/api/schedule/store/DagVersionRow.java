package sello.api.schedule.store;

import java.time.Instant;

/**
 * A definition that a workflow has or had: a row of {@code dag_version}.
 *
 * @param source text of the whole file in which it stands
 */
public record DagVersionRow(
    String id,
    String dagId,
    int versionNumber,
    String fileName,
    String source,
    Instant createdAt) {}

package sello.api.schedule.rest;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import sello.api.schedule.store.TaskRow;

/** A task of a run with the times of its run. */
public record TaskOfRun(
    @Nested TaskRow task,
    @ColumnName("run_logical_date") Optional<Instant> logicalDate,
    @ColumnName("run_run_after") Instant runAfter) {}

package sello.api.schedule.engine;

import java.time.Instant;
import sello.api.schedule.store.Reprocess;

/**
 * Runs for a stretch of time past, which somebody asks for.
 *
 * @param from first logical date
 * @param to last logical date
 * @param conf JSON object, of every run
 */
public record BackfillRequest(
    String dagId,
    Instant from,
    Instant to,
    boolean runBackwards,
    Reprocess reprocess,
    int maxActiveRuns,
    String conf) {
  public static final int MAX_ACTIVE_RUNS = 10;
}

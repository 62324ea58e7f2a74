package sello.api.schedule.engine;

import java.time.Instant;
import sello.api.schedule.store.BackfillRow;
import sello.api.schedule.store.QueuedRuns;
import sello.api.schedule.store.Tables;

/** Lets queued runs begin, as many as may be under way at once. */
final class Starting {
  private final Definitions definitions;

  Starting(Definitions definitions) {
    this.definitions = definitions;
  }

  /** Returns whether any began. */
  boolean start(Tables tables, Instant now) {
    boolean started = false;
    for (QueuedRuns queue : tables.runs().queues(now)) {
      int room = limit(tables, queue) - queue.running();
      started |=
          room > 0
              && tables.runs().queued(queue, now, room).stream()
                  .map(run -> tables.run().start(run, now))
                  .reduce(false, Boolean::logicalOr);
    }
    return started;
  }

  private int limit(Tables tables, QueuedRuns queue) {
    boolean isOn =
        tables
            .dags()
            .find(queue.dagId())
            .filter(dag -> !dag.isPaused() && !dag.isStale())
            .isPresent();
    if (!isOn) {
      return 0;
    }
    return queue
        .backfillId()
        .map(id -> limit(tables.backfills().find(id).orElseThrow()))
        .orElseGet(
            () ->
                definitions
                    .latest(tables, queue.dagId())
                    .map(defined -> defined.workflow().maxActiveRuns())
                    .orElse(0));
  }

  /**
   * None while it is paused. A run that was cleared after the end of its backfill begins: one that
   * was cancelled is paused for ever.
   */
  private static int limit(BackfillRow backfill) {
    boolean isHeld = backfill.isPaused() && backfill.completedAt().isEmpty();
    return isHeld ? 0 : backfill.maxActiveRuns();
  }
}

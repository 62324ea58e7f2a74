package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import sello.api.schedule.store.PoolRow;

/** Slots that tasks share and how many are taken, as answers hold them. */
final class PoolBody {
  private PoolBody() {}

  /**
   * @param taken slots of tasks by their state
   */
  static ObjectNode of(PoolRow pool, Taken taken) {
    return new Keys()
        .put("name", pool.name())
        .put("slots", pool.slots())
        .put("description", pool.description())
        .put("include_deferred", false)
        .put("occupied_slots", taken.running() + taken.queued())
        .put("running_slots", taken.running())
        .put("queued_slots", taken.queued())
        .put("scheduled_slots", taken.scheduled())
        .put("open_slots", pool.slots() - taken.running() - taken.queued())
        .put("deferred_slots", 0)
        .none("team_name")
        .node();
  }

  /** Slots that tasks take, or would like to. */
  record Taken(long running, long queued, long scheduled) {}
}

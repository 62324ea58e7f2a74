package sello.api.schedule.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sello.api.schedule.store.PoolRow;
import sello.api.schedule.store.TaskRow;

/** How many tasks may be under way at once: of one run, in one pool, and over all. */
final class Limits {
  private static final int OVER_ALL = 32;

  private final Map<RunKey, Integer> ofRun = new HashMap<>();
  private final Map<String, Integer> slots = new HashMap<>();
  private int all;

  /**
   * Counts what is under way.
   *
   * @param underWay tasks that a service has in hand
   */
  Limits(List<PoolRow> pools, List<TaskRow> underWay) {
    pools.forEach(pool -> slots.put(pool.name(), pool.slots()));
    underWay.forEach(this::take);
  }

  /** Takes room for one more task, if there is some under all limits. */
  boolean allow(TaskRow task, int maxActiveTasks) {
    boolean hasRoom =
        all < OVER_ALL
            && ofRun.getOrDefault(RunKey.of(task), 0) < maxActiveTasks
            && slots.getOrDefault(task.pool(), 0) >= task.poolSlots();
    if (hasRoom) {
      take(task);
    }
    return hasRoom;
  }

  private void take(TaskRow task) {
    all++;
    ofRun.merge(RunKey.of(task), 1, Integer::sum);
    slots.merge(task.pool(), -task.poolSlots(), Integer::sum);
  }
}

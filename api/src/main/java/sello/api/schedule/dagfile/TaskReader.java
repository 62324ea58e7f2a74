package sello.api.schedule.dagfile;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import sello.api.schedule.RetryDelay;
import sello.api.schedule.Task;
import sello.api.schedule.TriggerRule;

/** Reads one task. */
final class TaskReader {
  static final Set<String> KEYS =
      Set.of(
          "operator",
          "dependencies",
          "trigger_rule",
          "owner",
          "retries",
          "retry_delay",
          "retry_exponential_backoff",
          "max_retry_delay",
          "execution_timeout",
          "depends_on_past",
          "wait_for_downstream",
          "pool",
          "pool_slots",
          "priority_weight");

  private TaskReader() {}

  static Task read(String id, Fields own, Fields defaults) {
    Set<String> known = new HashSet<>(KEYS);
    known.addAll(OperatorReader.keys(own.requiredText("operator")));
    own.onlyKnow(known);
    Fields task = DefaultArgs.under(own, defaults, known);
    boolean waits = task.truth("wait_for_downstream").orElse(false);
    return new Task(
        id,
        OperatorReader.read(task),
        Collections.unmodifiableSortedSet(new TreeSet<>(task.texts("dependencies"))),
        task.text("trigger_rule").map(TaskReader::rule).orElse(TriggerRule.ALL_SUCCESS),
        task.text("owner").orElse(Task.DEFAULT_OWNER),
        task.wholeNumber("retries", 0, 0),
        retryDelay(task),
        task.duration("execution_timeout"),
        task.truth("depends_on_past").orElse(false) || waits,
        waits,
        pool(task),
        poolSlots(task),
        task.wholeNumber("priority_weight", 1, Integer.MIN_VALUE));
  }

  private static String pool(Fields task) {
    String pool = task.text("pool").orElse(Task.DEFAULT_POOL);
    if (!pool.equals(Task.DEFAULT_POOL)) {
      throw new RefusedKey(
          "pool",
          "pool is '%s', which is not there: it would wait for ever. There is only %s; leave pool out."
              .formatted(pool, Task.DEFAULT_POOL));
    }
    return pool;
  }

  private static int poolSlots(Fields task) {
    int slots = task.wholeNumber("pool_slots", 1, 1);
    if (slots > Task.DEFAULT_POOL_SLOTS) {
      throw new RefusedKey(
          "pool_slots",
          "pool_slots is %d, but %s has %d: it would wait for ever. Ask for fewer."
              .formatted(slots, Task.DEFAULT_POOL, Task.DEFAULT_POOL_SLOTS));
    }
    return slots;
  }

  private static TriggerRule rule(String text) {
    return TriggerRule.named(text)
        .orElseThrow(
            () ->
                new RefusedKey(
                    "trigger_rule",
                    "trigger_rule is '" + text + "', not one of " + TriggerRule.texts() + "."));
  }

  private static RetryDelay retryDelay(Fields task) {
    return new RetryDelay(
        task.durationOrSeconds("retry_delay").orElse(RetryDelay.STANDARD.delay()),
        task.multiplier("retry_exponential_backoff").orElse(0.0),
        task.durationOrSeconds("max_retry_delay"));
  }
}

package sello.api.schedule;

import java.time.Duration;
import java.util.Optional;
import java.util.SortedSet;

/**
 * One step of a workflow.
 *
 * @param taskId its name, unique in the workflow
 * @param operator what it does
 * @param upstreamTaskIds the tasks that it waits for
 * @param triggerRule how those must have ended
 * @param owner who answers for it
 * @param retries how often it is tried again
 * @param retryDelay the pause before that
 * @param executionTimeout how long one try may take
 * @param dependsOnPast whether it waits for itself in the run before
 * @param waitForDownstream whether it also waits for those directly downstream of it there
 * @param pool whose slots it takes
 * @param poolSlots how many of them
 * @param priorityWeight its own; see {@link Workflow#effectivePriority}
 */
public record Task(
    String taskId,
    Operator operator,
    SortedSet<String> upstreamTaskIds,
    TriggerRule triggerRule,
    String owner,
    int retries,
    RetryDelay retryDelay,
    Optional<Duration> executionTimeout,
    boolean dependsOnPast,
    boolean waitForDownstream,
    String pool,
    int poolSlots,
    int priorityWeight) {

  public static final String DEFAULT_OWNER = "airflow";
  public static final String DEFAULT_POOL = "default_pool";
  public static final int DEFAULT_POOL_SLOTS = 128;
}

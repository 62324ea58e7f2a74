package sello.api.schedule;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import sello.api.schedule.timetable.Bounds;
import sello.api.schedule.timetable.Timetable;

/**
 * Tasks, their order and when they are run: Airflow's dag.
 *
 * @param dagId its name, unique in an installation
 * @param description what it is for
 * @param zone of the start date, in which a cron text is read
 * @param timetable when runs are due
 * @param startDate no scheduled run is before it
 * @param endDate no scheduled run is after it
 * @param catchup whether runs that were missed are made up for
 * @param maxActiveRuns how many runs may be under way at once, backfills apart
 * @param maxActiveTasks how many tasks of one run may be under way at once
 * @param dagrunTimeout how long a run may take from its start
 * @param isPausedUponCreation whether it is paused when first seen; empty: not said
 * @param tags in the order of the alphabet
 * @param params by name, in the order of the file
 * @param defaultArgs of its tasks, as the file says them
 * @param tasks in the order of the file; their edges make no circle
 * @param source the file that says so
 */
public record Workflow(
    String dagId,
    Optional<String> description,
    ZoneId zone,
    Timetable timetable,
    Optional<Instant> startDate,
    Optional<Instant> endDate,
    boolean catchup,
    int maxActiveRuns,
    int maxActiveTasks,
    Optional<Duration> dagrunTimeout,
    Optional<Boolean> isPausedUponCreation,
    SortedSet<String> tags,
    Map<String, JsonNode> params,
    Map<String, JsonNode> defaultArgs,
    List<Task> tasks,
    DagSource source) {

  public static final int MAX_ACTIVE_RUNS = 16;
  public static final int MAX_ACTIVE_TASKS = 16;

  /** Within which runs are scheduled. */
  public Bounds bounds() {
    return new Bounds(startDate, endDate, catchup);
  }

  public Optional<Task> task(String taskId) {
    return tasks.stream().filter(task -> task.taskId().equals(taskId)).findFirst();
  }

  /** The tasks that wait for this one directly, in the order of the file. */
  public List<Task> downstream(String taskId) {
    return tasks.stream().filter(task -> task.upstreamTaskIds().contains(taskId)).toList();
  }

  /** The tasks for which none waits: they decide how a run ends. */
  public List<Task> leaves() {
    return tasks.stream().filter(task -> downstream(task.taskId()).isEmpty()).toList();
  }

  /** Its own weight and that of all that is downstream, each task once: heaviest start first. */
  public int effectivePriority(Task task) {
    Set<Task> weighed = new HashSet<>();
    collect(task, weighed);
    return weighed.stream().mapToInt(Task::priorityWeight).sum();
  }

  private void collect(Task task, Set<Task> reached) {
    if (reached.add(task)) {
      downstream(task.taskId()).forEach(next -> collect(next, reached));
    }
  }
}

package sello.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import sello.api.schedule.store.PoolRow;

/**
 * What has happened in a schedule, counted from its tables.
 *
 * @param runs durations of ended runs by state and workflow
 * @param delays by workflow, how long scheduled runs waited from when they could begin
 * @param tasks durations of tries by task
 * @param finished how many tries ended, by task and state
 * @param slots taken in each pool by state, running or queued
 */
record ScheduleTally(
    Map<String, Map<String, Sum>> runs,
    Map<String, Sum> delays,
    Map<TaskKey, Sum> tasks,
    Map<Finish, Double> finished,
    Map<String, Map<String, Long>> slots) {

  /** A task of a workflow. */
  record TaskKey(String dagId, String taskId) implements Comparable<TaskKey> {
    @Override
    public int compareTo(TaskKey other) {
      return (dagId + " " + taskId).compareTo(other.dagId + " " + other.taskId);
    }
  }

  /** How tries of a task ended. */
  record Finish(TaskKey task, String state) implements Comparable<Finish> {
    @Override
    public int compareTo(Finish other) {
      int byTask = task.compareTo(other.task);
      return byTask == 0 ? state.compareTo(other.state) : byTask;
    }
  }

  /** Durations together. */
  record Sum(long count, double seconds) {
    static final Sum NONE = new Sum(0, 0);

    Sum and(Instant from, Instant to) {
      return new Sum(count + 1, seconds + Duration.between(from, to).toNanos() / 1e9);
    }
  }

  /** One run or try. */
  public record Ended(
      String dagId,
      String name,
      String state,
      Instant since,
      Optional<Instant> startDate,
      Optional<Instant> endDate) {}

  /** Slots that are taken in a pool. */
  public record Taken(String pool, String state, long slots) {}

  static ScheduleTally of(Handle handle) {
    ScheduleTally tally =
        new ScheduleTally(
            new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    runs(handle).forEach(tally::addRun);
    tries(handle).forEach(tally::addTry);
    taken(handle)
        .forEach(
            taken ->
                tally
                    .slots
                    .computeIfAbsent(taken.state(), state -> new TreeMap<>())
                    .put(taken.pool(), taken.slots()));
    return tally;
  }

  private static List<Ended> runs(Handle handle) {
    return handle
        .createQuery(
            """
            select dag_id, run_type as name, state, run_after as since, start_date, end_date from dag_run
            where start_date is not null
            """)
        .mapTo(Ended.class)
        .list();
  }

  private static List<Ended> tries(Handle handle) {
    return handle
        .createQuery(
            """
            select dag_id, task_id as name, state, end_date as since, start_date, end_date
            from task_instance where end_date is not null and state is not null and try_number > 0
            union all
            select dag_id, task_id as name, state, end_date as since, start_date, end_date
            from task_try where end_date is not null and state is not null and try_number > 0
            """)
        .mapTo(Ended.class)
        .list();
  }

  private static List<Taken> taken(Handle handle) {
    return handle
        .createQuery(
            """
            select pool, state, sum(pool_slots) as slots from task_instance
            where state in ('running', 'queued') group by pool, state
            """)
        .mapTo(Taken.class)
        .list();
  }

  private void addRun(Ended run) {
    Instant start = run.startDate().orElseThrow();
    if (run.name().equals("scheduled")) {
      delays.merge(
          run.dagId(), Sum.NONE.and(run.since(), start), (a, b) -> a.and(run.since(), start));
    }
    run.endDate()
        .ifPresent(
            end ->
                runs.computeIfAbsent(run.state(), state -> new TreeMap<>())
                    .merge(run.dagId(), Sum.NONE.and(start, end), (a, b) -> a.and(start, end)));
  }

  private void addTry(Ended ended) {
    TaskKey task = new TaskKey(ended.dagId(), ended.name());
    finished.merge(new Finish(task, ended.state()), 1.0, Double::sum);
    ended
        .startDate()
        .ifPresent(
            start -> {
              Instant end = ended.endDate().orElseThrow();
              tasks.merge(task, Sum.NONE.and(start, end), (a, b) -> a.and(start, end));
            });
  }

  Map<String, Sum> runs(String state) {
    return runs.getOrDefault(state, Map.of());
  }

  double finished(String state) {
    return finished.entrySet().stream()
        .filter(entry -> entry.getKey().state().equals(state))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  long running() {
    return slots.getOrDefault("running", Map.of()).values().stream().mapToLong(n -> n).sum();
  }

  long queued() {
    return slots.getOrDefault("queued", Map.of()).values().stream().mapToLong(n -> n).sum();
  }

  /** Slots of a pool that nobody has. */
  long open(PoolRow pool) {
    return pool.slots() - running(pool.name()) - queued(pool.name());
  }

  long running(String pool) {
    return slots.getOrDefault("running", Map.of()).getOrDefault(pool, 0L);
  }

  long queued(String pool) {
    return slots.getOrDefault("queued", Map.of()).getOrDefault(pool, 0L);
  }
}

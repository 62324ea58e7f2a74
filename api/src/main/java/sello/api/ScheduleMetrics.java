package sello.api;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sello.api.schedule.store.Outage;
import sello.api.schedule.store.PoolRow;
import sello.api.schedule.store.Tables;

/**
 * The schedule in numbers, by the names that dashboards for Airflow ask for. They are counted from
 * the tables whenever somebody looks, so they are the same in every service and after every start.
 *
 * <p>Ref: Apache Airflow 3, "Metrics configuration"; names as its StatsD metrics have them in
 * Prometheus, durations in seconds.
 */
final class ScheduleMetrics {
  private static final Logger LOG = LoggerFactory.getLogger(ScheduleMetrics.class);
  private static final int SLOTS = 32;
  private static final String DAG = "dag_id";
  private static final String TASK = "task_id";

  private final MeterRegistry registry;
  private final Jdbi jdbi;
  private final Clock clock;
  private final Map<String, MultiGauge> gauges = new ConcurrentHashMap<>();
  private final Map<Tags, Double> finished = new ConcurrentHashMap<>();

  ScheduleMetrics(MeterRegistry registry, Jdbi jdbi, Clock clock) {
    this.registry = registry;
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** Counts anew; false when the database is away, and nothing is known. */
  synchronized boolean isCounted() {
    try {
      count();
      return true;
    } catch (RuntimeException e) {
      Outage outage = Outage.of(e).orElseThrow(() -> e);
      LOG.warn("The schedule could not be counted: its database is {}", outage);
      gauges.values().forEach(gauge -> gauge.register(List.of(), true));
      return false;
    }
  }

  private void count() {
    jdbi.useHandle(
        handle -> {
          ScheduleTally tally = ScheduleTally.of(handle);
          Tables tables = Tables.of(handle);
          runs(tally);
          tasks(tally);
          slots(tally, tables.pools().all());
          set("airflow_dag_processing_import_errors", tables.importErrors().all().size());
          set(
              "airflow_dagbag_size",
              tables.dags().all().stream().filter(d -> !d.isStale()).count());
          set("airflow_scheduler_heartbeat_age_seconds", age(tables));
        });
  }

  /** Seconds since any service said that it keeps the schedule; -1 where none ever did. */
  private double age(Tables tables) {
    Optional<Instant> beat =
        tables.heartbeats().all().stream().map(b -> b.beatAt()).max(Instant::compareTo);
    return beat.map(b -> Duration.between(b, clock.instant()).toMillis() / 1e3).orElse(-1.0);
  }

  private void runs(ScheduleTally tally) {
    for (String state : List.of("success", "failed")) {
      durations("airflow_dagrun_duration_" + state, tally.runs(state), ScheduleMetrics::of);
    }
    durations("airflow_dagrun_schedule_delay", tally.delays(), ScheduleMetrics::of);
  }

  private void tasks(ScheduleTally tally) {
    durations("airflow_dag_task_duration", tally.tasks(), ScheduleMetrics::of);
    tally
        .finished()
        .forEach((key, count) -> finish(of(key.task()).and("state", key.state()), count));
    set("airflow_ti_failures", tally.finished("failed"));
    set("airflow_ti_successes", tally.finished("success"));
  }

  private static Tags of(String dag) {
    return Tags.of(DAG, dag);
  }

  private static Tags of(ScheduleTally.TaskKey task) {
    return Tags.of(DAG, task.dagId(), TASK, task.taskId());
  }

  private void finish(Tags tags, double count) {
    if (finished.put(tags, count) == null) {
      FunctionCounter.builder("airflow_task_finish", finished, all -> all.getOrDefault(tags, 0.0))
          .tags(tags)
          .register(registry);
    }
  }

  private void slots(ScheduleTally tally, List<PoolRow> pools) {
    set("airflow_executor_running_tasks", tally.running());
    set("airflow_executor_queued_tasks", tally.queued());
    set("airflow_executor_open_slots", SLOTS - tally.running() - tally.queued());
    set("airflow_pool_open_slots", of(pools, pool -> tally.open(pool)));
    set("airflow_pool_running_slots", of(pools, pool -> tally.running(pool.name())));
    set("airflow_pool_queued_slots", of(pools, pool -> tally.queued(pool.name())));
  }

  private static List<MultiGauge.Row<?>> of(List<PoolRow> pools, ToLongFunction<PoolRow> slots) {
    return pools.stream()
        .<MultiGauge.Row<?>>map(
            pool -> MultiGauge.Row.of(Tags.of("pool_name", pool.name()), slots.applyAsLong(pool)))
        .toList();
  }

  private <K> void durations(String name, Map<K, ScheduleTally.Sum> sums, Function<K, Tags> tags) {
    set(name + "_sum", rows(sums, tags, ScheduleTally.Sum::seconds));
    set(name + "_count", rows(sums, tags, ScheduleTally.Sum::count));
  }

  private static <K> List<MultiGauge.Row<?>> rows(
      Map<K, ScheduleTally.Sum> sums,
      Function<K, Tags> tags,
      Function<ScheduleTally.Sum, Number> value) {
    return sums.entrySet().stream()
        .<MultiGauge.Row<?>>map(
            sum -> MultiGauge.Row.of(tags.apply(sum.getKey()), value.apply(sum.getValue())))
        .toList();
  }

  private void set(String name, Number value) {
    set(name, List.of(MultiGauge.Row.of(Tags.empty(), value)));
  }

  private void set(String name, List<MultiGauge.Row<?>> rows) {
    gauges
        .computeIfAbsent(name, wanted -> MultiGauge.builder(wanted).register(registry))
        .register(rows, true);
  }
}

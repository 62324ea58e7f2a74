package sello.api;

import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The service and its schedule in numbers, as Prometheus reads them. */
final class MetricsRoutes {
  static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private final Shelf shelf;
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final MultiGauge release =
      MultiGauge.builder("sello_release_info")
          .description("The release that is served: 1 for the id in the label.")
          .register(registry);
  private final Supplier<Optional<ScheduleBoard>> board;
  private final AtomicInteger isScheduleUp = new AtomicInteger();
  private Optional<ScheduleMetrics> schedule = Optional.empty();

  /**
   * @param board the state of the schedule; empty while a service keeps none
   */
  MetricsRoutes(Shelf shelf, Supplier<Optional<ScheduleBoard>> board) {
    this.shelf = shelf;
    this.board = board;
    Gauge.builder("sello_schedule_up", isScheduleUp, AtomicInteger::get)
        .description("1 where the schedule's database answers; 0 where it does not, or none is.")
        .register(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }

  /** Counted while somebody looks, and by one at a time. */
  private synchronized void countSchedule() {
    if (schedule.isEmpty()) {
      schedule =
          board.get().map(known -> new ScheduleMetrics(registry, known.jdbi(), known.clock()));
    }
    isScheduleUp.set(schedule.filter(ScheduleMetrics::isCounted).isPresent() ? 1 : 0);
  }

  void metrics(Context ctx) {
    Parameters.only(ctx);
    List<MultiGauge.Row<?>> served =
        shelf.mentioned().stream()
            .<MultiGauge.Row<?>>map(latest -> MultiGauge.Row.of(Tags.of("release", latest.id()), 1))
            .toList();
    release.register(served, true);
    countSchedule();
    Caching.never(ctx);
    ctx.contentType(MEDIA_TYPE).result(registry.scrape(MEDIA_TYPE));
  }
}

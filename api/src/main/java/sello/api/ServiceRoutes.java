package sello.api;

import java.util.List;

/** Addresses at which the service tells of itself: a part of {@link Routes}. */
final class ServiceRoutes {
  private ServiceRoutes() {}

  static List<Route> all(EntryRoutes entry, SchedulePages schedule) {
    return List.of(
        Route.json("/api/v1/", "Links, version, limits, formats", entry::entry),
        Route.json(EntryRoutes.HEALTH, "Whether there is a release to serve", entry::health),
        new Route(
            "/schedule",
            "What is done by itself: when it is due, and how the newest runs went",
            List.of("text/html"),
            List.of(Tongue.PARAMETER),
            schedule::schedule));
  }

  static Route metrics(MetricsRoutes metrics) {
    return Route.file(
        "/metrics",
        "The service and its schedule in numbers, for Prometheus",
        MetricsRoutes.MEDIA_TYPE,
        List.of(),
        metrics::metrics);
  }
}

package sello.api.schedule.rest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Which version answers, and whether everything is alive. */
final class SystemCalls {
  /** Of Apache Airflow, whose calls and bodies these are. */
  private static final String VERSION = "3.2.1";

  private static final String OWN_VERSION = "sello 0.2.0";
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

  private final Jdbi jdbi;
  private final Clock clock;

  SystemCalls(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  Answer version(Ask ask) {
    return Answer.of(new Keys().put("version", VERSION).put("git_version", OWN_VERSION).node());
  }

  Answer health(Ask ask) {
    try {
      return health(true, lastHeartbeat());
    } catch (JdbiException e) {
      return health(false, Optional.empty());
    }
  }

  private Optional<Instant> lastHeartbeat() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select beat_at from heartbeat order by beat_at desc limit 1")
                .mapTo(Instant.class)
                .findOne());
  }

  private Answer health(boolean isDatabaseAlive, Optional<Instant> heartbeat) {
    boolean isAlive =
        heartbeat
            .filter(at -> Duration.between(at, clock.instant()).compareTo(LONGEST_SILENCE) < 0)
            .isPresent();
    return Answer.of(
        new Keys()
            .put("metadatabase", new Keys().put("status", word(isDatabaseAlive)).node())
            .put(
                "scheduler",
                new Keys()
                    .put("status", word(isAlive))
                    .time("latest_scheduler_heartbeat", heartbeat)
                    .node())
            .put("triggerer", new Keys().none("status", "latest_triggerer_heartbeat").node())
            .put(
                "dag_processor", new Keys().none("status", "latest_dag_processor_heartbeat").node())
            .node());
  }

  private static String word(boolean isHealthy) {
    return isHealthy ? "healthy" : "unhealthy";
  }
}

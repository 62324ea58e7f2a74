package sello.api.schedule.webhook;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sello.api.schedule.FaultLog;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.Tables;
import sello.api.schedule.store.TaskRow;

/**
 * Tells an address, by a POST of JSON, of each run that failed. An answer of 2xx is success; else
 * it is tried again after ten seconds, and then four times as long each time, until it is given up.
 * Of two services on one database one tells.
 */
public final class Webhook implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Webhook.class);
  private static final Duration TIMEOUT = Duration.ofSeconds(20);
  private static final long EVERY_SECONDS = 5;

  /** What failed before that is old news to an address that is new. */
  private static final Duration NEWS = Duration.ofDays(1);

  private final URI address;
  private final Jdbi jdbi;
  private final FailureDocument document;
  private final Clock clock;
  private final FaultLog faults = new FaultLog(LOG);
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread made = new Thread(work, "webhook");
            made.setDaemon(true);
            return made;
          });

  /**
   * @param address http or https
   * @param logFile where a try writes its log
   */
  public Webhook(URI address, Jdbi jdbi, Function<TaskRow, Path> logFile, Clock clock) {
    this.address = address;
    this.jdbi = jdbi;
    this.document = new FailureDocument(logFile);
    this.clock = clock;
  }

  /** Looks for failures from now on. */
  public void start() {
    var unused = thread.scheduleWithFixedDelay(this::survive, 0, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  /** A database that does not answer now may answer later. */
  private void survive() {
    try {
      tell();
      faults.succeeded();
    } catch (RuntimeException e) {
      faults.failed(
          "Failures could not be told now; it is tried again in %d s.".formatted(EVERY_SECONDS), e);
    }
  }

  /** Tells all that is to be told now. */
  void tell() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<Notice> due =
        jdbi.inTransaction(
            handle -> {
              Notices notices = new Notices(handle);
              notices.takeDown(now.minus(NEWS), now);
              return notices.due(now);
            });
    due.forEach(notice -> attempt(notice, now));
  }

  private void attempt(Notice notice, Instant now) {
    int attempts = notice.attempts() + 1;
    Instant next = now.plus(Notice.delay(attempts));
    if (!jdbi.withHandle(handle -> new Notices(handle).attempt(notice, next))) {
      return;
    }
    if (isTaken(notice) || attempts == Notice.MOST_ATTEMPTS) {
      jdbi.useHandle(handle -> new Notices(handle).settle(notice, now));
    }
  }

  private boolean isTaken(Notice notice) {
    String body = jdbi.withHandle(handle -> body(Tables.of(handle), notice));
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(TIMEOUT)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      int status = client.send(request, BodyHandlers.discarding()).statusCode();
      if (status / 100 == 2) {
        return true;
      }
      LOG.warn("{} answered {} to the failure of {}.", address.getHost(), status, notice.runId());
    } catch (IOException e) {
      LOG.warn(
          "{} does not take the failure of {}: {}",
          address.getHost(),
          notice.runId(),
          FaultLog.reason(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  private String body(Tables tables, Notice notice) {
    RunRow run = tables.runs().find(notice.dagId(), notice.runId()).orElseThrow();
    return document.of(tables, run);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}

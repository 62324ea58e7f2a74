package sello.api;

import io.javalin.http.Context;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.eclipse.jetty.io.EofException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sello.api.schedule.rest.ScheduleDoor;
import sello.api.schedule.store.Outage;
import sello.reports.Problem;
import sello.reports.ProblemType;
import sello.reports.Refusal;

/** How a request ends that cannot be answered: a document for programs, a page for people. */
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  /** How paths end of what is written for programs. */
  private static final List<String> FORMS = List.of(".json", ".jsonld", ".ttl", ".csv");

  private final Pages pages;

  Failures(Pages pages) {
    this.pages = pages;
  }

  void refused(Refusal refusal, Context ctx) {
    send(refusal.problem(), ctx);
  }

  /** The connection broke while the request was read or its answer written. */
  private static boolean isHangUp(Throwable cause) {
    return Stream.iterate(cause, Objects::nonNull, Throwable::getCause)
        .anyMatch(EofException.class::isInstance);
  }

  /** Nobody's fault who asks, when the schedule's database is away: soon it may be back. */
  void failed(Exception cause, Context ctx) {
    Optional<Outage> outage = Outage.of(cause);
    if (isHangUp(cause)) {
      LOG.debug("{} {}: the client hung up", ctx.method(), ctx.path());
      send(
          Problem.of(ProblemType.MALFORMED_REQUEST, "The request ended before it was whole."), ctx);
    } else if (outage.isPresent()) {
      LOG.warn("{}: the schedule's database is {}", ctx.path(), outage.get());
      ctx.header("Retry-After", Outage.RETRY_AFTER);
      send(Problem.of(ProblemType.SCHEDULE_AWAY, outage.get().sentence()), ctx);
    } else {
      broken(cause, ctx);
    }
  }

  /** Our own fault: the caller gets a reference, the log gets the cause. */
  private void broken(Exception cause, Context ctx) {
    String reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    LOG.error("{} {} failed, reference {}", ctx.method(), ctx.path(), reference, cause);
    String detail = "Something is broken here. Please quote the reference %s.".formatted(reference);
    send(Problem.of(ProblemType.INTERNAL_ERROR, detail).about("reference", reference), ctx);
  }

  private void send(Problem problem, Context ctx) {
    ctx.status(problem.type().status());
    Caching.never(ctx);
    if (ScheduleDoor.isBehind(ctx.path())) {
      ctx.contentType("application/json");
      ctx.result(Documents.bytes(Map.of("detail", problem.detail())));
    } else if (isForPrograms(Here.path(ctx))) {
      ctx.contentType("application/problem+json");
      ctx.result(Documents.bytes(ProblemDocument.of(problem, Here.of(ctx).path(), address(ctx))));
    } else {
      pages.problem(ctx, problem);
    }
  }

  /** Whether programs read what is at a path. */
  static boolean isForPrograms(String path) {
    return path.startsWith("/api/") || FORMS.stream().anyMatch(path::endsWith);
  }

  private static String address(Context ctx) {
    return ctx.path() + Optional.ofNullable(ctx.queryString()).map(query -> "?" + query).orElse("");
  }
}

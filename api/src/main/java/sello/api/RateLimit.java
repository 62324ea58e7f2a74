package sello.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Duration;
import sello.api.request.ClientAddress;
import sello.reports.Problem;
import sello.reports.ProblemType;

/**
 * How many answers one client may have worked out. Files, metadata and answers that are known
 * already cost nothing and are not limited, and neither is the machine that the service runs on.
 */
final class RateLimit {
  private static final int MOST_CLIENTS = 10_000;

  private final long answersAMinute;
  private final Cache<String, Bucket> clients =
      Caffeine.newBuilder()
          .maximumSize(MOST_CLIENTS)
          .expireAfterAccess(Duration.ofMinutes(2))
          .build();

  /**
   * @param answersAMinute 0 for no limit
   */
  RateLimit(long answersAMinute) {
    this.answersAMinute = answersAMinute;
  }

  /** So many answers a minute; 0 for no limit. */
  long answersAMinute() {
    return answersAMinute;
  }

  /** The same address, its answers counted. */
  Handler before(Handler handler) {
    return ctx -> {
      take(ctx);
      handler.handle(ctx);
    };
  }

  /**
   * Counts an answer that is to be worked out.
   *
   * @throws sello.reports.Refusal when the client has had too many; it says when to come back
   */
  void take(Context ctx) {
    if (answersAMinute > 0) {
      ClientAddress.of(ctx).ifPresent(client -> take(ctx, client));
    }
  }

  private void take(Context ctx, String client) {
    ConsumptionProbe probe = clients.get(client, name -> bucket()).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
      ctx.header("Retry-After", Long.toString(seconds));
      String detail =
          "More than %d answers a minute were asked for. Ask again in %d %s, or take the files of the release, which are not limited."
              .formatted(answersAMinute, seconds, seconds == 1 ? "second" : "seconds");
      throw Problem.of(ProblemType.TOO_MANY_REQUESTS, detail)
          .at(Addresses.API + "/releases")
          .refusal();
    }
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(
            limit ->
                limit.capacity(answersAMinute).refillGreedy(answersAMinute, Duration.ofMinutes(1)))
        .build();
  }
}

package sello.api.schedule.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Map;

/** How often one client may name a wrong password: ten times a minute. Right ones are free. */
final class LoginLimit {
  static final int ATTEMPTS_A_MINUTE = 10;

  private static final int MOST_CLIENTS = 10_000;

  private final Cache<String, Bucket> clients =
      Caffeine.newBuilder()
          .maximumSize(MOST_CLIENTS)
          .expireAfterAccess(Duration.ofMinutes(2))
          .build();

  /**
   * Counts an attempt, before it is known how it ends: many at once count as many.
   *
   * @throws HttpRefusal when there were too many; it says when to come back
   */
  void take(String client) {
    ConsumptionProbe probe = bucket(client).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
      throw HttpRefusal.of(
          429,
          "Too many wrong passwords. Try again in %d seconds.".formatted(seconds),
          Map.of("Retry-After", Long.toString(seconds)));
    }
  }

  /** Takes the last attempt back: it was right. */
  void giveBack(String client) {
    bucket(client).addTokens(1);
  }

  private Bucket bucket(String client) {
    return clients.get(
        client,
        name ->
            Bucket.builder()
                .addLimit(
                    limit ->
                        limit
                            .capacity(ATTEMPTS_A_MINUTE)
                            .refillGreedy(ATTEMPTS_A_MINUTE, Duration.ofMinutes(1)))
                .build());
  }
}

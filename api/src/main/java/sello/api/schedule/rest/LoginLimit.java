package sello.api.schedule.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Map;

/**
 * How often a wrong password may be named: by one client ten times a minute, and for one user ten
 * times a minute by all clients that were wrong about this user before. Right ones are free.
 *
 * <p>The choice: who guesses from many addresses is slowed, for each has one guess in ten minutes
 * beside the ten that all share. Yet nobody can lock a user out, for who comes from an address that
 * was not wrong lately is always let try, and with the right password gets in.
 */
final class LoginLimit {
  static final int ATTEMPTS_A_MINUTE = 10;

  private static final int MOST_KNOWN = 10_000;
  private static final int LONGEST_NAME = 100;
  private static final Duration LATELY = Duration.ofMinutes(10);

  private final Cache<String, Bucket> clients = kept(Duration.ofMinutes(2));
  private final Cache<String, Bucket> users = kept(Duration.ofMinutes(2));
  private final Cache<Attempt, Attempt> wrong = kept(LATELY);

  /** Who is wrong about whom. */
  record Attempt(String client, String user) {
    Attempt {
      user = user.substring(0, Math.min(user.length(), LONGEST_NAME));
    }
  }

  private static <K, V> Cache<K, V> kept(Duration time) {
    return Caffeine.newBuilder().maximumSize(MOST_KNOWN).expireAfterAccess(time).build();
  }

  /**
   * Counts an attempt, before it is known how it ends: many at once count as many.
   *
   * @throws HttpRefusal when there were too many; it says when to come back
   */
  void take(Attempt attempt) {
    take(bucket(clients, attempt.client()));
    if (wrong.asMap().putIfAbsent(attempt, attempt) != null) {
      take(bucket(users, attempt.user()));
    }
  }

  private static void take(Bucket bucket) {
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
      throw HttpRefusal.of(
          429,
          "Too many wrong passwords. Try again in %d %s."
              .formatted(seconds, seconds == 1 ? "second" : "seconds"),
          Map.of("Retry-After", Long.toString(seconds)));
    }
  }

  /** Takes the last attempt back: it was right. */
  void giveBack(Attempt attempt) {
    bucket(clients, attempt.client()).addTokens(1);
    wrong.invalidate(attempt);
  }

  private static Bucket bucket(Cache<String, Bucket> buckets, String of) {
    return buckets.get(
        of,
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

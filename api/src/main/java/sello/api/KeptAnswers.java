package sello.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;

/** The small answers that were asked for lately, by all that they depend on. */
final class KeptAnswers {
  private static final long MOST_BYTES = 12L << 20;
  private static final long LARGEST = 256L << 10;

  private final Cache<String, KeptAnswer> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((String key, KeptAnswer answer) -> 2 * key.length() + 2 * answer.bytes())
          .build();

  Optional<KeptAnswer> find(String key) {
    return Optional.ofNullable(kept.getIfPresent(key));
  }

  /** Keeps an answer, unless it is large. */
  void keep(String key, KeptAnswer answer) {
    if (answer.bytes() <= LARGEST) {
      kept.put(key, answer);
    }
  }
}

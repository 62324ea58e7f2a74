package sello.transforms.identity;

import java.io.Serializable;
import java.util.Map;

/**
 * How much a word tells about which school is meant: the logarithm of one by the share of the
 * country's names that hold it, 1 for the rarest (inverse document frequency; Spärck Jones 1972,
 * doi:10.1108/eb026526).
 *
 * @param counts mentions of a scope that hold a word, by scope and word; words below {@link
 *     #LEAST_SHARE} may be left out
 * @param mentions mentions of a scope
 */
record WordWeights(Map<String, Long> counts, Map<String, Long> mentions) implements Serializable {
  /** A rarer word weighs no more: so that the map stays small however many schools there are. */
  static final double LEAST_SHARE = 1.0 / 2000;

  private static final double LEAST_WEIGHT = 0.05;
  private static final int KNOWN_FROM = 3;

  static String key(String scope, String word) {
    return scope + " " + word;
  }

  double of(String scope, String word) {
    double all = mentions.getOrDefault(scope, 1L);
    double share = Math.max(LEAST_SHARE, counts.getOrDefault(key(scope, word), 1L) / all);
    return Math.max(LEAST_WEIGHT, Math.log(1 / share) / Math.log(1 / LEAST_SHARE));
  }

  /** Whether a word is used so often that it is no slip of typing. */
  boolean isKnown(String scope, String word) {
    return counts.getOrDefault(key(scope, word), 0L) >= KNOWN_FROM;
  }
}

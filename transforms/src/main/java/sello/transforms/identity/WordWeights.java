package sello.transforms.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/**
 * How much a word tells about which school is meant: the logarithm of one by the share of the
 * country's names that hold it, 1 for the rarest (inverse document frequency; Spärck Jones 1972,
 * doi:10.1108/eb026526).
 *
 * @param uses mentions that hold a word
 * @param registered the same of registered schools
 * @param mentions mentions of the country
 */
record WordWeights(Map<String, Integer> uses, Map<String, Integer> registered, long mentions) {
  /** A rarer word weighs no more. */
  private static final double LEAST_SHARE = 1.0 / 2000;

  private static final double LEAST_WEIGHT = 0.05;
  private static final int KNOWN_FROM = 3;
  private static final long RARE_USES = 10;
  private static final double RARE_SHARE = 0.02;

  /** The weights of words in the names of one country. */
  static WordWeights of(Collection<Mention> mentions) {
    Map<String, Integer> uses = new HashMap<>();
    Map<String, Integer> registered = new HashMap<>();
    for (Mention mention : mentions) {
      for (String word : new HashSet<>(mention.name().words())) {
        uses.merge(word, 1, Integer::sum);
        if (mention.hasId()) {
          registered.merge(word, 1, Integer::sum);
        }
      }
    }
    return new WordWeights(uses, registered, mentions.size());
  }

  double of(String word) {
    double share = uses.getOrDefault(word, 1) / (double) mentions;
    double most = Math.log(1 / LEAST_SHARE);
    return Math.max(LEAST_WEIGHT, Math.log(1 / Math.max(LEAST_SHARE, share)) / most);
  }

  /** Whether so few names hold a word that it can name a school. */
  boolean isRare(String word) {
    return uses.getOrDefault(word, 1) <= Math.max(RARE_USES, mentions * RARE_SHARE);
  }

  /** Whether a word is used so often that it is no slip of typing. */
  boolean isKnown(String word) {
    int number = uses.getOrDefault(word, 0);
    return registered.getOrDefault(word, 0) >= KNOWN_FROM
        || (number >= KNOWN_FROM && number >= mentions * LEAST_SHARE);
  }
}

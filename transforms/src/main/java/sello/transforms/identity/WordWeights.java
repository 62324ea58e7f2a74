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
 * @param counts mentions that hold a word; words below {@link #LEAST_SHARE} may be left out, but
 *     not those of several registered schools
 * @param mentions mentions of the scope
 */
record WordWeights(Map<String, Long> counts, long mentions) {
  /** A rarer word weighs no more, and most words are rare: they need not be held. */
  static final double LEAST_SHARE = 1.0 / 2000;

  private static final double MOST = Math.log(1 / LEAST_SHARE);
  private static final double LEAST_WEIGHT = 0.05;
  private static final int KNOWN_FROM = 3;
  private static final long RARE_USES = 10;
  private static final double RARE_SHARE = 0.02;

  /** The weights of words in the names of one scope. */
  static WordWeights of(Collection<Mention> mentions) {
    Map<String, Long> uses = new HashMap<>();
    Map<String, Long> registered = new HashMap<>();
    for (Mention mention : mentions) {
      for (String word : new HashSet<>(mention.name().words())) {
        uses.merge(word, 1L, Long::sum);
        if (mention.hasId()) {
          registered.merge(word, 1L, Long::sum);
        }
      }
    }
    double least = mentions.size() * LEAST_SHARE;
    uses.entrySet()
        .removeIf(
            word ->
                word.getValue() < least && registered.getOrDefault(word.getKey(), 0L) < KNOWN_FROM);
    return new WordWeights(uses, mentions.size());
  }

  double of(String word) {
    double share = counts.getOrDefault(word, 1L) / (double) mentions;
    return Math.max(LEAST_WEIGHT, Math.log(1 / Math.max(LEAST_SHARE, share)) / MOST);
  }

  /** Whether so few names hold a word that it can name a school. */
  boolean isRare(String word) {
    return counts.getOrDefault(word, 1L) <= Math.max(RARE_USES, mentions * RARE_SHARE);
  }

  /**
   * Whether a word is used so often that it is no slip of typing: by a share of all names, or in a
   * large country by three schools that its register spells so.
   */
  boolean isKnown(String word) {
    return counts.getOrDefault(word, 0L) >= KNOWN_FROM;
  }
}

package sello.ingest.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words, with what each means.
 *
 * @param <T> what a phrase means
 */
final class Phrases<T> {
  private final Map<String, T> meanings = new HashMap<>();

  /** Few words begin a phrase: the others are told without putting phrases together. */
  private final Set<String> firstWords = new HashSet<>();

  private int longest = 1;

  void put(List<String> phrase, T meaning) {
    meanings.put(String.join(" ", phrase), meaning);
    firstWords.add(phrase.isEmpty() ? "" : phrase.get(0));
    longest = Math.max(longest, phrase.size());
  }

  /** How many words the longest phrase has; at least one. */
  int longest() {
    return longest;
  }

  /** How many words from a place on are the longest phrase there; 0: none. */
  int lengthAt(List<String> words, int from) {
    if (from == words.size() || !firstWords.contains(words.get(from))) {
      return 0;
    }
    for (int length = Math.min(longest, words.size() - from); length > 0; length--) {
      if (meanings.containsKey(String.join(" ", words.subList(from, from + length)))) {
        return length;
      }
    }
    return 0;
  }

  boolean has(String phrase) {
    return meanings.containsKey(phrase);
  }

  /** What a phrase means, its words parted by blanks; null: it is none. */
  @Nullable T meaning(String phrase) {
    return meanings.get(phrase);
  }
}

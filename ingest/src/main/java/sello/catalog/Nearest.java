package sello.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The words that a mistyped word may have meant, nearest first. */
public final class Nearest {
  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();
  private static final Pattern YEAR = Pattern.compile("20\\d\\d");
  private static final int AT_MOST = 3;

  private Nearest() {}

  /**
   * Up to three of the candidates that differ from the word in one letter or in less than half of
   * them; of a year, that hold it: 2024-2025 of 2024.
   */
  public static List<String> to(String word, Collection<String> candidates) {
    String wanted = word.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, (wanted.length() - 1) / 2);
    return candidates.stream()
        .filter(candidate -> distance(wanted, candidate) <= limit || holdsYear(candidate, wanted))
        .sorted(
            Comparator.comparingInt((String candidate) -> distance(wanted, candidate))
                .thenComparing(Comparator.naturalOrder()))
        .limit(AT_MOST)
        .toList();
  }

  private static boolean holdsYear(String candidate, String wanted) {
    return YEAR.matcher(wanted).matches() && candidate.contains(wanted);
  }

  private static int distance(String wanted, String candidate) {
    return DISTANCE.apply(wanted, candidate.toLowerCase(Locale.ROOT));
  }
}

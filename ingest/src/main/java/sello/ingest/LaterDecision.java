package sello.ingest;

import java.util.List;
import java.util.stream.Collectors;
import sello.catalog.Fields;

/**
 * A column of what was decided last, such as {@code Resolución tras recurso} beside {@code
 * Resolución}: a name of a decision, and words for an appeal or for what is final.
 */
final class LaterDecision {
  /** What makes a decision the last, and what stands between the two words. */
  private static final ListedWords WORDS = new ListedWords("later_words.csv");

  /** As long as a word is that says nothing of itself: de, of, the. */
  private static final int SMALL = 3;

  private LaterDecision() {}

  static boolean isName(String header) {
    List<String> words = List.of(HeaderName.fold(header).split(" "));
    return words.stream().anyMatch(word -> WORDS.meaning(word).equals("later"))
        && Synonyms.SHIPPED.isFoldedName(withoutLater(words), Fields.DECISION.name());
  }

  private static String withoutLater(List<String> words) {
    return words.stream()
        .filter(word -> word.length() > SMALL && WORDS.meaning(word).isEmpty())
        .collect(Collectors.joining(" "));
  }
}
